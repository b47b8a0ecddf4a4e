import { apply, type Choose } from './apply.ts';
import { independent } from './candidates.ts';
import { findClashes, type PlacesOf } from './clashes.ts';
import type { Verdict } from './judge.ts';
import { knowing, match } from './matching.ts';
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
  /** Rows that say what an earlier row says. */
  readonly #repeated = new Map<number, number>();

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
    for (const n of await this.#strangers(fresh.map((row) => Number(row.n)))) {
      this.verdicts.set(n, { n, outcome: 'created', id: null, problems: [], notes: [] });
    }
    return rows.filter((n) => !this.verdicts.has(n));
  }

  /** Those of some rows without a record of their keys that have none by the entity's tiers either. */
  async #strangers(rows: readonly number[]): Promise<readonly number[]> {
    if (this.#plan.tiers.length === 0 || rows.length === 0) return rows;
    const { found, ambiguous } = await match(this.#tx, this.#plan, this.#choose(rows), 'none');
    return rows.filter((n) => !found.has(n) && !ambiguous.has(n));
  }

  /** Judges rows against each other and against the records that are there. */
  async compare(rows: readonly number[]): Promise<void> {
    const standing = rows.filter((n) => !this.rejected.has(n));
    if (standing.length === 0) return;
    const clashes = await findClashes(this.#tx, this.#plan, this.#choose(standing), this.#placesOf);
    for (const [n, { problem: clash, repeats }] of clashes) {
      if (repeats === undefined) this.rejected.set(n, [clash]);
      else this.#repeat(n, repeats, clash);
    }
  }

  /** Writes what was judged to change something. Rows that the database refuses join the rejected ones. */
  async apply(): Promise<void> {
    await this.#applyAll();
    for (const [n, first] of this.#repeated) {
      const problems = this.rejected.get(first);
      if (problems) this.rejected.set(n, problems);
      else this.verdicts.set(n, { ...(this.verdicts.get(n) as Verdict), id: this.verdicts.get(first)?.id ?? null });
    }
  }

  #repeat(n: number, first: number, note: Problem): void {
    const id = this.verdicts.get(first)?.id ?? null;
    this.#repeated.set(n, first);
    this.verdicts.set(n, { n, outcome: 'unchanged', id, problems: [], notes: [note] });
  }

  async #applyAll(): Promise<void> {
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
    const found = new Map(changing.flatMap((verdict) => (verdict.found ? [[verdict.n, verdict.found] as const] : [])));
    const choose: Choose = (chosen) => knowing(this.#choose(chosen), found);
    const { written, refused, overtaken } = await apply(this.#tx, this.#plan, choose, changing);
    for (const verdict of changing) this.verdicts.set(verdict.n, { ...verdict, ...written.get(verdict.n) });
    for (const [n, refusal] of refused) this.rejected.set(n, [refusal]);
    return overtaken;
  }
}
