import { DatabaseError } from '@district-hub/db';
import { candidates, newcomers, type Source } from './candidates.ts';
import type { Verdict } from './judge.ts';
import { named, type Plan } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import { keepSaid } from './said.ts';
import { type Queryable, quoted } from './table.ts';

/** What writing some rows came to. */
export interface Applied {
  /** The records by row, made or changed. */
  written: Map<number, Written>;
  /** Rows that the database refused. */
  refused: Map<number, Problem>;
  /** Rows whose record someone else made in the meantime: to be judged again. */
  overtaken: number[];
}

/** A record that was made or changed. */
export interface Written {
  id: number;
  /** Its row version (xmin) from now on, until it is changed again. */
  version: string;
  /** What was changed of it, as it was: columns with their values and its `xmin`, as JSON; null for a new record. */
  before: string | null;
}

/** Rows of a source by their numbers. */
export type Choose = (rows: readonly number[]) => Source;

/**
 * Writes rows that were judged to be created or updated, set by set. Updates come first: one of them may make room for a new
 * record.
 *
 * @remarks
 * Judging leaves little for the database to refuse, above all what others did in between. A set that is refused is halved
 * until the offending rows stand alone, each attempt in a savepoint.
 */
export async function apply(tx: Queryable, plan: Plan, choose: Choose, verdicts: readonly Verdict[]): Promise<Applied> {
  const applied: Applied = { written: new Map(), refused: new Map(), overtaken: [] };
  const rowsTo = (outcome: Verdict['outcome']) => verdicts.filter((each) => each.outcome === outcome).map(({ n }) => n);
  const updated = rowsTo('updated');
  let before: ReadonlyMap<number, string> = new Map();
  if (updated.length > 0) {
    const ids = verdicts.filter(({ outcome }) => outcome === 'updated').map(({ id }) => id);
    // Others may have changed these rows since they were judged; from here on they can't.
    await tx.query(`select from ${quoted(plan.table.name)} where id = any($1::int[]) order by id for update`, [ids]);
    before = await keepSaid(tx, plan, choose(updated));
  }
  await attempt(tx, plan, updated, applied, async (rows) => {
    const source = choose(rows);
    record(rows, await tx.query<Returned>(update(plan, source), [...source.values]));
  });
  await attempt(tx, plan, rowsTo('created'), applied, async (rows) => {
    const source = choose(rows);
    record(rows, await tx.query<Returned>(insert(plan, source), [...source.values]));
  });
  return applied;

  function record(rows: readonly number[], returned: readonly Returned[]): void {
    const { written, overtaken } = applied;
    for (const { n, ...facts } of returned) written.set(Number(n), { ...facts, before: before.get(Number(n)) ?? null });
    overtaken.push(...rows.filter((n) => !written.has(n)));
  }
}

interface Returned {
  n: string;
  id: number;
  version: string;
}

async function attempt(
  tx: Queryable,
  plan: Plan,
  rows: readonly number[],
  applied: Applied,
  work: (rows: readonly number[]) => Promise<void>,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query('savepoint writing');
  try {
    await work(rows);
    await tx.query('release savepoint writing');
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== 'CONSTRAINT') throw error;
    await tx.query('rollback to savepoint writing');
    await tx.query('release savepoint writing');
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) {
      applied.refused.set(only, refusal(plan, error));
      return;
    }
    const middle = Math.ceil(rows.length / 2);
    await attempt(tx, plan, rows.slice(0, middle), applied, work);
    await attempt(tx, plan, rows.slice(middle), applied, work);
  }
}

function update(plan: Plan, source: Source): string {
  const columns = columnsOf(plan);
  return `with ${candidates(plan, source)}
    update ${quoted(plan.table.name)} as target
    set ${columns.map((name) => `${name} = (candidate.c).${name}`).join(', ')}
    from candidate where target.id = candidate.id
    returning candidate.n, target.id, target.xmin as version`;
}

/** Rows that were just judged to have no record are not looked for again: a record made meanwhile is a conflict. */
function insert(plan: Plan, source: Source): string {
  const columns = columnsOf(plan);
  return `with ${newcomers(plan, source)},
    fresh as materialized (
      select n, c, nextval('${plan.table.sequence}')::int as made from (select n, c from newcomer order by n) o),
    inserted as (
      insert into ${quoted(plan.table.name)} (${['id', ...columns].join(', ')})
      select ${['made', ...columns.map((name) => `(c).${name}`)].join(', ')} from fresh
      on conflict do nothing returning id, xmin as version)
    select n, id, version from fresh join inserted on id = made`;
}

function columnsOf({ table }: Plan): string[] {
  return table.columns.filter(({ name }) => name !== 'id').map(({ name }) => quoted(name));
}

/** What a constraint of the database means for the row that violates it. */
function refusal(plan: Plan, { constraint, column, sqlState }: DatabaseError): Problem {
  const { checks, separations, columns } = plan.table;
  const violated = [...separations, ...checks].find(({ name }) => name === constraint);
  // A foreign key is called by its table and column.
  const referring = columns.find(({ name }) => constraint === `${plan.table.name}_${name}_fkey`)?.name ?? column;
  const concerned = violated?.columns ?? (referring ? [referring] : []);
  const field = plan.fields.get(concerned[0] ?? '') ?? null;
  const names = named(plan, concerned);
  switch (sqlState) {
    case '23505':
      return problem('ALREADY_TAKEN', field, null, names);
    case '23P01':
      return problem('OVERLAP', field, null, names);
    case '23503':
      return problem('UNRESOLVED_REFERENCE', field, null, names);
    case '23502':
      return problem('MISSING_VALUE', field, null);
    default:
      return problem('VALUES_DISAGREE', field, null, names);
  }
}
