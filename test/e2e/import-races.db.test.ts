import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';

const codes = ['91990000MA04J79X0H', '91990000MA75X79X0L', '91990000MA30579X6P'] as const;
const rows = codes.map((code, at) => registration(`烟台${at + 1}厂`, code));

describe('imports at the same time', () => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub();
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate enterprise, industry_chain, import, record_origin cascade'));

  async function validated(name: string): Promise<string> {
    const id = await importer.open();
    await importer.add(id, rows, { name });
    await importer.step('validateImport', { import: id });
    return id;
  }
  const commit = (id: string) => importer.step('commitImport', { import: id });
  const countEnterprises = async () => (await importer.ask('{ enterprises { totalCount } }')).enterprises.totalCount;

  it('make each record once', async () => {
    const ids = [await validated('a.csv'), await validated('b.csv')];
    const [one, other] = await Promise.all(ids.map(commit));
    expect([one, other]).toMatchObject([{ state: 'COMMITTED' }, { state: 'COMMITTED' }]);
    expect(one.created + other.created).toBe(rows.length);
    expect(one.unchanged + other.unchanged).toBe(rows.length);
    expect(await countEnterprises()).toBe(rows.length);
    expect(await hub.db.query('select from import_row')).toEqual([]);
  });

  it('of which one is committed twice give the same answer twice', async () => {
    const id = await validated('a.csv');
    const [one, other] = await Promise.all([commit(id), commit(id)]);
    expect(one).toMatchObject({ state: 'COMMITTED', created: rows.length });
    expect(other).toEqual(one);
  });

  it('of which one is dropped during its commit end either way, and wholly', async () => {
    const id = await validated('a.csv');
    const [committed, dropped] = await Promise.all([commit(id), importer.step('dropImport', { import: id })]);
    const isCommitted = committed.state === 'COMMITTED';
    expect(isCommitted ? dropped.code : committed.code).toBe('IMPORT_STATE_CONFLICT');
    expect(await countEnterprises()).toBe(isCommitted ? rows.length : 0);
  });

  it('keep to the rules when a record that they look at has changed since they were validated', async () => {
    const run = (source: string, header: string[], row: string[]) => importer.run([row], source, { header });
    await run('entity:IndustryChain', ['code', 'name', 'planPeriod'], ['C1', '链', '2024-2026']);
    await run('entity:ChainSegment', ['chain.code', 'path', 'name', 'position'], ['C1', '上游', '上游', 'UPSTREAM']);
    await commit(await validated('a.csv'));

    const id = await importer.open('entity:ChainMembership');
    const header = ['enterprise.creditCode', 'segment.chain.code', 'segment.path', 'role', 'validFrom'];
    const member = (code: string) => [code, 'C1', '上游', 'BACKBONE', '2000-01-01'];
    await importer.add(id, codes.map(member), { header });
    expect(await importer.step('validateImport', { import: id })).toMatchObject({ created: codes.length });
    await hub.db.query(`update enterprise set established_on = '2001-01-01' where credit_code = $1`, [codes[0]]);
    expect(await commit(id)).toMatchObject({ created: codes.length - 1, rejected: 1 });
    expect(await importer.problemsOf(id)).toMatchObject([{ row: 2, code: 'MEMBERSHIP_PERIOD' }]);
  });

  it('do not wait for each other to tidy up', async () => {
    const id = await validated('a.csv');
    const waiting = await validated('b.csv');
    await hub.db.transaction(async (tx) => {
      // As one that is writing its rows.
      await tx.query('select from import_row limit 1 for update');
      await importer.step('dropImport', { import: waiting });
      expect(await validated('c.csv')).toBeTruthy();
    });
    expect(await commit(id)).toMatchObject({ created: rows.length });
  });
});
