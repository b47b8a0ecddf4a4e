import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration, storedEnterprises } from '../support/importer.ts';

const [first, second, third] = ['91990000MA04J79X0H', '91990000MA75X79X0L', '91990000MA30579X6P'] as const;

/** One row of each fate. */
const mixed = [
  registration('烟台甲厂', first),
  registration('烟台乙厂', second.toLowerCase(), '万人民币'),
  registration('烟台丙厂', third, '服装、鞋帽'),
  registration('烟台丁厂', first, '11(万美元)'),
  [...registration('烟台戊厂', third), '多一格'],
];

describe.each(['postgresql', 'embedded'] as const)('an import on %s', (database) => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub({ database });
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate enterprise, park, industry_chain, import, record_origin cascade'));

  it('accounts for every row, writes the accepted ones, and changes nothing the second time', async () => {
    const committed = await importer.run(mixed);
    expect(committed).toMatchObject({ state: 'COMMITTED', rows: 5, created: 2, updated: 0, unchanged: 0 });
    expect(committed).toMatchObject({ rejected: 3, noted: 1 });
    const found = await importer.problemsOf(committed.id);
    const facts = ({ severity, row, column, code }: Record<string, unknown>) => [severity, row, column, code];
    expect(found.map(facts)).toEqual([
      ['NOTE', 3, '统一社会信用代码', 'CREDIT_CODE_NORMALISED'],
      ['NOTE', 3, '注册资金', 'UNIT_WITHOUT_NUMBER'],
      ['REJECTION', 4, '注册资金', 'INVALID_MONEY'],
      ['REJECTION', 5, '统一社会信用代码', 'DUPLICATE_ROW'],
      ['REJECTION', 6, null, 'CELL_COUNT'],
    ]);
    expect(found[3].en).toBe('This repeats line 2 of 1999.csv (creditCode).');
    expect(found[2]).toMatchObject({ file: { name: '1999.csv' }, value: '服装、鞋帽' });

    const before = await storedEnterprises(hub);
    expect(await importer.run(mixed)).toMatchObject({ created: 0, updated: 0, unchanged: 2, rejected: 3, noted: 1 });
    expect(await storedEnterprises(hub)).toEqual(before);
    expect(await hub.db.query('select from import_row')).toEqual([]);
  });

  it('keeps the currency, the file and the row of each record', async () => {
    await importer.run([registration('烟台甲厂', first, '11(万美元)')]);
    await importer.run([registration('烟台甲厂', first, '12(万美元)')], undefined, { name: '2000.csv' });
    const { enterprise } = await importer.ask(`{ enterprise(by: { creditCode: "${first}" }) {
      capital { amount currency } legalForm recordMode
      provenance { totalCount nodes { entity row file { name import { source state committedAt } } } } } }`);
    const capital = { amount: '120000', currency: 'USD' };
    expect(enterprise).toMatchObject({ capital, legalForm: null, recordMode: 'MIRRORED' });
    const committedAt = expect.stringMatching(/Z$/);
    const origin = (name: string) => ({
      ...{ entity: 'Enterprise', row: 2 },
      file: { name, import: { source: 'enterprise-registration', state: 'COMMITTED', committedAt } },
    });
    expect(enterprise.provenance).toEqual({ totalCount: 2, nodes: [origin('1999.csv'), origin('2000.csv')] });
  });

  it('reads where records come from by one statement for all of them', async () => {
    await importer.run(mixed);
    hub.statements.length = 0;
    await importer.ask('{ enterprises { nodes { name provenance { nodes { row } } } } }');
    expect(hub.statements.filter((text) => text.includes('record_origin'))).toHaveLength(1);
  });

  it('foretells in a dry run what the import does', async () => {
    const id = await importer.open(undefined, true);
    await importer.add(id, mixed);
    const { id: _, state, ...foretold } = await importer.step('validateImport', { import: id });
    const report = await importer.problemsOf(id);
    expect(state).toBe('VALIDATED');
    expect(await importer.step('commitImport', { import: id })).toMatchObject({ code: 'IMPORT_STATE_CONFLICT' });
    expect(await storedEnterprises(hub)).toEqual([]);
    expect(await importer.step('dropImport', { import: id })).toMatchObject({ state: 'DROPPED' });
    expect(await importer.problemsOf(id)).toEqual([]);
    const committed = await importer.run(mixed);
    expect(committed).toMatchObject(foretold);
    expect(await importer.problemsOf(committed.id)).toEqual(report);
  });

  it('judges anew what others have written since it was validated', async () => {
    const id = await importer.open();
    await importer.add(id, mixed);
    expect(await importer.step('validateImport', { import: id })).toMatchObject({ created: 2 });
    await importer.run([registration('烟台甲厂', first)]);
    const committed = await importer.step('commitImport', { import: id });
    expect(committed).toMatchObject({ created: 1, updated: 0, unchanged: 1, rejected: 3 });
  });

  it('takes any entity by the names or labels of its fields and the keys of what it refers to', async () => {
    const parks = { header: ['园区代码', 'name', 'level', '园区类型', 'approvedOn', '核准面积'] };
    const park = ['Z1', '甲园', '市级', '工业园区', '1992-10', '15,000.5'];
    expect(await importer.run([park], 'entity:Park', parks)).toMatchObject({ created: 1, rejected: 0 });
    const chains = { header: ['code', 'name', 'planPeriod'] };
    await importer.run([['C1', '链', '2024-2026']], 'entity:IndustryChain', chains);
    const rows = [
      ['Z1', 'C1', '1'],
      ['Z1', 'C2', '2'],
      ['Z1', '', '3'],
    ];
    const linked = await importer.run(rows, 'entity:ParkChain', { header: ['park.code', '产业链.产业链代码', 'rank'] });
    expect(linked).toMatchObject({ created: 1, rejected: 2 });
    expect(await importer.problemsOf(linked.id)).toMatchObject([
      { row: 3, column: '产业链.产业链代码', value: 'C2', code: 'UNRESOLVED_REFERENCE' },
      { row: 4, column: '产业链.产业链代码', code: 'MISSING_VALUE' },
    ]);
    const found = await importer.ask(`{ park(by: { code: "Z1" }) { approvedOn approvedArea { value(unit: SQM) }
      chains { nodes { chain { name } provenance { totalCount } } } } }`);
    expect(found.park).toEqual({
      approvedOn: '1992-10',
      approvedArea: { value: '15000.5' },
      chains: { nodes: [{ chain: { name: '链' }, provenance: { totalCount: 1 } }] },
    });
  });

  it('lets rows of one import make room for each other, wherever they stand', async () => {
    const chain = { header: ['code', 'name', 'planPeriod'] };
    await importer.run([['C1', '链', '2024-2026']], 'entity:IndustryChain', chain);
    const chiefs = { header: ['产业链.产业链代码', '姓名', '职务', '任职起', '任职止'] };
    const term = (name: string, from: string, to: string) => ['C1', name, '副区长', from, to];
    await importer.run([term('甲', '2020-01-01', '')], 'entity:ChainChief', chiefs);
    const rows = [term('乙', '2022-01-01', ''), term('丙', '2023-01-01', ''), term('甲', '2020-01-01', '2022-01-01')];
    const changed = await importer.run(rows, 'entity:ChainChief', { ...chiefs, name: 'chiefs.csv' });
    expect(changed).toMatchObject({ created: 1, updated: 1, rejected: 1 });
    expect(await importer.problemsOf(changed.id)).toMatchObject([{ row: 3, code: 'OVERLAPPING_ROW' }]);
  });
});
