import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';

const code = '91990000MA04J79X0H';
const sheet = 'entity:Enterprise';

const document = `query ($code: String!, $field: String) { enterprise(by: { creditCode: $code }) { provenance {
  nodes { outcome row file { name import { source } } values(field: $field) { field label header cell value current } } } } }`;

describe.each(['postgresql', 'embedded'] as const)('where values come from, on %s', (database) => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub({ database });
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate enterprise, industry_chain, park, import, record_origin cascade'));

  async function origins(field: string | null, token?: string) {
    const { body } = await hub.query(document, { code, field }, token === undefined ? {} : { token });
    expect(body.errors).toBeUndefined();
    return body.data.enterprise.provenance.nodes;
  }

  it('is told by cell, with what each row said beside what the record says now', async () => {
    await importer.run([registration('烟台甲厂', code, '11(万美元)')]);
    await importer.run([registration('烟台甲厂', code, '12.5(万美元)', { 2: '' })], undefined, { name: '2000.csv' });
    const own = { field: 'capital', label: '注册资本', header: '注册资金', cell: '2:6', current: '125000 USD' };
    const [first, second] = await origins('capital');
    expect(first).toMatchObject({ outcome: 'CREATED', row: 2, file: { name: '1999.csv' } });
    expect(first.values).toEqual([{ ...own, value: '110000 USD' }]);
    expect(second).toMatchObject({ outcome: 'UPDATED', file: { name: '2000.csv' } });
    expect(second.values).toEqual([{ ...own, value: '125000 USD' }]);
    expect(await origins('establishedOn')).toMatchObject([
      { values: [{ cell: '2:3', value: '1999-12-31', current: null }] },
      { values: [{ cell: '2:3', value: null, current: null }] },
    ]);
    expect((await origins(null))[0].values).toHaveLength(10);
    expect(await origins('scale')).toMatchObject([{ values: [] }, { values: [] }]);
  });

  it('calls cells of a sheet as the spreadsheet does', async () => {
    const blanks = Array.from({ length: 26 }, (_, at) => `空列${at}`);
    const mapping = blanks.map((header) => ({ header, field: null }));
    const header = ['creditCode', 'name', ...blanks, 'scale'];
    const file = { name: '企业.xlsx', sheet: '规上', header, mapping };
    const id = await importer.open(sheet);
    await importer.add(id, [[code, '烟台甲厂', ...blanks.map(() => ''), '大型']], file, 12);
    await importer.step('validateImport', { import: id });
    await importer.step('commitImport', { import: id });
    const [{ values }] = await origins(null);
    expect(values.map(({ field, cell, value }: Record<string, string>) => [field, cell, value])).toEqual([
      ['creditCode', 'A12', code],
      ['name', 'B12', '烟台甲厂'],
      ['scale', 'AC12', 'LARGE'],
    ]);
  });

  it('is masked as the field itself is', async () => {
    await importer.run([registration('烟台甲厂', code)]);
    await importer.run([registration('烟台甲厂', code, undefined, { 4: '欧阳虚构' })], undefined, { name: '2000.csv' });
    const shown = (value: string, current: string) => ({ values: [{ value, current }] });
    expect(await origins('legalRepresentative')).toMatchObject([shown('张**', '欧阳**'), shown('欧阳**', '欧阳**')]);
    const all = await origins('legalRepresentative', hub.adminToken);
    expect(all).toMatchObject([shown('张虚构', '欧阳虚构'), shown('欧阳虚构', '欧阳虚构')]);
  });

  it('keeps apart what a blank key said and what the record has', async () => {
    await importer.run([[code, '烟台甲厂', '370600000000001']], sheet, {
      header: ['creditCode', 'name', 'registrationNo'],
    });
    const file = { name: '2000.csv', header: ['creditCode', 'name', 'registrationNo', 'scale'] };
    await importer.run([[code, '烟台甲厂', '', '大型']], sheet, file);
    expect(await origins('registrationNo')).toMatchObject([
      { outcome: 'CREATED', values: [{ value: '370600000000001' }] },
      { outcome: 'UPDATED', values: [{ value: null, current: '370600000000001' }] },
    ]);
  });

  it('follows references to the key that the file gave', async () => {
    await importer.run([['C1', '链', '2024-2026']], 'entity:IndustryChain', { header: ['code', 'name', 'planPeriod'] });
    const segments = { header: ['产业链.产业链代码', 'path', 'name', 'position'] };
    await importer.run([['C1', '上游', '上游', 'UPSTREAM']], 'entity:ChainSegment', segments);
    const { chainSegments } = await importer.ask(
      `{ chainSegments { nodes { provenance { nodes { values(field: "chain") { field header value current } } } } } }`,
    );
    expect(chainSegments.nodes[0].provenance.nodes[0].values).toEqual([
      { field: 'chain.code', header: '产业链.产业链代码', value: 'C1', current: 'C1' },
    ]);
  });

  it('tells areas, partial dates and places as fields show them', async () => {
    const header = [
      'code',
      'name',
      'level',
      'type',
      'approvedOn',
      '核准面积（亩）',
      'location.lat',
      'location.lng',
      'location.datum',
    ];
    const park = ['Z1', '甲园', '市级', '工业园区', '1992-10', '15', '37.5', '121.25', 'CGCS2000'];
    await importer.run([park], 'entity:Park', { header });
    const said = async (field: string) => {
      const found = await importer.ask(
        'query ($field: String!) { parks { nodes { provenance { nodes { values(field: $field) { value } } } } } }',
        { field },
      );
      return found.parks.nodes[0].provenance.nodes[0].values.map(({ value }: { value: string }) => value);
    };
    expect(await said('approvedOn')).toEqual(['1992-10']);
    expect(await said('approvedArea')).toEqual(['10000 SQM']);
    expect(await said('location')).toEqual(['37.5, 121.25', '121.25']);
  });

  it('shows the key of what a cell only found', async () => {
    await importer.run([[code, '烟台甲厂']], sheet, { header: ['creditCode', 'name'] });
    const names = { header: ['enterprise.creditCode', 'name', 'kind'] };
    await importer.run([[code, '甲厂', 'ALIAS']], 'entity:EnterpriseName', names);
    // As a source has it whose files call enterprises by their listing.
    await hub.db.query(
      `update import_file set fields = array_replace(fields, 'enterprise.creditCode', 'enterprise.listings.code')`,
    );
    const { enterpriseNames } = await importer.ask(
      '{ enterpriseNames { nodes { provenance { nodes { values(field: "enterprise") { field label value } } } } } }',
    );
    expect(enterpriseNames.nodes[0].provenance.nodes[0].values).toEqual([
      { field: 'enterprise.listings.code', label: '企业', value: code },
    ]);
  });

  it('takes a few statements for however many records', async () => {
    const codes = [code, '91990000MA75X79X0L', '91990000MA30579X6P'];
    await importer.run(codes.map((each, at) => registration(`烟台${at}厂`, each)));
    hub.statements.length = 0;
    await importer.ask('{ enterprises { nodes { provenance { nodes { values { value current } } } } } }');
    expect(hub.statements.filter((text) => text.startsWith('select') || text.startsWith('with')).length).toBeLessThan(
      4,
    );
  });

  it('adds nothing when a file is imported again, and an origin when its row changes the record back', async () => {
    const rows = [registration('烟台甲厂', code)];
    await importer.run(rows);
    await importer.run(rows);
    expect(await origins('capital')).toHaveLength(1);
    await importer.run([registration('烟台甲厂', code, '5万人民币')], undefined, { name: '2000.csv' });
    await importer.run(rows);
    expect(await origins('capital')).toMatchObject([
      { outcome: 'CREATED', values: [{ value: '2000000 CNY' }] },
      { outcome: 'UPDATED', values: [{ value: '50000 CNY' }] },
      { outcome: 'UPDATED', values: [{ value: '2000000 CNY' }] },
    ]);
  });
});
