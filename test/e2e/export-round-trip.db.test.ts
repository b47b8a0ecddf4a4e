import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hub as runHub } from '../../packages/cli/src/hub.ts';
import { isImportable } from '../../packages/server/src/imports/sources/index.ts';
import { readBoundary } from '../../packages/server/src/kernel/places/boundary.ts';
import { entities } from '../../packages/server/src/kernel/registry.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';

// What is exported is imported again, and changes nothing: every entity that can be imported, in each format and language.

const importable = [...entities.values()].filter(isImportable);
const forms = ['csv zh', 'csv en', 'csv names', 'xlsx zh', 'xlsx en'] as const;

let hub: TestHub;
let server: Listening;
let folder: string;
beforeAll(async () => {
  hub = await createTestHub({ sample: true });
  server = await listening(hub.handler);
  folder = await mkdtemp(join(tmpdir(), 'hub-round-trip-'));
  await writeAwkwardTexts();
  await writePlaces();
  await writeVagueDays();
});
afterAll(async () => {
  await server.close();
  await hub.close();
  await rm(folder, { recursive: true });
});

/** Runs a command as an administrator and gives what it printed. */
async function run(...args: string[]): Promise<string> {
  const printed: string[] = [];
  const status = await runHub(args, {
    env: { HUB_URL: `${server.origin}/graphql`, HUB_TOKEN: hub.adminToken },
    stdout: { write: (part) => void printed.push(part) },
    stderr: { write: (part) => void printed.push(part) },
    interrupted: new AbortController().signal,
  });
  expect({ status, printed: printed.join('') }).toEqual({ status: 0, printed: expect.any(String) });
  return printed.join('');
}

describe.each(forms)('%s', (form) => {
  const [format, language] = form.split(' ') as [string, string];

  test.each(importable.map(({ name }) => name))('%s', async (name) => {
    const entity = entities.get(name) as (typeof importable)[number];
    const path = join(folder, `${name}-${language}.${format}`);
    await run('export', entity.plural, '--language', language, '--out', path, ...(entity.valid ? ['--on', 'all'] : []));
    const [stored] = await hub.db.query<{ rows: number }>(`select count(*)::int as rows from "${entity.model.table}"`);
    const printed = await run('import', `entity:${name}`, path, '--dry-run', '--json', '--allow-rejects');
    const line = printed.split('\n').find((each) => each.startsWith('{'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      rows: stored?.rows,
      created: 0,
      updated: 0,
      unchanged: stored?.rows,
      rejected: 0,
    });
  });
});

test('the sample has rows of every entity, so that there is something to come back', async () => {
  const empty = [];
  for (const { name, model } of importable) {
    if ((await hub.db.query(`select from "${model.table}" limit 1`)).length === 0) empty.push(name);
  }
  expect(empty).toEqual([]);
});

test('a public export changes nothing of what the public may not read', async () => {
  const path = join(folder, 'public.csv');
  const printed: string[] = [];
  const terminal = { write: (part: string) => void printed.push(part) };
  await runHub(['export', 'enterprises', '--out', path], {
    env: { HUB_URL: `${server.origin}/graphql` },
    ...{ stdout: terminal, stderr: terminal, interrupted: new AbortController().signal },
  });
  expect((await readFile(path, 'utf8')).split('\r\n')[0]).not.toContain('法定代表人');
  const before = await hub.db.query('select credit_code, legal_representative from enterprise order by id');
  expect(
    JSON.parse(
      (await run('import', 'entity:Enterprise', path, '--json')).split('\n').find((line) => line.startsWith('{')) ?? '',
    ),
  ).toMatchObject({ updated: 0, rejected: 0 });
  expect(await hub.db.query('select credit_code, legal_representative from enterprise order by id')).toEqual(before);
});

/** Texts that are easily lost on the way, as notes of records that the sample has. */
async function writeAwkwardTexts(): Promise<void> {
  const texts = [
    '=HYPERLINK("http://x.test")',
    '+86 535 0000000',
    '-5',
    "'=1+1",
    '@SUM(A1)',
    '＝1',
    'a "b", c',
    'two\nlines',
    '_x0041_ & <b>',
    '007',
    '1e5',
    '是',
    '2024-05-31',
    '100%',
  ];
  for (const [at, text] of texts.entries()) {
    await hub.db.query(
      'update project set note = $1 where id = (select id from project order by id offset $2 limit 1)',
      [text, at],
    );
  }
}

/** Locations and a boundary, as they are after they were converted from another datum. */
async function writePlaces(): Promise<void> {
  const ring = (west: number, size: number) => [
    [west, 37.5],
    [west + size, 37.5],
    [west + size, 37.5 + size],
    [west, 37.5 + size],
    [west, 37.5],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring(121.123456, 0.01)] };
  const found = readBoundary(JSON.stringify(geometry), 'GCJ02');
  const boundary = 'boundary' in found ? found.boundary : expect.fail('The boundary is refused.');
  await hub.db.query(
    `update park set location_lat = 37.1234567, location_lng = 121.1, location_precision = 'AREA', location_source = '测绘院',
       location_source_datum = 'GCJ02', boundary = $1 where code = 'DONGLAN'`,
    [JSON.stringify(boundary)],
  );
  await hub.db.query(
    `update enterprise set location_lat = 37, location_lng = 121.0000001, location_source_datum = 'CGCS2000'
     where id = (select min(id) from enterprise)`,
  );
}

/** Days of which only the year is known, or nothing, in the key by which others refer to a division. */
async function writeVagueDays(): Promise<void> {
  await hub.db.query(
    `update administrative_division set valid_from = date_trunc('year', valid_from), valid_from_precision = 'YEAR' where code = '990102'`,
  );
  await hub.db.query(
    `update administrative_division set valid_from = null, valid_from_precision = null where code = '99'`,
  );
}
