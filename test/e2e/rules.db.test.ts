import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WriteRow } from '../../packages/server/src/kernel/write/read-row.ts';
import { write } from '../../packages/server/src/kernel/write/write.ts';
import { sample } from '../../prisma/sample/index.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';

/** What the domains demand of records, through the write path and over the sample. */
describe('rules', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await createTestHub({ sample: true });
  });
  afterAll(() => hub.close());

  /** What would become of a row: its outcome, and the codes of what is wrong with it or was noted. */
  async function judged(entity: string, row: WriteRow): Promise<[outcome: string, ...codes: string[]]> {
    const { outcomes } = await hub.db.transaction((tx) =>
      write(tx, entity, [row], { policy: 'all-or-nothing', dryRun: true, actor: 'test', today: sample.today }),
    );
    const [outcome] = outcomes;
    if (!outcome) throw new Error('No outcome.');
    const found = outcome.outcome === 'rejected' ? outcome.problems : outcome.notes;
    return [outcome.outcome, ...found.map(({ code }) => code)];
  }

  const storage = { code: 'STORAGE' };
  const firm = { creditCode: '91990000MA49B56X4X' };
  const street = { code: '990102009', validFrom: '2014-06-18' };
  const unit = { apartment: { code: 'RC-DONGLAN' }, unitNo: '1-0504' };

  test('a segment stays within its chain', async () => {
    const row = { chain: storage, path: '上游/新环节', name: '新环节', position: 'UPSTREAM' };
    expect(await judged('ChainSegment', { ...row, parent: { chain: storage, path: '上游' } })).toEqual(['created']);
    expect(await judged('ChainSegment', { ...row, parent: { chain: { code: 'FOOD' }, path: '上游' } })).toEqual([
      'rejected',
      'SEGMENT_PARENT_CHAIN',
    ]);
    expect(await judged('ChainSegment', row)).toEqual(['rejected', 'SEGMENT_PATH_PARENT']);
  });

  test('a mirrored record is noted where an operated one is refused', async () => {
    const row = {
      registrationNo: '990102018000099',
      name: '示例新企业',
      establishedOn: '2023-01-01',
      division: street,
    };
    expect(await judged('Enterprise', { ...row, recordMode: 'MIRRORED' })).toEqual([
      'created',
      'DIVISION_NOT_IN_FORCE',
    ]);
    expect(await judged('Enterprise', { ...row, recordMode: 'OPERATED' })).toEqual([
      'rejected',
      'DIVISION_NOT_IN_FORCE',
    ]);
  });

  test('nobody joins a chain before being established', async () => {
    const row = { enterprise: firm, segment: { chain: storage, path: '配套/回收利用' }, role: 'SUPPORTING' };
    expect(await judged('ChainMembership', { ...row, validFrom: '2009-06-17' })).toEqual([
      'rejected',
      'MEMBERSHIP_PERIOD',
    ]);
    expect(await judged('ChainMembership', { ...row, validFrom: '2009-06-18', revenueShare: '1.5' })).toEqual([
      'rejected',
      'VALUES_DISAGREE',
    ]);
  });

  test('a unit has one tenant at a time', async () => {
    const row = { unit, tenantReference: '虚构-1', validFrom: '2026-01-01', validTo: '2027-01-01' };
    expect(await judged('TalentApartmentLease', row)).toEqual(['rejected', 'OVERLAP']);
    expect(await judged('TalentApartmentLease', { ...row, validFrom: '2020-01-01', validTo: '2020-06-01' })).toEqual([
      'created',
    ]);
  });

  test('who answers for a project, or leads all chains, does so once at a time; others may beside them', async () => {
    const row = { project: { localNo: '示前期-000009' }, role: 'LEADER', validFrom: '2026-03-01' };
    expect(await judged('ProjectResponsibility', { ...row, holder: '温示言' })).toEqual(['rejected', 'OVERLAP']);
    expect(await judged('ProjectResponsibility', { ...row, holder: '贺示川' })).toEqual(['created']);
    const term = { post: '区长', validFrom: '2023-01-01', validTo: '2024-01-01' };
    expect(await judged('GeneralChainChief', { ...term, personName: '柳示清' })).toEqual(['rejected', 'OVERLAP']);
    expect(await judged('GeneralChainChief', { ...term, personName: '顾示宁' })).toEqual(['created']);
  });

  test('an old organisation code finds its firm, a stock code is read in any spelling', async () => {
    const row = { organisationCode: '99000017-2', name: '示例市老城印刷厂' };
    expect(await judged('Enterprise', row)).toEqual(['unchanged']);
    expect(await judged('Enterprise', { ...row, organisationCode: '99000017-1' })).toEqual([
      'rejected',
      'ORGANISATION_CODE',
    ]);
    expect(await judged('Listing', { code: 'SH990001', exchange: 'SSE' })).toEqual(['unchanged']);
    expect(await judged('Listing', { code: '990001', exchange: 'SSE' })).toEqual(['rejected', 'STOCK_CODE_FORM']);
    expect(await judged('Listing', { code: '990009.SZ', exchange: 'SSE' })).toEqual(['rejected', 'LISTING_EXCHANGE']);
  });

  test('one unit’s statistical return is not taken in', async () => {
    const row = { enterprise: firm, year: 2025, indicator: 'OUTPUT', value: '1' };
    expect(await judged('EnterpriseFigure', { ...row, source: 'STATISTICS' })).toEqual(['rejected', 'UNKNOWN_CODE']);
    expect(await judged('EnterpriseFigure', { ...row, source: 'SELF_REPORTED' })).toEqual(['created']);
  });

  test('divisions and industry classes stand below their own kind', async () => {
    const parent = { code: '990102', validFrom: '2014-06-18' };
    const division = { name: '示例新街道', level: 'TOWNSHIP', validFrom: '2026-01-01', parent };
    expect(await judged('AdministrativeDivision', { ...division, code: '990102010' })).toEqual(['created']);
    expect(await judged('AdministrativeDivision', { ...division, code: '990103010' })).toEqual([
      'rejected',
      'DIVISION_PARENT_CODE',
    ]);
    const industry = { scheme: { code: 'GB/T 4754-2011' }, code: '6511', name: '示例', level: 'CLASS' };
    expect(
      await judged('IndustryClass', { ...industry, parent: { scheme: { code: 'GB/T 4754-2017' }, code: '651' } }),
    ).toEqual(['rejected', 'INDUSTRY_PARENT_SCHEME']);
  });
});
