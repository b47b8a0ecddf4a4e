import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';

const code = '91990000MA04J79X0H';
const sheet = 'entity:Enterprise';
const header = ['creditCode', 'name', 'capital', 'capitalCurrency', 'legalRepresentative', 'scale'];
/** A row of the source that ranks first; registrations rank second. */
const mended = (...cells: (string | null)[]) => [code, '烟台甲厂', ...cells];

describe('precedence between sources', () => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub();
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    await hub.db.query('truncate enterprise, import, record_origin cascade');
    await rank({ entity: 1, 'enterprise-registration': 2 });
  });

  async function rank(places: Record<string, number>) {
    for (const [source, place] of Object.entries(places)) {
      await hub.db.query(`update code_list_item set sort_order = $2 where list = 'data-source' and code = $1`, [
        source,
        place,
      ]);
    }
  }
  async function stored() {
    const { enterprise } = await importer.ask(`{ enterprise(by: { creditCode: "${code}" }) {
      capital { amount currency } legalRepresentative scale { code } establishedOn } }`);
    return enterprise;
  }
  const notesOf = async (id: string) =>
    (await importer.problemsOf(id))
      .map(({ row, column, value, code: found }: Record<string, unknown>) => [row, found, column, value])
      .sort();

  it('keeps what a source of higher rank said, group by group, and tells of it', async () => {
    await importer.run([mended('10', 'USD', '李四', '大型')], sheet, { header });
    const committed = await importer.run([registration('烟台甲厂', code)]);
    expect(committed).toMatchObject({ created: 0, updated: 1, unchanged: 0, noted: 1 });
    expect(await stored()).toEqual({
      ...{ capital: { amount: '10', currency: 'USD' }, legalRepresentative: '李四', scale: { code: 'LARGE' } },
      establishedOn: '1999-12-31',
    });
    expect(await notesOf(committed.id)).toEqual([
      [2, 'VALUE_KEPT', '法人代表', '张**'],
      [2, 'VALUE_KEPT', '注册资金', '2000000 CNY'],
    ]);
    const kept = (await importer.problemsOf(committed.id)).find(
      ({ column }: { column: string }) => column === '注册资金',
    );
    expect([kept.zh, kept.en]).toEqual([
      '保留了来源“本中枢表格”的值 10 USD，其优先级更高。',
      'The value of the source entity:Enterprise, 10 USD, is kept: it ranks higher.',
    ]);
  });

  it('lets both values be asked for with their source', async () => {
    await importer.run([mended('10', 'USD', '李四', '大型')], sheet, { header });
    await importer.run([registration('烟台甲厂', code)]);
    const { enterprise } = await importer.ask(`{ enterprise(by: { creditCode: "${code}" }) { provenance { nodes {
      file { import { source } } values(field: "capital") { value current } } } } }`);
    expect(enterprise.provenance.nodes).toEqual([
      {
        file: { import: { source: sheet } },
        values: [
          { value: '10 USD', current: '10 USD' },
          { value: 'USD', current: 'USD' },
        ],
      },
      {
        file: { import: { source: 'enterprise-registration' } },
        values: [{ value: '2000000 CNY', current: '10 USD' }],
      },
    ]);
  });

  it('changes nothing the second time', async () => {
    const first = [mended('10', 'USD', '李四', '大型')];
    const second = [registration('烟台甲厂', code)];
    await importer.run(first, sheet, { header });
    await importer.run(second);
    const before = await hub.db.query('select *, xmin::text from enterprise');
    expect(await importer.run(first, sheet, { header })).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await importer.run(second)).toMatchObject({ updated: 0, unchanged: 1, noted: 1 });
    expect(await hub.db.query('select *, xmin::text from enterprise')).toEqual(before);
    expect(await hub.db.query('select from record_origin')).toHaveLength(2);
  });

  it('lets a source of higher rank change what another said, and tells of it', async () => {
    await importer.run([registration('烟台甲厂', code)]);
    const committed = await importer.run([mended('10', 'USD', '李四', '大型')], sheet, { header });
    expect(committed).toMatchObject({ updated: 1, noted: 1 });
    expect(await stored()).toMatchObject({ capital: { amount: '10', currency: 'USD' }, legalRepresentative: '李四' });
    expect(await notesOf(committed.id)).toEqual([
      [2, 'VALUE_REPLACED', 'capital', '10 USD'],
      [2, 'VALUE_REPLACED', 'legalRepresentative', '李**'],
    ]);
  });

  it('fills what the other left blank, and takes nothing away by a blank', async () => {
    await importer.run([mended(null, null, '李四', '大型')], sheet, { header });
    expect(await importer.run([registration('烟台甲厂', code)])).toMatchObject({ updated: 1 });
    const blank = await importer.run([mended(null, null, '李四', '大型')], sheet, { header, name: 'again.csv' });
    expect(blank).toMatchObject({ updated: 0, unchanged: 1, noted: 0 });
    expect(await stored()).toMatchObject({
      capital: { amount: '2000000', currency: 'CNY' },
      legalRepresentative: '李四',
    });
  });

  it('lets a newer file of the same source change it', async () => {
    await importer.run([mended('10', 'USD', '李四', '大型')], sheet, { header });
    const newer = await importer.run([mended('11', 'USD', null, '小型')], sheet, { header, name: 'newer.csv' });
    expect(newer).toMatchObject({ updated: 1, noted: 0 });
    expect(await stored()).toMatchObject({
      capital: { amount: '11' },
      legalRepresentative: null,
      scale: { code: 'SMALL' },
    });
  });

  it('follows the list when that is edited', async () => {
    await importer.run([mended('10', 'USD', '李四', '大型')], sheet, { header });
    await rank({ entity: 3 });
    await importer.run([registration('烟台甲厂', code)]);
    expect(await stored()).toMatchObject({ capital: { amount: '2000000', currency: 'CNY' } });
  });

  it('foretells what the commit does, and decides anew what has changed since', async () => {
    const id = await importer.open();
    await importer.add(id, [registration('烟台甲厂', code)]);
    await importer.run([mended('10', 'USD', '李四', '大型')], sheet, { header });
    expect(await importer.step('validateImport', { import: id })).toMatchObject({ updated: 1, noted: 1 });
    expect((await notesOf(id)).map(([, found]: unknown[]) => found)).toEqual(['VALUE_KEPT', 'VALUE_KEPT']);
    await rank({ entity: 3 });
    expect(await importer.step('commitImport', { import: id })).toMatchObject({ updated: 1, noted: 1 });
    expect((await notesOf(id)).map(([, found]: unknown[]) => found)).toEqual(['VALUE_REPLACED', 'VALUE_REPLACED']);
    expect(await stored()).toMatchObject({ capital: { amount: '2000000' }, legalRepresentative: '张虚构' });
  });

  it('holds for a record that was found by its name, however that is written', async () => {
    await importer.run([registration('烟台（甲）厂', code)]);
    const listed = { header: ['股票代码', '公司全称', '地区', '企业性质'] };
    const row = ['990600.SH', '烟台(甲)厂', '广东', '民营企业'];
    const source = 'listed-companies/companies';
    const committed = await importer.run([row], source, listed);
    expect(committed).toMatchObject({ created: 0, updated: 1, noted: 1 });
    expect(await notesOf(committed.id)).toEqual([
      [2, 'VALUE_KEPT', '公司全称', '烟台(甲)厂'],
      [2, 'VALUE_KEPT', '地区', '广东'],
    ]);
    const found = await importer.ask(`{ enterprise(by: { creditCode: "${code}" }) { name provinceName
      controllingKind { code } provenance { nodes { values(field: "provinceName") { value current } } } } }`);
    expect(found.enterprise).toEqual({
      ...{ name: '烟台（甲）厂', provinceName: '山东', controllingKind: { code: 'PRIVATE' } },
      provenance: {
        nodes: [{ values: [{ value: '山东', current: '山东' }] }, { values: [{ value: '广东', current: '山东' }] }],
      },
    });
    expect(await importer.run([row], source, listed)).toMatchObject({ updated: 0, unchanged: 1 });
  });

  it('ranks every source that the hub has', async () => {
    const { importSources, codeLists } = await importer.ask(
      '{ importSources { name } codeLists(names: ["data-source"]) { items { code } } }',
    );
    const ranked = codeLists[0].items.map(({ code: source }: { code: string }) => source);
    const families = importSources.map(({ name }: { name: string }) => name.split(':')[0]);
    expect(new Set(families).difference(new Set(ranked))).toEqual(new Set());
  });

  it('costs an import of one source a look at the origins, and nothing more', async () => {
    await importer.run([registration('烟台甲厂', code)]);
    hub.statements.length = 0;
    await importer.run([registration('烟台甲厂', code, '5万人民币')], undefined, { name: '2000.csv' });
    expect(hub.statements.filter((text) => text.includes('data-source') || text.includes('will_be'))).toEqual([]);
  });
});
