import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration, revertResult, storedEnterprises } from '../support/importer.ts';

const [first, second, third] = ['91990000MA04J79X0H', '91990000MA75X79X0L', '91990000MA30579X6P'] as const;
const rows = [registration('烟台甲厂', first), registration('烟台乙厂', second)];

describe.each(['postgresql', 'embedded'] as const)('reverting an import on %s', (database) => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub({ database });
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate enterprise, industry_chain, department, import, record_origin cascade'));

  const revert = (id: string) => importer.step('revertImport', { import: id }, revertResult);
  const blocked = (total: number, ...blockers: object[]) => ({ code: 'IMPORT_NOT_REVERTIBLE', total, blockers });

  it('removes what it made, puts back what it changed, and lets it be imported again', async () => {
    await importer.run([registration('烟台甲厂', first, '11(万美元)')]);
    const before = await storedEnterprises(hub);
    const changing = [registration('烟台甲厂新', first, '12345678901234.123456万人民币'), ...rows.slice(1)];
    const { id } = await importer.run(changing, undefined, { name: '2000.csv' });
    const after = await storedEnterprises(hub);
    expect(await revert(id)).toMatchObject({ id, state: 'REVERTED', created: 1, updated: 1 });
    expect(await storedEnterprises(hub)).toEqual(before);
    expect(await revert(id)).toMatchObject({ state: 'REVERTED' });
    expect(await importer.step('commitImport', { import: id })).toMatchObject({ code: 'IMPORT_STATE_CONFLICT' });
    expect(await importer.run(changing, undefined, { name: '2000.csv' })).toMatchObject({ created: 1, updated: 1 });
    expect(await storedEnterprises(hub)).toEqual(after);
  });

  it('goes back import by import, the last one first', async () => {
    const one = await importer.run(rows);
    const other = await importer.run([registration('烟台甲厂', first, '5万人民币')], undefined, { name: '2000.csv' });
    const key = `creditCode ${first}`;
    const enterprise = { entity: 'Enterprise', label: '企业', key };
    expect(await revert(one.id)).toEqual(
      blocked(2, { ...enterprise, reason: 'CHANGED_SINCE' }, { ...enterprise, reason: 'IMPORTED_SINCE' }),
    );
    expect(await storedEnterprises(hub)).toHaveLength(2);
    expect(await revert(other.id)).toMatchObject({ state: 'REVERTED' });
    expect(await revert(one.id)).toMatchObject({ state: 'REVERTED' });
    expect(await storedEnterprises(hub)).toEqual([]);
    expect(await hub.db.query('select from record_origin')).toEqual([]);
  });

  it('is refused when a record was changed or removed since by whatever way', async () => {
    const { id } = await importer.run(rows);
    await hub.db.query('update enterprise set name = name where credit_code = $1', [first]);
    await hub.db.query('delete from enterprise where credit_code = $1', [second]);
    const enterprise = { entity: 'Enterprise', label: '企业', reason: 'CHANGED_SINCE' };
    const found = await revert(id);
    expect(found).toMatchObject({ code: 'IMPORT_NOT_REVERTIBLE', total: 2 });
    expect(found.blockers).toEqual(
      expect.arrayContaining([
        { ...enterprise, key: `creditCode ${first}` },
        { ...enterprise, key: '' },
      ]),
    );
    expect(await hub.db.query('select from record_origin')).toHaveLength(2);
  });

  it('is refused while others refer to its records, even if they could do without', async () => {
    const chains = await importer.run([['C1', '链', '2024-2026']], 'entity:IndustryChain', {
      header: ['code', 'name', 'planPeriod'],
    });
    const header = ['chain.code', 'path', 'name', 'position', 'parent.chain.code', 'parent.path'];
    const parents = await importer.run([['C1', '上游', '上游', 'UPSTREAM', '', '']], 'entity:ChainSegment', { header });
    const children = await importer.run([['C1', '上游/锂', '锂', 'UPSTREAM', 'C1', '上游']], 'entity:ChainSegment', {
      header,
    });
    const segment = (path: string) => ({
      ...{ entity: 'ChainSegment', label: '环节', reason: 'REFERRED_TO' },
      key: `chain (code C1), path ${path}`,
    });
    expect(await revert(chains.id)).toEqual(blocked(2, segment('上游'), segment('上游/锂')));
    expect(await revert(parents.id)).toEqual(blocked(1, segment('上游/锂')));
    for (const { id } of [children, parents, chains]) expect(await revert(id)).toMatchObject({ state: 'REVERTED' });
    expect(await hub.db.query('select from chain_segment')).toEqual([]);
  });

  it('takes back records that refer to each other, and one that refers to a new one since', async () => {
    const header = ['code', 'name', 'kind', 'parent.code'];
    const office = (code: string, parent = '') => [code, `${code}办`, 'OTHER', parent];
    const run = (name: string, ...cells: string[][]) => importer.run(cells, 'entity:Department', { header, name });
    await run('a.csv', office('甲'));
    const before = await hub.db.query('select * from department');
    const { id, ...counts } = await run('b.csv', office('丙', '乙'), office('乙'), office('甲', '乙'));
    expect(counts).toMatchObject({ created: 2, updated: 1, rejected: 0 });
    expect(await revert(id)).toMatchObject({ state: 'REVERTED' });
    expect(await hub.db.query('select * from department')).toEqual(before);
  });

  it('is refused when a value that it would put back is another record’s by now', async () => {
    const header = ['creditCode', 'organisationCode', 'name'];
    await importer.run([[first, 'MA04J79X0', '烟台甲厂']], 'entity:Enterprise', { header });
    const moved = await importer.run([[first, 'MA75X79X0', '烟台甲厂']], 'entity:Enterprise', {
      header,
      name: 'b.csv',
    });
    await hub.db.query(`insert into enterprise (name, organisation_code) select '烟台丙厂', before->>'organisation_code'
      from record_origin where before is not null`);
    const taken = { entity: 'Enterprise', label: '企业', key: 'organisationCode', reason: 'TAKEN_SINCE' };
    expect(await revert(moved.id)).toEqual(blocked(1, taken));
    expect(await hub.db.query('select from record_origin')).toHaveLength(2);
  });

  it('keeps the counts that triggers keep', async () => {
    await importer.run(rows);
    await importer.run([['C1', '链', '2024-2026']], 'entity:IndustryChain', { header: ['code', 'name', 'planPeriod'] });
    const segments = { header: ['chain.code', 'path', 'name', 'position'] };
    await importer.run([['C1', '上游', '上游', 'UPSTREAM']], 'entity:ChainSegment', segments);
    const header = ['enterprise.creditCode', 'segment.chain.code', 'segment.path', 'role', 'validFrom'];
    const member = (code: string) => [code, 'C1', '上游', 'BACKBONE', '2000-01-01'];
    const [one, other] = [
      await importer.run([member(first)], 'entity:ChainMembership', { header }),
      await importer.run([member(second)], 'entity:ChainMembership', { header }),
    ];
    const count = async () =>
      (await importer.ask('{ chainSegments { nodes { memberships { totalCount } } } }')).chainSegments.nodes[0];
    expect(await count()).toEqual({ memberships: { totalCount: 2 } });
    expect(await revert(one.id)).toMatchObject({ state: 'REVERTED' });
    expect(await count()).toEqual({ memberships: { totalCount: 1 } });
    expect(await revert(other.id)).toMatchObject({ state: 'REVERTED' });
    expect(await hub.db.query(`select * from recount('chain_membership', 'segment_id', 'valid_to')`)).toEqual([]);
  });

  it('works for rows that were written one by one because others were refused', async () => {
    await hub.db.query(`alter table enterprise add constraint no_second check (credit_code <> '${second}') not valid`);
    try {
      const { id, ...counts } = await importer.run([...rows, registration('烟台丙厂', third)]);
      expect(counts).toMatchObject({ created: 2, rejected: 1 });
      await hub.db.query('vacuum freeze enterprise');
      expect(await revert(id)).toMatchObject({ state: 'REVERTED' });
      expect(await storedEnterprises(hub)).toEqual([]);
    } finally {
      await hub.db.query('alter table enterprise drop constraint no_second');
    }
  });

  it('is for administrators, and for committed imports', async () => {
    const document = 'mutation ($input: RevertImportInput!) { revertImport(input: $input) { __typename } }';
    const id = await importer.open();
    const { body } = await hub.query(document, { input: { import: id } });
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await revert(id)).toMatchObject({ code: 'IMPORT_STATE_CONFLICT' });
  });
});
