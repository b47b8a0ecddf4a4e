import { type Database, DatabaseError, type Transaction } from '@district-hub/db';
import { raw, render, sql } from '@district-hub/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphOf } from '../../packages/server/src/kernel/graph.ts';
import { registry } from '../../packages/server/src/kernel/registry.ts';
import { builder } from '../../packages/server/src/schema/builder.ts';
import '../../packages/server/src/schema/index.ts';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { seededRandom } from '../support/random-rows.ts';

const writers = 8;
const segments = 5;
const today = '2026-11-25';
/** Days before, among and after all that begins and ends; null for all times. */
const days = ['2014-12-31', '2019-06-01', '2021-01-01', today, '2031-01-01', null];
const recount = `select * from recount('chain_membership', 'segment_id', 'valid_to')`;

describe.each(['postgresql', 'embedded'] as const)('kept counts on %s', (kind) => {
  let { db, drop }: TestDatabase = {} as TestDatabase;

  beforeAll(async () => {
    ({ db, drop } = await (kind === 'embedded' ? createEmbeddedDatabase() : createTestDatabase()));
  });
  afterAll(() => drop());
  beforeEach(() => fill(db));

  it('are right for every day after many writers wrote at once, some of them in vain', async () => {
    const endings = await writeAtOnce(db, ownEnterprises);
    // Each writer has enterprises of its own, so that only through the counts could one wait for another, or deadlock.
    expect([...endings].sort()).toEqual(['CONSTRAINT', 'committed', 'in vain']);
    const { kept, counted } = await counts(db);
    expect(kept).toEqual(counted);
    expect(Math.min(...counted.slice(-segments))).toBeGreaterThan(10);
    expect(await db.query(recount)).toEqual([]);
    expect((await counts(db)).kept).toEqual(counted);
  });

  it('follow every way to change rows', async () => {
    const steps = [
      join(1, 1, '2020-01-01'),
      `insert into chain_membership (enterprise_id, segment_id, role, valid_from)
       select id, 1 + (id + 1) % 2, 'BACKBONE', '2020-01-01' from enterprise
       on conflict (enterprise_id, segment_id, valid_from) do update set valid_to = '2030-01-01'`,
      'update chain_membership set segment_id = 3 where enterprise_id < 20',
      `update chain_membership set valid_to = '2021-01-01' where enterprise_id % 3 = 0`,
      'update chain_membership set valid_to = null where enterprise_id % 6 = 0',
      `update chain_membership set role = 'LEADER'`,
      'delete from chain_membership where enterprise_id % 5 = 0',
      `with gone as (delete from chain_membership where segment_id = 3 returning enterprise_id)
       insert into chain_membership (enterprise_id, segment_id, role, valid_from)
       select enterprise_id, 4, 'BACKBONE', '2027-01-01' from gone`,
      'update chain_membership set valid_to = null where false',
      'truncate enterprise cascade',
    ];
    for (const step of steps) {
      await db.query(step);
      const { kept, counted } = await counts(db);
      expect(kept, step).toEqual(counted);
    }
  });

  it('are counted anew for an operator, who is told what was wrong', async () => {
    await db.query(join(1, 1, '2020-01-01'));
    await db.query(join(2, 2, '2020-01-01', '2030-01-01'));
    await db.query('update kept_count set total = total + 5, open = open - 2 where parent_id = 1');
    expect(await db.query(recount)).toEqual([{ parent_id: 1, total_missing: '-5', open_missing: '2' }]);
    expect(await db.query(recount)).toEqual([]);
    const { kept, counted } = await counts(db);
    expect(kept).toEqual(counted);
  });

  it.each([recount, 'truncate chain_membership'])('refuse what an older snapshot would get wrong: %s', async (text) => {
    const old = db.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read');
      await tx.query(text);
    });
    await expect(old).rejects.toMatchObject({ sqlState: '0A000' });
  });

  it('are counts of enterprises, since one is in a segment once at a time', async () => {
    await db.query(join(1, 1, '2020-01-01', '2022-01-01'));
    await expect(db.query(join(1, 1, '2021-12-31'))).rejects.toMatchObject({ sqlState: '23P01' });
    await db.query(join(1, 2, '2021-12-31'));
    await db.query(join(1, 1, '2022-01-01'));
  });

  it('are kept by triggers for each relation that is declared as counted, and for no other', async () => {
    const kept = await db.query<{ of: string }>(
      `select distinct tgrelid::regclass || '.' || split_part(encode(tgargs, 'escape'), '\\000', 1) as of
       from pg_trigger where tgfoid = 'count_changed'::regproc order by of`,
    );
    const declared = [...registry.counted].map((relation) => {
      const [model = '', field = ''] = relation.split('.');
      return `${registry.models[model]?.table}.${registry.models[model]?.columns[field]?.column}`;
    });
    expect(kept.map((one) => one.of)).toEqual(declared.sort());
  });
});

describe('writers of the same counts', () => {
  let { db, drop }: TestDatabase = {} as TestDatabase;

  beforeAll(async () => {
    ({ db, drop } = await createTestDatabase());
  });
  afterAll(() => drop());
  beforeEach(() => fill(db));

  it('keep them right also where they want the same rows and wait for those, or have to begin again', async () => {
    const endings = await writeAtOnce(db, () => ownEnterprises(0));
    expect([...endings]).toEqual(expect.arrayContaining(['CONFLICT', 'committed']));
    const { kept, counted } = await counts(db);
    expect(kept).toEqual(counted);
    expect(await db.query(recount)).toEqual([]);
  });

  it('wait for no other, and leave no more rows than there were of them at once', async () => {
    await db.query(join(1, 1, '2020-01-01'));
    await db.query(join(1, 2, '2020-01-01'));
    await db.transaction(async (one) => {
      await one.query(join(2, 1, '2020-01-01'));
      await db.transaction(async (other) => {
        await other.query(join(3, 2, '2020-01-01'));
        await one.query(join(2, 2, '2020-01-01'));
        await other.query(join(3, 1, '2020-01-01'));
        await db.query(join(4, 1, '2020-01-01'));
      });
    });
    for (let enterprise = 5; enterprise < 30; enterprise += 1) await db.query(join(enterprise, 1, '2020-01-01'));
    const rows = 'select parent_id as segment, count(*)::int as rows from kept_count group by 1 order by 1';
    expect(await db.query(rows)).toEqual([
      { segment: 1, rows: 3 },
      { segment: 2, rows: 2 },
    ]);
    const { kept, counted } = await counts(db);
    expect(kept).toEqual(counted);
  });
});

/** Segments and enterprises, and nobody a member yet. */
async function fill(db: Database): Promise<void> {
  await db.query('truncate enterprise, industry_chain restart identity cascade');
  await db.query(`insert into industry_chain (code, name, plan_period) values ('C', '链', '2026')`);
  await db.query(
    `insert into chain_segment (chain_id, path, name, position)
     select 1, i::text, i::text, 'MIDSTREAM' from generate_series(1, ${segments}) i`,
  );
  await db.query(
    `insert into enterprise (credit_code, name) select i::text, i::text from generate_series(1, ${writers * 10}) i`,
  );
}

function join(enterprise: number, segment: number, from: string, to?: string): string {
  return `insert into chain_membership (enterprise_id, segment_id, role, valid_from, valid_to)
    values (${enterprise}, ${segment}, 'BACKBONE', '${from}', ${to === undefined ? 'null' : `'${to}'`})`;
}

/** For each segment and day, what is kept and what there is. */
async function counts(db: Database): Promise<{ kept: number[]; counted: number[] }> {
  const { count } = graphOf(builder);
  const [kept, counted]: [number[], number[]] = [[], []];
  for (const day of days) {
    const expression = count?.('ChainMembership', 'segmentId', raw('s.id'), day, { viewer: 'ADMIN', today });
    const { text, values } = render(sql`select ${expression} as kept,
      (select count(*)::int from chain_membership where segment_id = s.id and (${day}::date is null
        or valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date))) as counted
      from chain_segment s order by id`);
    for (const row of await db.query<{ kept: number; counted: number }>(text, values)) {
      kept.push(row.kept);
      counted.push(row.counted);
    }
  }
  return { kept, counted };
}

function ownEnterprises(writer: number): number[] {
  return Array.from({ length: 10 }, (_, at) => 1 + writer * 10 + at);
}

/** Has each writer go through transactions of its own; returns in which ways these ended. */
async function writeAtOnce(db: Database, enterprisesOf: (writer: number) => number[]): Promise<Set<string>> {
  const endings = new Set<string>();
  const work = async (_: unknown, writer: number) => {
    const random = seededRandom(writer);
    for (let done = 0; done < 40; done += 1) endings.add(await transact(db, enterprisesOf(writer), random));
  };
  await Promise.all(Array.from({ length: writers }, work));
  return endings;
}

class InVain extends Error {}

/** One transaction of a writer, over segments in any order; returns how it ended. */
async function transact(db: Database, enterprises: readonly number[], random: () => number): Promise<string> {
  const draw = (below: number) => Math.floor(random() * below);
  try {
    await db.transaction(async (tx) => {
      if (draw(5) === 0) await tx.query('set transaction isolation level repeatable read');
      await tx.query(`set local deadlock_timeout = '10ms'`);
      for (let left = 1 + draw(5); left > 0; left -= 1) await change(tx, enterprises, draw);
      if (draw(4) === 0) throw new InVain();
    });
    return 'committed';
  } catch (error) {
    if (error instanceof InVain) return 'in vain';
    if (error instanceof DatabaseError) return error.code;
    throw error;
  }
}

/** Changes rows of these enterprises in some segment. */
async function change(tx: Transaction, enterprises: readonly number[], draw: (below: number) => number): Promise<void> {
  const segment = 1 + draw(segments);
  const year = 2015 + draw(14);
  const end = draw(3) === 0 ? 'null' : `'${year + 1}-01-01'`;
  const some = `enterprise_id = any($1) and enterprise_id % 3 = ${draw(3)}`;
  const rows = `select e, ${segment}, 'BACKBONE', date '${year}-01-01', ${end}::date from unnest($1::int[]) e where e % 3 = ${draw(3)}`;
  const insert = 'insert into chain_membership (enterprise_id, segment_id, role, valid_from, valid_to)';
  const statements = [
    `${insert} ${rows} on conflict do nothing`,
    `${insert} ${rows} on conflict do nothing`,
    `${insert} ${rows} on conflict (enterprise_id, segment_id, valid_from) do update set valid_to = excluded.valid_to`,
    `update chain_membership set valid_to = valid_from + 200 where ${some}`,
    `update chain_membership m set segment_id = ${segment} where ${some} and not exists (
       select from chain_membership o where o.enterprise_id = m.enterprise_id and o.segment_id = ${segment})`,
    `delete from chain_membership where ${some} and segment_id = ${segment}`,
  ];
  const isUndone = draw(6) === 0;
  if (isUndone) await tx.query('savepoint before');
  await tx.query(statements[draw(statements.length)] as string, [enterprises]);
  if (isUndone) await tx.query('rollback to savepoint before');
}
