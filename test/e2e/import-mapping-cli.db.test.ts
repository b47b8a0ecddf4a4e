import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ImportDesk } from '../support/import-desk.ts';

// What columns mean to `hub import`: as it is shown, written to a file, corrected there and used.

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.hub.db.query('truncate park, import cascade'));

const table = `某区园区一览表,,,,
单位：公顷,,,,
园区代码,园区名称,档次,园区类型,核准面积
Z1,甲园,市级,工业园区,3
Z2,乙园,市级,工业园区,30亩
合计,,,,5
`;
const parks = () => desk.hub.db.query('select code, level, approved_area_sqm::float as area from park order by code');

test('a column that nobody knows is named, written to a file, and known by it once it is corrected', async () => {
  const paths = await desk.write({ 'parks.csv': table });
  const file = join(desk.folder, 'mapping.json');
  const refused = await desk.run('entity:Park', paths, { args: ['--save-mapping', file] });
  expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('unknown: 档次') });

  const written = await readFile(file, 'utf8');
  expect(JSON.parse(written)).toEqual({
    'entity:Park': [
      { header: '园区代码', field: 'code' },
      { header: '园区名称', field: 'name' },
      { header: '档次', field: '?' },
      { header: '园区类型', field: 'type' },
      { header: '核准面积', field: 'approvedArea', unit: '公顷' },
    ],
  });
  const unfinished = await desk.run('entity:Park', paths, { args: ['--mapping', file] });
  expect(unfinished).toMatchObject({ status: 2, stderr: expect.stringContaining('say which field 档次 is') });

  await writeFile(file, written.replace('"?"', '"level"'));
  const done = await desk.run('entity:Park', paths, { args: ['--mapping', file] });
  expect(done.status).toBe(0);
  expect(JSON.parse(done.stdout)).toMatchObject({ rows: 3, created: 2, rejected: 0, skipped: 1 });
  expect(await parks()).toEqual([
    { code: 'Z1', level: 'CITY', area: 30_000 },
    { code: 'Z2', level: 'CITY', area: 20_000 },
  ]);
});

test('a dry run shows what each column was taken for', async () => {
  const paths = await desk.write({ 'parks.csv': table.replace('档次', '园区级别（x）') });
  const file = join(desk.folder, 'mapping.json');
  await writeFile(file, '{ "entity:Park": [{ "header": "园区级别（x）", "field": "level" }] }');
  const { status, stderr } = await desk.run('entity:Park', paths, { args: ['--dry-run', '--mapping', file] });
  expect(status).toBe(0);
  expect(stderr).toMatch(/parks\.csv → entity:Park，表头 header: 3\n/);
  expect(stderr).toMatch(/ C +园区级别（x） +level \S+ +列对应 by the mapping\n/);
  expect(stderr).toMatch(/ E +核准面积 +approvedArea 核准面积 +公顷 +字段名或标签 by name\n/);
  expect(await parks()).toEqual([]);
});

test('a mapping may leave columns out, but speak of none that no file has', async () => {
  const paths = await desk.write({
    'parks.csv': table.replace('档次', 'level'),
    'more.csv': 'code,name,level,园区类型\n',
  });
  const file = join(desk.folder, 'mapping.json');
  await writeFile(file, '{ "entity:Park": [{ "header": "核准面积", "field": null }] }');
  expect(await desk.run('entity:Park', paths, { args: ['--mapping', file] })).toMatchObject({ status: 0 });
  expect(await parks()).toMatchObject([{ area: null }, { area: null }]);
  await writeFile(file, '{ "entity:Park": [{ "header": "核准面枳", "field": null }] }');
  const misspelt = await desk.run('entity:Park', paths, { args: ['--mapping', file] });
  expect(misspelt).toMatchObject({ status: 2, stderr: expect.stringContaining('No file has these columns') });
});
