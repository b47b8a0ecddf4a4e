import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  checkCharacter,
  organisationCheckCharacter,
} from '../../packages/server/src/domains/enterprise/credit-code.ts';
import { type Key, type Row, sample } from '../../prisma/sample/index.ts';

const rowsOf = (entity: string): readonly Row[] =>
  sample.steps.filter((step) => step.entity === entity).flatMap(({ rows }) => rows);
const count = (entity: string, holds: (row: Row) => boolean) => rowsOf(entity).filter(holds).length;
const enterprises = rowsOf('Enterprise');

describe('the sample', () => {
  test('is the same in another process, another time zone and another language', () => {
    const index = fileURLToPath(new URL('../../prisma/sample/index.ts', import.meta.url));
    const script = `import { createHash } from 'node:crypto';
      const { sample } = await import(${JSON.stringify(index)});
      process.stdout.write(createHash('sha256').update(JSON.stringify(sample)).digest('hex'));`;
    const env = { ...process.env, TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' };
    const elsewhere = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env,
      encoding: 'utf8',
    });
    expect(elsewhere).toBe(createHash('sha256').update(JSON.stringify(sample)).digest('hex'));
  });

  test('says in every name and code that it is invented', () => {
    for (const { name } of enterprises) expect(name).toMatch(/示例|虚构/);
    for (const entity of ['Park', 'TalentApartment', 'Project']) {
      for (const { name } of rowsOf(entity)) expect(name).toMatch(/示例/);
    }
    for (const { personName } of [...rowsOf('ChainChief'), ...rowsOf('GeneralChainChief')]) {
      expect(personName).toContain('示');
    }
    for (const { holder } of rowsOf('ProjectResponsibility')) expect(holder).toContain('示');
    for (const { code } of rowsOf('AdministrativeDivision')) expect(code).toMatch(/^99/);
  });

  test('has credit codes that pass both checks, of a division that does not exist', () => {
    const codes = enterprises.map(({ creditCode }) => creditCode).filter((code) => typeof code === 'string');
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^9[12]990000/);
      expect([code[16], code[17]]).toEqual([organisationCheckCharacter(code), checkCharacter(code)]);
    }
  });
});

test('names no place of the district that the seed document is about', () => {
  expect(JSON.stringify(sample)).not.toMatch(/芝罘|烟台|只楚|卧龙|幸福|环山路|环海路|东山|三河|U谷/);
});

test('firms that work on a second chain do something near to what they do on the first', () => {
  const chainsOf = Map.groupBy(rowsOf('ChainMembership'), ({ enterprise }) => JSON.stringify(enterprise));
  const pairs = [...chainsOf.values()].map((rows) => rows.map(({ segment }) => (segment as Key).chain as Key));
  const across = pairs.filter((chains) => new Set(chains.map(({ code }) => code)).size > 1);
  expect(across.length).toBeGreaterThan(50);
  // Nobody in food, culture or shipping makes chips, robots or cells.
  const soft = new Set(['FOOD', 'CULTURE', 'PORT']);
  for (const [first, ...others] of across) {
    if (!soft.has(String(first?.code))) continue;
    for (const { code } of others) expect(['INFOTECH', 'STORAGE']).not.toContain(code);
  }
});

test('nothing befalls a firm before it was established', () => {
  const established = new Map(
    enterprises.map((row) => {
      const key = row.creditCode === null ? { registrationNo: row.registrationNo } : { creditCode: row.creditCode };
      return [JSON.stringify(key), row.establishedOn];
    }),
  );
  const events = [
    ['TalentApartmentLease', 'employer', 'validFrom'],
    ['SupplyRelation', 'supplier', 'validFrom'],
    ['SupplyRelation', 'buyer', 'validFrom'],
    ['ChainMembership', 'enterprise', 'validFrom'],
    ['ChainLeader', 'enterprise', 'validFrom'],
    ['Designation', 'enterprise', 'grantedOn'],
  ] as const;
  for (const [entity, role, day] of events) {
    const early = rowsOf(entity).filter((row) => {
      const since = established.get(JSON.stringify(row[role]));
      return typeof since === 'string' && String(row[day]) < since;
    });
    expect(early, entity).toEqual([]);
  }
});

test('three years plan no more of a project than the whole of it', () => {
  const totals = new Map(
    rowsOf('Project').map(({ code, localNo, totalInvestment }) => [
      JSON.stringify(code === null ? { localNo } : { code }),
      Number(totalInvestment),
    ]),
  );
  const byList = Map.groupBy(rowsOf('ProjectListEntry'), ({ project, list, level }) =>
    JSON.stringify([project, list, level]),
  );
  for (const entries of byList.values()) {
    const planned = entries.reduce((sum, { plannedInvestment }) => sum + Number(plannedInvestment), 0);
    expect(planned).toBeLessThanOrEqual(totals.get(JSON.stringify(entries[0]?.project)) ?? 0);
  }
});

describe('figures of the seed document', () => {
  const on2026 = (list: string) =>
    new Set(
      rowsOf('ProjectListEntry')
        .filter((row) => row.list === list && row.year === 2026)
        .map(({ project }) => JSON.stringify(project)),
    );

  test('S9, S10: 78 key projects and 51 of urban construction, some on both lists', () => {
    const [key, urban] = [on2026('KEY'), on2026('URBAN_CONSTRUCTION')];
    expect([key.size, urban.size]).toEqual([78, 51]);
    expect(key.union(urban).size).toBe(120);
    expect(rowsOf('Project')).toHaveLength(120);
  });

  test('S19: ten chains, each with a leader, an office and a chief', () => {
    const chains = rowsOf('IndustryChain').map(({ code }) => code);
    expect(chains).toHaveLength(10);
    for (const entity of ['ChainLeader', 'ChainOffice', 'ChainChief']) {
      expect(new Set(rowsOf(entity).map(({ chain }) => (chain as Key).code))).toEqual(new Set(chains));
    }
  });

  test('S25: two provincial parks', () => {
    expect(count('Park', ({ level }) => level === 'PROVINCE')).toBe(2);
  });

  test('S22: four partners from outside', () => {
    expect(count('Enterprise', ({ locality }) => locality === 'PARTNER')).toBe(4);
  });

  test('S40: at least eight firms with a title of this year', () => {
    const granted = rowsOf('Designation').filter(({ grantedOn }) => String(grantedOn) >= '2026-01-01');
    expect(new Set(granted.map(({ enterprise }) => JSON.stringify(enterprise))).size).toBeGreaterThanOrEqual(8);
    expect(new Set(granted.map(({ title }) => title)).size).toBe(3);
  });

  test('about a thousand enterprises, three years of figures', () => {
    expect(enterprises.length).toBeGreaterThan(900);
    expect([...new Set(rowsOf('EnterpriseFigure').map(({ year }) => year))]).toEqual([2023, 2024, 2025]);
  });
});

describe('awkward cases', () => {
  const statuses = (entity: string, column: string) => new Set(rowsOf(entity).map((row) => row[column]));

  test('figures that are withheld, late, without meaning or rounded', () => {
    for (const entity of ['EnterpriseFigure', 'IndustryChainFigure']) {
      expect(statuses(entity, 'valueStatus')).toEqual(
        new Set(['REPORTED', 'NOT_REPORTED', 'NOT_APPLICABLE', 'WITHHELD']),
      );
    }
    expect(statuses('Project', 'totalInvestmentApproximation')).toEqual(
      new Set([null, 'OVER', 'ABOUT', 'AT_LEAST', 'AT_MOST']),
    );
    expect(count('EnterpriseFigure', ({ value }) => value === '0')).toBeGreaterThan(0);
  });

  test('firms of every state, one that does not say, one without credit code, four foreign currencies', () => {
    expect(statuses('Enterprise', 'status')).toEqual(
      new Set(['ACTIVE', 'SUSPENDED', 'REVOKED', 'DISSOLVED', 'MOVED_OUT', null]),
    );
    expect(count('Enterprise', ({ creditCode }) => creditCode === null)).toBe(1);
    expect(statuses('Enterprise', 'capitalCurrency')).toEqual(new Set(['CNY', 'USD', 'JPY', 'HKD', 'EUR', null]));
  });

  test('leases that are over, running, still to come, open-ended and ended early', () => {
    const leases = (holds: (from: string, to: string | null, reason: unknown) => boolean) =>
      count('TalentApartmentLease', ({ validFrom, validTo, endReason }) =>
        holds(String(validFrom), validTo as string | null, endReason),
      );
    const { today } = sample;
    expect(leases((_, to) => to !== null && to <= today)).toBeGreaterThan(0);
    expect(leases((from, to) => from <= today && (to === null || to > today))).toBeGreaterThan(0);
    expect(leases((from) => from > today)).toBeGreaterThan(0);
    expect(leases((_, to) => to === null)).toBeGreaterThan(0);
    expect(leases((_, to, reason) => reason !== null && to !== null && to <= today)).toBeGreaterThan(0);
  });

  test('gaps, chokepoints, and flows that come back to where they began', () => {
    expect(count('ChainSegmentAssessment', ({ state }) => state === 'MISSING')).toBe(8);
    const next = Map.groupBy(rowsOf('SegmentFlow'), ({ fromSegment }) => JSON.stringify(fromSegment));
    const start = JSON.stringify({ chain: { code: 'STORAGE' }, path: '上游/正极材料' });
    const reached = new Set<string>();
    const walk = (segment: string): void => {
      for (const { toSegment } of next.get(segment) ?? []) {
        const to = JSON.stringify(toSegment);
        if (reached.has(to)) continue;
        reached.add(to);
        walk(to);
      }
    };
    walk(start);
    expect(reached).toContain(start);
    expect(
      rowsOf('SegmentFlow').some(
        ({ fromSegment, toSegment }) => JSON.stringify(fromSegment) === JSON.stringify(toSegment),
      ),
    ).toBe(true);
  });
});
