import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer } from '../support/importer.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await createTestHub();
});
afterAll(() => hub.close());

const header = ['序号', '代码', '开发区名称', '批准级别', '开发区类型'];
const zone = (serial: number, code: string) => [`${serial}`, code, `示例${serial}开发区`, '省政府', '经济开发区'];

async function notesOf(rows: readonly (readonly string[])[], source = 'development-zones') {
  const importer = new Importer(hub);
  const { id } = await importer.run(rows, source, { name: 'zones.csv', header });
  const { import: found } = await importer.ask(
    `query ($id: ID!) { import(by: { id: $id }) { created unchanged noted problems { nodes { row code column value } } } }`,
    { id },
  );
  return { ...found, problems: found.problems.nodes };
}

test('a code that two zones share is noted with both, and both are kept, also the second time', async () => {
  const rows = [zone(9001, 'S997001'), zone(9002, 'S997001'), zone(9003, 'S997002')];
  const problems = [2, 3].map((row) => ({ row, code: 'SHARED_VALUE', column: '代码', value: 'S997001' }));
  expect(await notesOf(rows)).toEqual({ created: 3, unchanged: 0, noted: 2, problems });
  expect(await notesOf(rows)).toEqual({ created: 0, unchanged: 3, noted: 2, problems });
});

test('so is one of a record that is there already, but not the record’s own', async () => {
  const note = { row: 2, code: 'SHARED_VALUE', column: '代码', value: 'S997002' };
  expect(await notesOf([zone(9004, 'S997002')])).toMatchObject({ created: 1, problems: [note] });
  expect(await notesOf([zone(9005, 'S997005')])).toMatchObject({ created: 1, problems: [] });
  expect(await notesOf([zone(9005, 'S997005')])).toMatchObject({ unchanged: 1, problems: [] });
});
