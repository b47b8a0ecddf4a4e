import { afterAll, beforeAll, expect, test } from 'vitest';
import { ImportDesk } from '../support/import-desk.ts';
import { sheetOf, xlsx } from '../support/spreadsheets.ts';

// A workbook as an office hands it over: merged titles and heads, units here and there, totals, notes, and a sheet of something else.

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
});
afterAll(() => desk.close());

/** XML of a number, and the index of its format. */
const number = (place: string, value: number, format?: number) =>
  `<c r="${place}"${format === undefined ? '' : ` s="${format}"`}><v>${value}</v></c>`;

const parks = [
  ['某区园区一览表'],
  ['单位：公顷', null, null, null, null, '填报单位：示例局'],
  ['园区代码', '基本情况', null, null, '用地', null, '批准时间'],
  [null, '园区名称', '园区级别', '园区类型', '核准面积', '管辖面积\n（亩）', null],
  ['一、市级园区'],
  ['Z1', '甲园', '市级', '工业园区', number('E6', 3), number('F6', 15), number('G6', 33_878, 0)],
  ['Z2', '乙园', null, '工业园区', '30亩', number('F7', 0.1), number('G7', 33_878)],
  ['合计', null, null, null, number('E8', 5)],
  ['注：面积按批准文件。'],
];
const merges = ['A1:G1', 'A3:A4', 'B3:D3', 'E3:F3', 'G3:G4', 'C6:C7', 'A9:G9'].map(
  (ref) => `<mergeCell ref="${ref}"/>`,
);

test('a workbook is read as people do', async () => {
  const sheet = `<sheetData>${sheetOf(parks)}</sheetData><mergeCells>${merges.join('')}</mergeCells>`;
  const workbook = xlsx({
    sheets: { 园区: sheet, 说明: sheetOf([['填表说明']]) },
    formats: ['yyyy"年"m"月"'],
  });
  const paths = await desk.write({ 'parks.xlsx': workbook });
  const shown = await desk.run('entity:Park', paths, { args: ['--dry-run'] });
  expect(shown.stderr).toContain('parks.xlsx [园区] → entity:Park，表头 header: 4');
  expect(shown.stderr).toContain('parks.xlsx [说明]: 不属于此来源，略去');

  const done = await desk.run('entity:Park', paths, { args: ['--notes'] });
  expect(done.status).toBe(0);
  expect(JSON.parse(done.stdout)).toMatchObject({ rows: 5, created: 2, rejected: 0, skipped: 3 });
  expect(done.problems).toEqual([
    'parks.xlsx:5 园区代码 SECTION_ROW',
    'parks.xlsx:7 批准时间 DATE_FROM_SERIAL',
    'parks.xlsx:7 核准面积 UNIT_OF_CELL',
    'parks.xlsx:8 园区代码 TOTAL_ROW',
    'parks.xlsx:9 园区代码 FOOTNOTE',
  ]);
  const stored = `select code, level, approved_area_sqm::float as approved, managed_area_sqm::text as managed,
    approved_on::text as on, approved_on_precision::text as precision from park order by code`;
  expect(await desk.hub.db.query(stored)).toEqual([
    { code: 'Z1', level: 'CITY', approved: 30_000, managed: '10000.000000', on: '1992-10-01', precision: 'MONTH' },
    { code: 'Z2', level: 'CITY', approved: 20_000, managed: '66.666667', on: '1992-10-01', precision: 'DAY' },
  ]);
  expect(JSON.parse((await desk.run('entity:Park', paths)).stdout)).toMatchObject({
    created: 0,
    unchanged: 2,
    skipped: 3,
  });
});
