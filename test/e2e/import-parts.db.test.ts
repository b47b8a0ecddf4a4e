import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ImportDesk } from '../support/import-desk.ts';

// `hub import` with a source of several parts: which table is of which part, in what order they go in, and what is told of each.

const source = 'administrative-divisions';
const provinces = 'code,name\n99,示例省\n';
const cities = 'code,name,provinceCode\n9901,示例市,99\n9902,另一市,98\n';
const areas = 'code,name,cityCode,provinceCode\n990101,示例区,9901,99\n990102,邻区,9901,99\n990101,示例区,9901,99\n';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
});
beforeEach(() => desk.hub.db.query('truncate administrative_division, import, record_origin cascade'));
afterAll(() => desk.close());

const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const codes = async () =>
  (await desk.hub.db.query<{ code: string }>('select code from administrative_division order by code')).map(
    ({ code }) => code,
  );

test('parts go in one after the other, whatever the order of their files, and are told apart', async () => {
  const paths = await desk.write({ 'areas.csv': areas, 'cities.csv': cities, 'provinces.csv': provinces });
  const { status, stdout, stderr, problems } = await desk.run(source, paths);
  expect(status).toBe(1);
  expect(linesOf(stdout)).toMatchObject([
    { source: `${source}/provinces`, rows: 1, created: 1 },
    { source: `${source}/cities`, rows: 2, created: 1, rejected: 1, rejections: { UNRESOLVED_REFERENCE: 1 } },
    { source: `${source}/areas`, rows: 3, created: 2, unchanged: 1, notes: { REPEATED_ROW: 1 } },
    { source, rows: 6, created: 4, unchanged: 1, rejected: 1, rejections: { UNRESOLVED_REFERENCE: 1 } },
  ]);
  expect(stderr).toContain(`cities.csv → ${source}/cities`);
  expect(problems).toEqual(['cities.csv:3 provinceCode UNRESOLVED_REFERENCE']);
  expect(await codes()).toEqual(['99', '9901', '990101', '990102']);

  const again = linesOf((await desk.run(source, paths)).stdout);
  expect(again.at(-1)).toMatchObject({ rows: 6, created: 0, updated: 0, unchanged: 5, rejected: 1 });
});

test('one file may hold two parts, each of which skips the rows of the other', async () => {
  await desk.hub.db.query('truncate product cascade');
  const json = (rows: object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
  const edge = (from: string, rel: string, to: string) => ({ from_entity: from, to_entity: to, rel });
  const paths = await desk.write({
    'product.json': json([{ name: '示例钢' }, { name: '示例船' }, { name: '示例渔船' }]),
    'product_product.jsonl': json([
      edge('示例船', '上游材料', '示例钢'),
      edge('示例船', '产品小类', '示例渔船'),
      edge('示例钢', '下游产品', '示例渔船'),
    ]),
  });
  const { status, stdout } = await desk.run('industry-chain-graph', paths);
  expect(status).toBe(0);
  expect(linesOf(stdout)).toMatchObject([
    { source: 'industry-chain-graph/products', rows: 3, created: 3, skipped: 0 },
    { source: 'industry-chain-graph/productFlows', rows: 3, created: 2, skipped: 1 },
    { source: 'industry-chain-graph/productSubclasses', rows: 3, created: 1, skipped: 2 },
    { source: 'industry-chain-graph', rows: 9, created: 6, skipped: 3 },
  ]);
  const flows = await desk.hub.db.query(
    `select f.name as "from", t.name as "to" from product_flow p
     join product f on f.id = p.from_id join product t on t.id = p.to_id order by 2`,
  );
  expect(flows).toEqual([
    { from: '示例钢', to: '示例渔船' },
    { from: '示例钢', to: '示例船' },
  ]);
});

test('one part alone is imported by its name', async () => {
  const paths = await desk.write({ 'provinces.csv': provinces });
  const { status, stdout } = await desk.run(source, paths, { args: ['--part', 'provinces'] });
  expect(status).toBe(0);
  expect(linesOf(stdout)).toMatchObject([{ source: `${source}/provinces`, created: 1 }]);
  expect(await desk.run(source, paths, { args: ['--part', 'villages'] })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`${source}/provinces, ${source}/cities`),
  });
});

test('a report lists notes with --notes only', async () => {
  const paths = await desk.write({ 'provinces.csv': provinces, 'cities.csv': cities, 'areas.csv': areas });
  const { problems } = await desk.run(source, paths, { args: ['--notes'] });
  expect(problems).toEqual(['cities.csv:3 provinceCode UNRESOLVED_REFERENCE', 'areas.csv:4 REPEATED_ROW']);
});

test('when a part fails, those before it are in and are named', async () => {
  const many = Array.from({ length: 60 }, (_, n) => `9901${n + 10},示例区${n},9901,99\n`).join('');
  const paths = await desk.write({
    'provinces.csv': provinces,
    'cities.csv': 'code,name,provinceCode\n9901,示例市,99\n',
    'areas.csv': `code,name,cityCode,provinceCode\n${many}"990180,没有右引号\n`,
  });
  const { status, stdout, stderr } = await desk.run(source, paths);
  expect(status).toBe(5);
  expect(linesOf(stdout).map((line) => line.source)).toEqual([`${source}/provinces`, `${source}/cities`]);
  expect(stderr).toContain(`These parts are in the hub: ${source}/provinces, ${source}/cities. The others are not.`);
  expect(await codes()).toEqual(['99', '9901']);
  expect(await desk.hub.db.query('select from import_row')).toEqual([]);
});

test('a dry run shows which column is which field, and leaves nothing', async () => {
  const paths = await desk.write({ 'provinces.csv': provinces });
  const { status, stdout, stderr } = await desk.run(source, paths, { args: ['--dry-run'] });
  expect(status).toBe(0);
  expect(linesOf(stdout)).toMatchObject([{ created: 1 }]);
  expect(stderr).toMatch(/provinces\.csv → .+\n +A +code +code /);
  expect(await codes()).toEqual([]);
});

test('a file that is of no part is refused before anything is imported, with what to do about it', async () => {
  const mapping = join(desk.folder, 'mapping.json');
  const paths = await desk.write({ 'provinces.csv': provinces, 'villages.csv': 'code,name,colour\n99,村,红\n' });
  const { status, stderr } = await desk.run(source, paths, { args: ['--save-mapping', mapping] });
  expect(status).toBe(2);
  expect(stderr).toContain(`does not fit ${source}/provinces (unknown: colour)`);
  expect(await codes()).toEqual([]);

  const said = JSON.parse(await readFile(mapping, 'utf8'));
  const colour = said[`${source}/provinces`].find(({ header }: { header: string }) => header === 'colour');
  expect(colour.field).toBe('?');
  colour.field = null;
  await desk.write({ 'mapping.json': JSON.stringify(said) });
  const repaired = await desk.run(source, paths, { args: ['--mapping', mapping] });
  expect(repaired).toMatchObject({ status: 1, problems: ['villages.csv:2 code DUPLICATE_ROW'] });
});
