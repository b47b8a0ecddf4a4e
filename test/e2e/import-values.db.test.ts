import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { TableImporter } from '../support/table-importer.ts';

describe('values of a table', () => {
  let hub: TestHub;
  let importer: TableImporter;

  beforeAll(async () => {
    hub = await createTestHub();
    importer = new TableImporter(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate park, industry_chain, enterprise, import, record_origin cascade'));

  it('may be dates as tables write them; what was made of them is noted', async () => {
    const head = ['code', 'name', 'level', 'type', 'approvedOn'];
    const dates = ['1992.10', '二〇二〇年三月五日', '43831', '2020/1/6 12:09:38', '92.10', '1993.1'];
    const rows = dates.map((date, at) => [`D${at}`, '园', '市级', '工业园区', date]);
    const done = await importer.importTable([head, ...rows], 'entity:Park');
    expect(done).toMatchObject({ created: 4, rejected: 2, noted: 2 });
    expect(await importer.linesOf(done.id)).toEqual([
      [4, 'approvedOn', '43831', 'DATE_FROM_SERIAL'],
      [5, 'approvedOn', '2020/1/6 12:09:38', 'TIME_OF_DAY_DROPPED'],
      [6, 'approvedOn', '92.10', 'INVALID_PARTIAL_DATE'],
      [7, 'approvedOn', '1993.1', 'INVALID_PARTIAL_DATE'],
    ]);
    const { parks } = await importer.ask('{ parks(orderBy: [{ code: ASC }]) { nodes { approvedOn } } }');
    const stored = parks.nodes.map(({ approvedOn }: { approvedOn: string }) => approvedOn);
    expect(stored).toEqual(['1992-10', '2020-03-05', '2020-01-01', '2020-01-06']);
  });

  it('may be figures in the unit of their indicator or in any that measures the same', async () => {
    const chains = [
      ['code', 'name', 'planPeriod'],
      ['C1', '链', '2024-2026'],
    ];
    await importer.importTable(chains, 'entity:IndustryChain');
    const rows = [
      ['chain.code', 'year', 'indicator', 'source', 'value（亿元）'],
      ['C1', '2024年', 'OUTPUT', 'TAX', '3.2'],
      ['C1', '2025', '总产值', 'TAX', '45,000万元'],
      ['C1', '2024', '企业数', 'TAX', '12家'],
      ['C1', '2025', '企业数', 'TAX', '12'],
    ];
    const done = await importer.importTable(rows, 'entity:IndustryChainFigure');
    expect(await importer.linesOf(done.id)).toEqual([
      [3, 'value（亿元）', '45,000万元', 'UNIT_OF_CELL'],
      [4, 'value（亿元）', '12家', 'UNIT_OF_CELL'],
      [5, 'value（亿元）', '12', 'UNIT_MISMATCH'],
    ]);
    const figures = 'select year, value::text, value_unit as unit from industry_chain_figure order by value desc';
    expect(await hub.db.query(figures)).toEqual([
      { year: 2025, value: '450000000.000000', unit: 'CNY' },
      { year: 2024, value: '320000000.000000', unit: 'CNY' },
      { year: 2024, value: '12.000000', unit: 'COUNT' },
    ]);
  });

  it('may be amounts in the currency that they, their column or the row name', async () => {
    const rows = [
      ['企业名称', 'creditCode', '注册资本（万元）', '注册资本币种'],
      ['示例甲', '91990000MA04J79X0H', '5', ''],
      ['示例乙', '91990000MA6UP78X16', '5', 'USD'],
      ['示例丙', '91990000MA75X79X0L', '５万美元', ''],
      ['示例丁', '91990000MAA1G79XX2', '5万美元', 'JPY'],
    ];
    const done = await importer.importTable(rows, 'entity:Enterprise');
    expect(await importer.linesOf(done.id)).toEqual([[5, '注册资本（万元）', null, 'CURRENCIES_DISAGREE']]);
    const capitals = 'select name, capital::text, capital_currency as currency from enterprise order by credit_code';
    expect(await hub.db.query(capitals)).toEqual([
      { name: '示例甲', capital: '50000.000000', currency: 'CNY' },
      { name: '示例乙', capital: '50000.000000', currency: 'USD' },
      { name: '示例丙', capital: '50000.000000', currency: 'USD' },
    ]);
  });

  it('are refused where they cannot be stored, and shown all the same', async () => {
    const rows = [
      ['code', 'name', 'level', 'type'],
      ['Z1', '甲\0园', '市级', '工业园区'],
    ];
    const done = await importer.importTable(rows, 'entity:Park');
    expect(await importer.linesOf(done.id)).toEqual([[2, 'name', '甲\ufffd园', 'INVALID_TEXT']]);
    const header = [...(rows[0] ?? []), '备\0注'];
    const mapping = [{ header: '备\0注', field: null }];
    const facts = { name: 'a.csv', checksum: 'a'.repeat(64), header: rows[0] };
    for (const file of [
      { ...facts, header, mapping },
      { ...facts, name: '\ud800' },
      { ...facts, sheet: '\0' },
    ]) {
      const id = await importer.open('entity:Park');
      const document = 'mutation ($input: AddImportRowsInput!) { addImportRows(input: $input) { __typename } }';
      const { body } = await hub.query(document, { input: { import: id, file, rows: [] } }, { token: hub.adminToken });
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
