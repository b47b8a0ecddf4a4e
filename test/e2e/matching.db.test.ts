import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeOwnCodeLists } from '../../packages/server/src/kernel/write/own-code-lists.ts';
import type { Outcome } from '../../packages/server/src/kernel/write/problem.ts';
import type { WriteRow } from '../../packages/server/src/kernel/write/read-row.ts';
import { write } from '../../packages/server/src/kernel/write/write.ts';
import '../../packages/server/src/schema/index.ts';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createTestHub } from '../support/hub.ts';
import { Importer } from '../support/importer.ts';

const [first, second] = ['91990000MA04J79X0H', '91990000MA75X79X0L'] as const;
const registrationNo = '370600018012345';

describe.each(['postgresql', 'embedded'] as const)('a row on %s finds its record', (kind) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await (kind === 'embedded' ? createEmbeddedDatabase() : createTestDatabase());
    await writeOwnCodeLists(database.db);
  });
  afterAll(() => database.drop());
  beforeEach(() => database.db.query('truncate enterprise cascade'));

  const query = <R>(text: string) => database.db.query<R>(text);
  const stored = () =>
    query(
      'select credit_code as code, registration_no as no, name, business_scope as scope from enterprise order by id',
    );

  async function run(entity: string, ...rows: readonly WriteRow[]): Promise<Outcome[]> {
    const options = { policy: 'skip-failed', actor: 'test', today: '2026-11-25' } as const;
    return (await database.db.transaction((tx) => write(tx, entity, rows, options))).outcomes;
  }
  const listing = (code: string, enterprise: Record<string, string>) => ({
    ...{ code, exchange: 'SSE', board: 'MAIN', shortName: '虚构', status: 'LISTED', enterprise },
  });

  it('by a key before anything else', async () => {
    await run('Enterprise', { creditCode: first, name: '虚构甲厂' }, { creditCode: second, name: '虚构乙厂' });
    expect(brief(await run('Enterprise', { creditCode: first, name: '虚构乙厂' }))).toEqual(['updated']);
    expect(await stored()).toMatchObject([
      { code: first, name: '虚构乙厂' },
      { code: second, name: '虚构乙厂' },
    ]);
  });

  it('by its listing before its name, and takes the name that the row has', async () => {
    await run('Enterprise', { creditCode: first, name: '虚构甲厂' }, { creditCode: second, name: '虚构乙厂' });
    expect(brief(await run('Listing', listing('990600.SH', { creditCode: first })))).toEqual(['created']);
    const outcomes = await run('Enterprise', { 'listings.code': '990600SH', name: '虚构乙厂', businessScope: '甲' });
    expect(outcomes).toMatchObject([{ outcome: 'updated' }]);
    expect(await stored()).toMatchObject([
      { code: first, name: '虚构乙厂', scope: '甲' },
      { code: second, scope: null },
    ]);
  });

  it('by its name however it is written, and fills the keys it lacks', async () => {
    await run('Enterprise', { registrationNo, name: '虚构（烟台）Ａ厂' });
    const row = { creditCode: first, name: '虚构(烟台) a厂', businessScope: '甲' };
    expect(await run('Enterprise', row)).toMatchObject([{ outcome: 'updated', notes: [] }]);
    expect(await stored()).toEqual([{ code: first, no: registrationNo, name: '虚构(烟台) a厂', scope: '甲' }]);
    expect(brief(await run('Enterprise', row))).toEqual(['unchanged']);
  });

  it('by a name it had, without being renamed', async () => {
    await run('Enterprise', { creditCode: first, name: '虚构甲厂' });
    await run('EnterpriseName', { enterprise: { creditCode: first }, kind: 'FORMER', name: '虚构旧厂' });
    const row = { registrationNo, name: '虚构旧厂' };
    expect(brief(await run('Enterprise', row))).toEqual(['updated']);
    expect(await stored()).toMatchObject([{ code: first, no: registrationNo, name: '虚构甲厂' }]);
    expect(brief(await run('Enterprise', row, { creditCode: second, name: '虚构旧厂' }))).toEqual([
      'unchanged',
      'created',
    ]);
  });

  it('by a decided name before any other', async () => {
    await run('Enterprise', { creditCode: first, name: '虚构厂' }, { creditCode: second, name: '虚构厂' });
    await run('EnterpriseName', { enterprise: { creditCode: second }, kind: 'MATCHED', name: '虚构厂' });
    expect(brief(await run('Enterprise', { name: '虚构厂', businessScope: '乙' }))).toEqual(['updated']);
    expect(await stored()).toMatchObject([{ scope: null }, { code: second, scope: '乙' }]);
  });

  it('but none that has another of a key that both have', async () => {
    await run('Enterprise', { creditCode: first, name: '虚构厂' });
    expect(brief(await run('Enterprise', { creditCode: second, name: '虚构厂' }))).toEqual(['created']);
    expect(await stored()).toMatchObject([{ code: first }, { code: second }]);
  });

  it('but does not guess', async () => {
    await run('Enterprise', { creditCode: first, name: '虚构厂' }, { creditCode: second, name: '虚构（厂）' });
    await run('EnterpriseName', { enterprise: { creditCode: second }, kind: 'FORMER', name: '虚构厂' });
    const [doubtful, other] = await run(
      'Enterprise',
      { name: '虚构厂', businessScope: '丙' },
      { creditCode: first, name: '虚构厂' },
    );
    expect(doubtful).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'AMBIGUOUS_MATCH', column: 'name', value: '虚构厂' }],
    });
    expect(other).toMatchObject({ outcome: 'unchanged' });
    expect(await stored()).toMatchObject([{ scope: null }, { scope: null }]);
  });

  it('or makes it, once for rows that nothing tells apart', async () => {
    const outcomes = await run(
      'Enterprise',
      { name: '虚构厂' },
      { name: '虚构 厂', businessScope: '甲' },
      { name: '虚构二厂' },
    );
    expect(brief(outcomes)).toEqual(['created', 'rejected', 'created']);
    expect(outcomes[1]).toMatchObject({ problems: [{ code: 'DUPLICATE_ROW', column: 'name' }] });
    const keyed = await run(
      'Enterprise',
      { creditCode: first, name: '虚构三厂' },
      { name: '虚构三厂', businessScope: '甲' },
      { creditCode: second, name: '虚构三厂' },
    );
    expect(brief(keyed)).toEqual(['created', 'rejected', 'created']);
    expect(brief(await run('Enterprise', { name: '虚构厂' }, { name: '虚构二厂' }))).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('that another import makes at the same time', async () => {
    const hub = await createTestHub({ db: database.db });
    const imports = await Promise.all(
      ['甲', '乙'].map(async (scope) => {
        const importer = new Importer(hub);
        const id = await importer.open('entity:Enterprise');
        await importer.add(id, [['虚构厂', scope]], { header: ['name', 'businessScope'] });
        expect(await importer.step('validateImport', { import: id })).toMatchObject({ created: 1 });
        return { importer, id };
      }),
    );
    const committed = await Promise.all(
      imports.map(({ importer, id }) => importer.step('commitImport', { import: id })),
    );
    expect(committed.map(({ created, updated }) => [created, updated]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(await stored()).toHaveLength(1);
  });

  it('through a reference by whatever it gives of it', async () => {
    await run(
      'Enterprise',
      { creditCode: first, name: '虚构厂' },
      { creditCode: second, name: '虚构厂' },
      { name: '虚构单厂' },
    );
    await run('Listing', listing('990600.SH', { creditCode: first }));
    const name = (of: WriteRow['enterprise'], text: string) => ({ enterprise: of, kind: 'ALIAS', name: text });
    const outcomes = await run(
      'EnterpriseName',
      name({ creditCode: second, name: '虚构厂', 'listings.code': null }, '一'),
      name({ 'listings.code': 'SH990600', name: '虚构单厂' }, '二'),
      name({ creditCode: null, name: '虚构 单厂' }, '三'),
      name({ name: '虚构厂' }, '四'),
      name({ creditCode: null, name: '虚构无厂' }, '五'),
      name({ creditCode: '91990000MAA1G79XX2', name: '虚构厂' }, '六'),
      name({ creditCode: 'x', name: '虚构厂' }, '七'),
    );
    const codes = outcomes.map((each) =>
      'problems' in each ? each.problems.map(({ code }) => code).join() : each.outcome,
    );
    expect(codes).toEqual([
      ...['created', 'created', 'created', 'AMBIGUOUS_MATCH', 'UNRESOLVED_REFERENCE', 'UNRESOLVED_REFERENCE'],
      expect.stringContaining('CREDIT_CODE'),
    ]);
    expect(outcomes[3]).toMatchObject({ problems: [{ column: 'enterprise' }] });
    expect(outcomes[4]).toMatchObject({ problems: [{ value: '虚构无厂' }] });
    const names = await query(
      'select n.name, e.credit_code as code, e.name as of from enterprise_name n join enterprise e on e.id = n.enterprise_id order by n.id',
    );
    expect(names).toEqual([
      { name: '一', code: second, of: '虚构厂' },
      { name: '二', code: first, of: '虚构厂' },
      { name: '三', code: null, of: '虚构单厂' },
    ]);
  });
});

const brief = (outcomes: readonly Outcome[]) => outcomes.map(({ outcome }) => outcome);
