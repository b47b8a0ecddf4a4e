import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOwnCodeLists } from '../../packages/server/src/kernel/write/own-code-lists.ts';
import type { Outcome } from '../../packages/server/src/kernel/write/problem.ts';
import type { WriteRow } from '../../packages/server/src/kernel/write/read-row.ts';
import { type WriteOptions, write } from '../../packages/server/src/kernel/write/write.ts';
import '../../packages/server/src/schema/index.ts';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';

const codes = [
  '91990000MA04J79X0H',
  '91990000MA75X79X0L',
  '91990000MAA1G79XX2',
  '91990000MA6UP78X16',
  '91990000MA30579X6P',
] as const;
const [first, second, third, fourth, fifth] = codes;

describe.each(['postgresql', 'embedded'] as const)('write() on %s', (kind) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await (kind === 'embedded' ? createEmbeddedDatabase() : createTestDatabase());
    await writeOwnCodeLists(database.db);
  });
  afterAll(() => database.drop());

  const query = <R>(text: string) => database.db.query<R>(text);

  async function run(entity: string, rows: readonly WriteRow[], more: Partial<WriteOptions> = {}): Promise<Outcome[]> {
    const options: WriteOptions = { policy: 'skip-failed', actor: 'test', today: '2026-11-25', ...more };
    return (await database.db.transaction((tx) => write(tx, entity, rows, options))).outcomes;
  }

  it('makes what is new, changes what differs and leaves the rest, without burning ids', async () => {
    const rows = [
      { creditCode: first, name: '烟台甲厂', capital: '1,000.50', capitalCurrency: 'CNY', status: 'ACTIVE' },
      { creditCode: second, name: '烟台乙厂', establishedOn: '1999-02-28' },
    ];
    expect(brief(await run('Enterprise', rows))).toEqual(['created', 'created']);
    const again = [
      // The same in other words: trailing zeros, full-width figures, the label of the code.
      { creditCode: first, name: '烟台甲厂', capital: '１０００.5000', capitalCurrency: 'CNY', status: '在营' },
      { creditCode: second, establishedOn: '1999-03-01' },
      { creditCode: third, name: '烟台丙厂' },
    ];
    expect(brief(await run('Enterprise', again))).toEqual(['unchanged', 'updated', 'created']);
    const stored = await query('select id, name, name_sort_key, capital, established_on from enterprise order by id');
    expect(stored).toEqual([
      { id: 1, name: '烟台甲厂', name_sort_key: 'yan tai jia chang', capital: '1000.500000', established_on: null },
      { id: 2, name: '烟台乙厂', name_sort_key: 'yan tai yi chang', capital: null, established_on: '1999-03-01' },
      { id: 3, name: '烟台丙厂', name_sort_key: 'yan tai bing chang', capital: null, established_on: null },
    ]);
  });

  it('says of each value what is wrong with it, and nothing that is secret', async () => {
    const [outcome, masked] = await run('Enterprise', [
      {
        creditCode: '91990000MA04J79X0K',
        name: '\0',
        capital: '1.1234567',
        capitalCurrency: 'XXL',
        status: '停',
        establishedOn: '2023-02-29',
      },
      { creditCode: fourth, name: '丁', legalRepresentative: '欧阳\0明' },
    ]);
    expect(problems(outcome)).toEqual({
      creditCode: 'CREDIT_CODE_CHECK',
      name: 'INVALID_TEXT',
      capital: 'TOO_PRECISE',
      capitalCurrency: 'INVALID_CURRENCY',
      status: 'UNKNOWN_CODE',
      establishedOn: 'INVALID_DATE',
    });
    expect(JSON.stringify(masked)).not.toContain('明');
    expect(masked).toMatchObject({
      problems: [
        {
          column: 'legalRepresentative',
          value: '欧阳**',
          zh: expect.stringMatching(/。$/),
          en: expect.stringMatching(/\.$/),
        },
      ],
    });
  });

  it('keeps what a new record alone may have', async () => {
    const outcomes = await run('Enterprise', [
      { creditCode: fourth, registrationNo: '370600018012345', name: '丁' },
      { creditCode: fifth, registrationNo: '370600018012346', name: '戊' },
    ]);
    expect(brief(outcomes)).toEqual(['created', 'created']);
    const [changed, split, filled] = await run('Enterprise', [
      { creditCode: fourth, registrationNo: '370600018019999' },
      { creditCode: fourth, registrationNo: '370600018012346' },
      { creditCode: first, registrationNo: '370600018012347' },
    ]);
    expect(problems(changed)).toEqual({ registrationNo: 'CREATE_ONLY' });
    expect(split).toMatchObject({ problems: [{ code: 'KEYS_DISAGREE' }, { code: 'CREATE_ONLY' }] });
    expect(filled).toMatchObject({ outcome: 'updated' });
  });

  it('rejects a row that repeats another, and one that nothing identifies', async () => {
    const [kept, repeated, nameless] = await run('Park', [
      { code: 'P1', name: '甲园', level: 'CITY', type: 'INDUSTRIAL' },
      { code: 'P1', name: '乙园', level: 'CITY', type: 'INDUSTRIAL' },
      { name: '丙园', level: 'CITY', type: 'INDUSTRIAL' },
    ]);
    expect(kept).toMatchObject({ outcome: 'created' });
    expect(repeated).toMatchObject({
      problems: [{ code: 'DUPLICATE_ROW', column: 'code', en: 'This repeats item 1 (code).' }],
    });
    expect(nameless).toMatchObject({ problems: [{ code: 'MISSING_KEY' }] });
  });

  it('reads partial dates, and asks for what a new record needs', async () => {
    const [month, twisted, bare] = await run('Park', [
      { code: 'P1', approvedOn: '1992-10' },
      { code: 'P1', approvedOn: '1992-13' },
      { code: 'P2', name: '丁园' },
    ]);
    expect(month).toMatchObject({ outcome: 'updated' });
    expect(problems(twisted)).toEqual({ approvedOn: 'INVALID_PARTIAL_DATE' });
    expect(problems(bare)).toEqual({ level: 'MISSING_VALUE', type: 'MISSING_VALUE' });
    expect(await query(`select approved_on, approved_on_precision as precision from park where code = 'P1'`)).toEqual([
      { approved_on: '1992-10-01', precision: 'MONTH' },
    ]);
  });

  it('finds what rows refer to by keys within keys, one statement for all of them', async () => {
    await run('IndustryChain', [{ code: 'C1', name: '链', planPeriod: '2024-2026' }]);
    const segment = (path: string, parent: string | null) => ({
      ...{ chain: { code: 'C1' }, path, name: path.split('/').at(-1) ?? '', position: 'UPSTREAM' },
      parent: parent && { chain: { code: 'C1' }, path: parent },
    });
    expect(brief(await run('ChainSegment', [segment('上游', null)]))).toEqual(['created']);
    expect(brief(await run('ChainSegment', [segment('上游/甲', '上游')]))).toEqual(['created']);
    const statements: string[] = [];
    const membership = (creditCode: string, path: string) => ({
      ...{ enterprise: { creditCode }, segment: { chain: { code: 'C1' }, path } },
      ...{ role: 'BACKBONE', validFrom: '2024-01-01' },
    });
    const rows = [...codes.map((code) => membership(code, '上游/甲')), membership(first, '下游')];
    const { outcomes } = await database.db.transaction((tx) => {
      const counted = {
        query: <R>(text: string, values?: unknown[]) => {
          statements.push(text);
          return tx.query<R>(text, values);
        },
      };
      return write(counted, 'ChainMembership', rows, { policy: 'skip-failed', actor: 'test', today: '2026-11-25' });
    });
    expect(brief(outcomes)).toEqual(['created', 'created', 'created', 'created', 'created', 'rejected']);
    expect(outcomes[5]).toMatchObject({
      problems: [{ code: 'UNRESOLVED_REFERENCE', column: 'segment', value: 'C1 / 下游' }],
    });
    // Chains, segments and enterprises, each once.
    expect(statements.filter((text) => text.includes('from unnest($1::text[]'))).toHaveLength(3);
  });

  it('takes the unit of a figure from its indicator, and knows a figure that is not there', async () => {
    const figure = { chain: { code: 'C1' }, year: 2025, source: 'STATISTICS' };
    await run('IndustryChainFigure', [
      { ...figure, indicator: 'STAFF', value: '120' },
      { ...figure, indicator: 'OUTPUT', value: null },
      { ...figure, indicator: 'REVENUE', value: null, valueStatus: 'WITHHELD' },
    ]);
    expect(
      await query(
        'select indicator, value_unit as unit, value_status as status from industry_chain_figure order by id',
      ),
    ).toEqual([
      { indicator: 'STAFF', unit: 'PERSON', status: 'REPORTED' },
      { indicator: 'OUTPUT', unit: 'CNY', status: 'NOT_REPORTED' },
      { indicator: 'REVENUE', unit: 'CNY', status: 'WITHHELD' },
    ]);
    const withheld = { ...figure, indicator: 'TAX_PAID', value: '5', valueStatus: 'WITHHELD' };
    expect((await run('IndustryChainFigure', [withheld]))[0]).toMatchObject({
      problems: [{ code: 'VALUES_DISAGREE' }],
    });
  });

  it('lets no two leases of a unit overlap, nor a lease that another row ends be in the way', async () => {
    const unit = { apartment: { code: 'A1' }, unitNo: '1-101' };
    await run('TalentApartment', [{ code: 'A1', name: '寓', kind: 'RENT' }]);
    await run('TalentApartmentUnit', [{ ...unit, layout: 'STUDIO', state: 'AVAILABLE' }]);
    const lease = (validFrom: string, validTo: string | null) => ({ unit, tenantReference: 'T', validFrom, validTo });
    const begun = await run('TalentApartmentLease', [
      lease('2024-01-01', '2024-06-01'),
      lease('2024-05-01', '2024-08-01'),
      lease('2024-07-01', null),
    ]);
    expect(brief(begun)).toEqual(['created', 'rejected', 'created']);
    expect(begun[1]).toMatchObject({ problems: [{ code: 'OVERLAPPING_ROW' }] });
    const next = await run('TalentApartmentLease', [
      lease('2024-10-01', null),
      lease('2024-02-01', '2024-03-01'),
      lease('2024-07-01', '2024-10-01'),
    ]);
    expect(brief(next)).toEqual(['created', 'rejected', 'updated']);
    expect(next[1]).toMatchObject({ problems: [{ code: 'OVERLAP' }] });
  });

  it('enforces rules on operated records and notes them on mirrored ones', async () => {
    const broken = { legalForm: '个体工商户' };
    const [mirrored, operated] = await run('Enterprise', [
      { creditCode: first, ...broken },
      { creditCode: second, ...broken, recordMode: 'OPERATED' },
    ]);
    expect(mirrored).toMatchObject({ outcome: 'updated', notes: [{ code: 'CREDIT_CODE_KIND', column: 'creditCode' }] });
    expect(operated).toMatchObject({ problems: [{ code: 'CREDIT_CODE_KIND' }] });
  });

  it('foretells in a dry run what the write does, and writes nothing', async () => {
    const rows = [
      { code: 'P3', name: '戊园', level: 'CITY', type: 'INDUSTRIAL' },
      { code: 'P1', name: '甲园二期' },
      { code: 'P4' },
    ];
    const before = await query('select max(id) as last, count(*) from park');
    const foretold = await run('Park', rows, { dryRun: true });
    expect(await query('select max(id) as last, count(*) from park')).toEqual(before);
    const done = await run('Park', rows);
    expect(brief(done)).toEqual(brief(foretold));
    expect(foretold[2]).toEqual(done[2]);
  });

  it('writes all or nothing when told so', async () => {
    const rows = [{ code: 'P1', name: '改名' }, { code: 'P5' }];
    expect(brief(await run('Park', rows, { policy: 'all-or-nothing' }))).toEqual(['updated', 'rejected']);
    expect(await query(`select from park where name = '改名'`)).toEqual([]);
  });

  it('names actor and request to the database', async () => {
    const [named] = await database.db.transaction(async (tx) => {
      await write(tx, 'Park', [], { policy: 'skip-failed', actor: 'key-1', requestId: 'r-1', today: '2026-11-25' });
      return tx.query(`select current_setting('hub.actor') as actor, current_setting('hub.request') as request`);
    });
    expect(named).toEqual({ actor: 'key-1', request: 'r-1' });
  });
});

const brief = (outcomes: readonly Outcome[]) => outcomes.map(({ outcome }) => outcome);

/** Codes of the problems by column. */
function problems(outcome: Outcome | undefined): Record<string, string> {
  if (outcome?.outcome !== 'rejected') throw new Error(`Not rejected: ${JSON.stringify(outcome)}`);
  return Object.fromEntries(outcome.problems.map(({ column, code }) => [column, code]));
}
