import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import type { Cells } from '../support/importer.ts';
import { type Mapped, numbered, TableImporter, tableCounts } from '../support/table-importer.ts';

/** A workbook as offices send it: titles, merged heads, units here and there, totals and a note. */
const parks: Cells[] = [
  ['某区园区一览表', null, null, null, null, null],
  ['单位：公顷', null, null, null, null, '填报单位：示例局'],
  ['园区代码', '基本情况', null, null, '用地', null],
  [null, 'name', '档次', '园区类型', '核准面积', '管辖面积（亩）'],
  ['Z1', '甲园', '市级', '工业园区', '3', '15'],
  ['Z2', '乙园', '市级', '工业园区', '30亩', '1'],
  ['小计', null, null, null, '5', '16'],
  ['注：面积按批准文件。', null, null, null, null, null],
];
const area = { header: '用地 / 核准面积', field: 'approvedArea', unit: '公顷' };

describe('what a table means', () => {
  let hub: TestHub;
  let importer: TableImporter;

  beforeAll(async () => {
    hub = await createTestHub();
    importer = new TableImporter(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate park, import, record_origin cascade'));

  it('is told before anything is imported', async () => {
    const { columns, ...layout } = await importer.layOut(parks, 'entity:Park');
    expect(layout).toEqual({
      headerRows: [3, 4],
      header: [
        '园区代码',
        '基本情况 / name',
        '基本情况 / 档次',
        '基本情况 / 园区类型',
        area.header,
        '用地 / 管辖面积（亩）',
      ],
      mapping: [area],
      ...{ unused: [], missing: [], unknown: ['基本情况 / 档次'], repeated: [], misplaced: [] },
    });
    expect(columns.map(({ cell, field, how, unit }: Record<string, unknown>) => [cell, field, how, unit])).toEqual([
      ['A', 'code', 'EXACT', null],
      ['B', 'name', 'EXACT', null],
      ['C', null, 'UNKNOWN', null],
      ['D', 'type', 'EXACT', null],
      ['E', 'approvedArea', 'EXACT', '公顷'],
      ['F', 'managedArea', 'EXACT', '亩'],
    ]);
    expect(columns[4]).toMatchObject({ index: 4, header: area.header, label: '核准面积' });
    expect(await hub.db.query('select from import')).toEqual([]);
  });

  it('is what its rows are read by: units, and rows that are no records', async () => {
    const mapping = [{ header: '基本情况 / 档次', field: 'level' }];
    const first = await importer.importTable(parks, 'entity:Park', mapping);
    expect(first).toMatchObject({ rows: 4, created: 2, rejected: 0, skipped: 2 });
    expect(await importer.linesOf(first.id)).toEqual([
      [6, area.header, '30亩', 'UNIT_OF_CELL'],
      [7, '园区代码', '小计', 'TOTAL_ROW'],
      [8, '园区代码', null, 'FOOTNOTE'],
    ]);
    const areas =
      'select code, approved_area_sqm::text as approved, managed_area_sqm::text as managed from park order by 1';
    expect(await hub.db.query(areas)).toEqual([
      { code: 'Z1', approved: '30000.000000', managed: '10000.000000' },
      { code: 'Z2', approved: '20000.000000', managed: '666.666667' },
    ]);
    const again = { rows: 4, created: 0, unchanged: 2, skipped: 2 };
    expect(await importer.importTable(parks, 'entity:Park', mapping)).toMatchObject(again);
    const [file] = await hub.db.query('select mapping, fields from import_file');
    expect(file).toEqual({
      mapping: [{ ...mapping[0], unit: null }, area],
      fields: ['code', 'name', 'level', 'type', 'approvedArea', 'managedArea'],
    });
  });

  it('may be said, is kept with the file, and is not changed afterwards', async () => {
    const header = ['编号', '园区名称', '级别', '类型', '大小', '备注'];
    const said: Mapped[] = [
      { header: '编号', field: 'code' },
      { header: '级别', field: 'level' },
      { header: '类型', field: 'type' },
      { header: '大小', field: 'approvedArea', unit: '公顷' },
      { header: '备注', field: null },
    ];
    const file = { name: 'a.csv', encoding: 'GB18030', checksum: 'a'.repeat(64), header, mapping: said };
    const rows = [{ row: 2, cells: ['Z1', '甲园', '市级', '工业园区', '1.5', '无'] }];
    const id = await importer.open('entity:Park');
    const add = (facts: object) =>
      importer.step('addImportRows', { import: id, file: { ...file, ...facts }, rows }, tableCounts);
    expect(await add({})).toMatchObject({ rows: 1, rejected: 0 });
    expect(await add({})).toMatchObject({ rows: 1 });
    const other = said.with(3, { header: '大小', field: 'builtArea', unit: '公顷' });
    expect(await add({ mapping: other })).toMatchObject({ code: 'IMPORT_FILE_DIFFERS' });
    expect(await add({ encoding: 'UTF-8' })).toMatchObject({ code: 'IMPORT_FILE_DIFFERS' });
    await importer.step('validateImport', { import: id });
    await importer.step('commitImport', { import: id });
    const { park } = await importer.ask('{ park(by: { code: "Z1" }) { name approvedArea { value(unit: HECTARE) } } }');
    expect(park).toEqual({ name: '甲园', approvedArea: { value: '1.5' } });
  });

  it('is another for each sheet of a workbook', async () => {
    const id = await importer.open('entity:Park');
    const add = (sheet: string, code: string, header: string[]) => {
      const file = { name: 'a.xlsx', sheet, checksum: 'a'.repeat(64), header };
      const rows = [{ row: 2, cells: [code, '园', '市级', '工业园区'] }];
      return importer.step('addImportRows', { import: id, file, rows }, tableCounts);
    };
    expect(await add('一', 'Z1', ['code', 'name', 'level', 'type'])).toMatchObject({ rows: 1 });
    expect(await add('二', 'Z2', ['园区代码', '园区名称', 'level', 'type'])).toMatchObject({ rows: 2, rejected: 0 });
    expect(await add('二', 'Z2', ['code', '园区名称', 'level', 'type'])).toMatchObject({ code: 'IMPORT_FILE_DIFFERS' });
  });

  it('says what is wrong with a header, and how to put it right', async () => {
    const mapping = [
      { header: '大小', field: 'size' },
      { header: '别处', field: null },
    ];
    expect(await importer.layOut([['code', 'name', '园区名称', '大小', '颜色']], 'entity:Park', mapping)).toMatchObject(
      {
        ...{ unused: ['别处'], unknown: ['颜色'], repeated: ['园区名称'], misplaced: ['大小 → size'] },
        mapping: [{ header: '大小', field: 'size', unit: null }],
      },
    );
    const selected = '... on ImportHeaderRefused { code message unknown repeated missing misplaced }';
    const file = { name: 'a.csv', checksum: 'a'.repeat(64), header: ['name', '大小', '颜色'], mapping };
    const id = await importer.open('entity:Park');
    expect(await importer.step('addImportRows', { import: id, file, rows: [] }, selected)).toEqual({
      code: 'IMPORT_HEADER_REFUSED',
      message: expect.stringMatching(
        /缺少列：code；未知列：颜色；列对应有误：大小 → size、别处 → null.*A mapping can say/s,
      ),
      ...{ unknown: ['颜色'], repeated: [], missing: ['code'], misplaced: ['大小 → size', '别处 → null'] },
    });
  });

  it('is for administrators, of sources that there are', async () => {
    const { layoutDocument } = TableImporter;
    const input = { source: 'entity:Park', rows: numbered([]) };
    const open = await hub.query(layoutDocument, { input });
    expect(open.body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const unknown = await hub.query(layoutDocument, { input: { ...input, source: 'x' } }, { token: hub.adminToken });
    const sources = expect.arrayContaining(['entity:Park']);
    expect(unknown.body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', sources });
    const empty = { headerRows: [], header: [], columns: [], missing: ['code'] };
    expect(await importer.layOut([], 'entity:Park')).toMatchObject(empty);
  });
});
