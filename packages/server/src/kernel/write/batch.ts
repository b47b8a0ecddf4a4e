import { apply, type Choose } from './apply.ts';
import { independent } from './candidates.ts';
import { findClashes, type PlacesOf } from './clashes.ts';
import type { Verdict } from './judge.ts';
import { judgeOverruled, type Overrule } from './overrule.ts';
import { named, type Plan } from './plan.ts';
import { type Problem, problem } from './problem.ts';
import type { Queryable } from './table.ts';

/** Rows of one entity on their way into the database, by number: rows of a call, or staged rows of an import. */
export class Batch {
  readonly #tx: Queryable;
  readonly #plan: Plan;
  readonly #choose: Choose;
  readonly #placesOf: PlacesOf;
  readonly #overrule: Overrule;
  readonly rejected = new Map<number, readonly Problem[]>();
  /** Rows that were judged and not rejected by it. */
  readonly verdicts = new Map<number, Verdict>();

  /** @param overrule - lets values give way to those of the records; none do unless it is given */
  constructor(tx: Queryable, plan: Plan, choose: Choose, placesOf: PlacesOf, overrule: Overrule = async () => []) {
    this.#tx = tx;
    this.#plan = plan;
    this.#choose = choose;
    this.#placesOf = placesOf;
    this.#overrule = overrule;
  }

  /** Judges rows by themselves. */
  async judge(rows: readonly number[]): Promise<void> {
    if (rows.length === 0) return;
    for (const verdict of await judgeOverruled(this.#tx, this.#plan, this.#choose, rows, this.#overrule)) {
      if (verdict.problems.length > 0) this.rejected.set(verdict.n, verdict.problems);
      else this.verdicts.set(verdict.n, verdict);
    }
  }

  /**
   * Takes rows as they were judged before if they are independent of all records: nothing but themselves decides about them.
   *
   * @param rows - all of them judged before, as rows that make a record
   * @returns the others, still to be judged
   */
  async trust(rows: readonly number[]): Promise<number[]> {
    if (rows.length === 0) return [];
    const source = this.#choose(rows);
    const fresh = await this.#tx.query<{ n: string }>(independent(this.#plan, source), [...source.values]);
    for (const n of fresh.map((row) => Number(row.n))) {
      this.verdicts.set(n, { n, outcome: 'created', id: null, problems: [], notes: [] });
    }
    return rows.filter((n) => !this.verdicts.has(n));
  }

  /** Judges rows against each other and against the records that are there. */
  async compare(rows: readonly number[]): Promise<void> {
    const standing = rows.filter((n) => !this.rejected.has(n));
    if (standing.length === 0) return;
    for (const [n, clash] of await findClashes(this.#tx, this.#plan, this.#choose(standing), this.#placesOf)) {
      this.rejected.set(n, [clash]);
    }
  }

  /** Writes what was judged to change something. Rows that the database refuses join the rejected ones. */
  async apply(): Promise<void> {
    const overtaken = await this.#applyOnce([...this.verdicts.keys()]);
    if (overtaken.length === 0) return;
    // Others made these records meanwhile, so now they are there to be compared with.
    await this.judge(overtaken);
    await this.compare(overtaken);
    const stuck = await this.#applyOnce(overtaken);
    const keys = named(this.#plan, this.#plan.keys.flat());
    for (const n of stuck) this.rejected.set(n, [problem('ALREADY_TAKEN', null, null, keys)]);
  }

  async #applyOnce(rows: readonly number[]): Promise<readonly number[]> {
    const verdicts = rows.flatMap((n) => (this.rejected.has(n) ? [] : (this.verdicts.get(n) ?? [])));
    const changing = verdicts.filter(({ outcome }) => outcome !== 'unchanged');
    const { written, refused, overtaken } = await apply(this.#tx, this.#plan, this.#choose, changing);
    for (const verdict of changing) this.verdicts.set(verdict.n, { ...verdict, ...written.get(verdict.n) });
    for (const [n, refusal] of refused) this.rejected.set(n, [refusal]);
    return overtaken;
  }
}
