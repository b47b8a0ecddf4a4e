import type { HubClient } from '@district-hub/sdk';
import { expect, test } from 'vitest';
import type { FileRow } from './files/input-file.ts';
import { layOut } from './layout.ts';

const answer = {
  ...{ headerRows: [1], header: ['a'], columns: [], mapping: [] },
  ...{ unused: [], missing: [], unknown: [], repeated: [], misplaced: [] },
};

/** What is asked of the hub about a table that begins so. */
async function asked(first: FileRow[]): Promise<Pick<FileRow, 'row' | 'cells'>[]> {
  let rows: Pick<FileRow, 'row' | 'cells'>[] = [];
  const request = async (_: unknown, variables: { input: { rows: typeof rows } }) => {
    rows = variables.input.rows;
    return { importLayout: answer };
  };
  const hub = { request } as unknown as HubClient;
  await layOut(hub, 'entity:Park', { first }, [], new AbortController().signal);
  return rows;
}

const row = (number: number, ...cells: (string | null)[]): FileRow => ({ row: number, cells, offset: 0 });

test('cells are cut, and never within a character', async () => {
  const [sent] = await asked([row(1, 'x'.repeat(500), null, `${'x'.repeat(199)}😀`)]);
  expect(sent?.cells.map((cell) => cell?.length)).toEqual([200, undefined, 200]);
  expect(sent?.cells[2]?.isWellFormed()).toBe(true);
});

test('no more rows are sent than one request holds', async () => {
  const wide = Array.from({ length: 1_000 }, () => '表'.repeat(200));
  const rows = await asked([row(1, 'a'), row(2, ...wide), row(3, 'b')]);
  expect(rows.map((each) => each.row)).toEqual([1]);
});

test.each([
  ['is all right', {}, true],
  ['misses a column', { missing: ['a'] }, false],
  ['has no header', { headerRows: [] }, false],
])('a table that %s fits or not', async (_, found, fits) => {
  const hub = { request: async () => ({ importLayout: { ...answer, ...found } }) } as unknown as HubClient;
  const layout = await layOut(hub, 'entity:Park', { first: [] }, [], new AbortController().signal);
  expect(layout.fits).toBe(fits);
});
