import { entities } from '../registry.ts';
import { apply, type Choose } from './apply.ts';
import { given, type NumberedRecord } from './candidates.ts';
import { findClashes, type PlaceOf } from './clashes.ts';
import { readDrafts } from './draft.ts';
import { judge, type Verdict } from './judge.ts';
import { named, planOf, type Plan } from './plan.ts';
import { type Outcome, type Problem, problem } from './problem.ts';
import type { WriteRow } from './read-row.ts';
import { tableOf, type Queryable } from './table.ts';

/** On whose behalf a transaction acts. */
export interface Authorship {
  actor: string;
  /** The request that the change belongs to. */
  requestId?: string;
}

export interface WriteOptions extends Authorship {
  /** Whether one rejected row keeps all others out as well. */
  policy: 'all-or-nothing' | 'skip-failed';
  /** Finds every outcome and writes nothing. */
  dryRun?: boolean;
  /** The day by which codes and records are in force, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Writes records of one entity: makes those that none of their keys finds, changes those that differ, leaves the rest alone.
 *
 * @param tx - an open transaction; what is written stands or falls with it
 * @param entity - name of an entity of the graph
 * @param rows - columns that a row does not give stay as they are
 * @returns one outcome per row, in their order. With `all-or-nothing` and a rejected row, or in a dry run, the other
 *   outcomes are what would have become of the rows
 */
export async function write(
  tx: Queryable,
  entity: string,
  rows: readonly WriteRow[],
  options: WriteOptions,
): Promise<{ outcomes: Outcome[] }> {
  await nameAuthor(tx, options);
  const plan = await planFor(tx, entity);
  const drafts = await readDrafts(tx, plan, rows, options.today);
  const batch = new Batch(tx, plan);
  drafts.forEach(({ record, problems }, n) => {
    if (problems.length > 0) batch.rejected.set(n, problems);
    else batch.records.set(n, record);
  });
  await batch.judge([...batch.records.keys()]);
  const isWritten = !options.dryRun && (options.policy === 'skip-failed' || batch.rejected.size === 0);
  if (isWritten) await batch.apply(options.policy);
  const outcomes = drafts.map(({ notes }, n): Outcome => {
    const problems = batch.rejected.get(n);
    if (problems) return { outcome: 'rejected', problems };
    const { outcome, id, notes: judged } = batch.verdicts.get(n) as Verdict;
    return { outcome, id, notes: [...notes, ...judged] };
  });
  return { outcomes };
}

/** The plan of an entity of the graph. */
export async function planFor(db: Queryable, name: string): Promise<Plan> {
  const entity = entities.get(name);
  if (!entity) throw new Error(`There is no entity ${name}.`);
  return planOf(entity, await tableOf(db, entity.model.table));
}

/** Tells the database on whose behalf the transaction acts, for what it records of its own accord. */
export async function nameAuthor(tx: Queryable, { actor, requestId = '' }: Authorship): Promise<void> {
  await tx.query(`select set_config('hub.actor', $1, true), set_config('hub.request', $2, true)`, [actor, requestId]);
}

const placeOf: PlaceOf = (n) => [`第 ${n + 1} 项`, `item ${n + 1}`];

/** The rows of one call on their way into the database. */
class Batch {
  readonly #tx: Queryable;
  readonly #plan: Plan;
  readonly records = new Map<number, NumberedRecord['record']>();
  readonly rejected = new Map<number, readonly Problem[]>();
  readonly verdicts = new Map<number, Verdict>();

  constructor(tx: Queryable, plan: Plan) {
    this.#tx = tx;
    this.#plan = plan;
  }

  readonly #choose: Choose = (rows) => given(rows.map((n) => ({ n, record: this.records.get(n) ?? {} })));

  /** Judges rows by themselves, then against each other and against the records that are there. */
  async judge(rows: readonly number[]): Promise<void> {
    if (rows.length === 0) return;
    for (const verdict of await judge(this.#tx, this.#plan, this.#choose(rows))) {
      if (verdict.problems.length > 0) this.rejected.set(verdict.n, verdict.problems);
      else this.verdicts.set(verdict.n, verdict);
    }
    const standing = rows.filter((n) => !this.rejected.has(n));
    const clashes = await findClashes(this.#tx, this.#plan, this.#choose(standing), placeOf);
    for (const [n, clash] of clashes) this.rejected.set(n, [clash]);
  }

  async apply(policy: WriteOptions['policy']): Promise<void> {
    await this.#tx.query('savepoint batch');
    const changing = [...this.verdicts.values()].filter(({ n, outcome }) => outcome !== 'unchanged' && !this.rejected.has(n));
    const { overtaken } = await this.#applyOnce(changing);
    if (overtaken.length > 0) {
      // Others made these records meanwhile, so now they are there to be compared with.
      await this.judge(overtaken);
      const again = overtaken.flatMap((n) => (this.rejected.has(n) ? [] : [this.verdicts.get(n) as Verdict]));
      const stuck = (await this.#applyOnce(again.filter(({ outcome }) => outcome !== 'unchanged'))).overtaken;
      for (const n of stuck) this.rejected.set(n, [problem('ALREADY_TAKEN', null, null, named(this.#plan, this.#plan.keys.flat()))]);
    }
    const isVoid = policy === 'all-or-nothing' && this.rejected.size > 0;
    await this.#tx.query(isVoid ? 'rollback to savepoint batch' : 'release savepoint batch');
  }

  async #applyOnce(verdicts: readonly Verdict[]): Promise<{ overtaken: readonly number[] }> {
    const { ids, refused, overtaken } = await apply(this.#tx, this.#plan, this.#choose, verdicts);
    for (const verdict of verdicts) this.verdicts.set(verdict.n, { ...verdict, id: ids.get(verdict.n) ?? verdict.id });
    for (const [n, refusal] of refused) this.rejected.set(n, [refusal]);
    return { overtaken };
  }
}
