import { Batch } from '../kernel/write/batch.ts';
import type { Verdict } from '../kernel/write/judge.ts';
import type { Problem } from '../kernel/write/problem.ts';
import type { Work } from './import-context.ts';
import { recordOrigins } from './origins.ts';
import { countOf, keepOut } from './outcomes.ts';
import { precedence } from './precedence.ts';
import { recordUses } from './reviews.ts';
import { chosen, placesIn, type Spot } from './staged-rows.ts';

/** What became of a row: the id of its record, or why it was rejected. */
export type Fate = { id: number } | { problems: readonly Problem[] };

interface RowWriterOptions {
  /** Whether the import was found to do nothing but make records. */
  makesOnly: boolean;
  /** Whether rows are compared with each other as they are written, and not only when they were validated. */
  compares: boolean;
  /** The rows that others refer to or repeat. */
  remembered: ReadonlySet<number>;
}

/** Writes staged rows set by set, and keeps account of them. */
export class RowWriter {
  readonly #work: Work;
  readonly #options: RowWriterOptions;
  readonly total = { created: 0, updated: 0, unchanged: 0 };
  /** What became of the rows to be remembered. */
  readonly fates = new Map<number, Fate>();

  constructor(work: Work, options: RowWriterOptions) {
    this.#work = work;
    this.#options = options;
  }

  async write(spots: ReadonlyMap<number, Spot>): Promise<void> {
    if (spots.size === 0) return;
    const { tx, id, part, plan } = this.#work;
    const rows = [...spots.keys()];
    const batch = new Batch(tx, plan, chosen, placesIn(tx), precedence(tx, id, part, plan, true));
    await batch.judge(this.#options.makesOnly ? await batch.trust(rows) : rows);
    if (this.#options.compares) await batch.compare(rows);
    await batch.apply();
    await this.keepOut(batch.rejected);
    await this.accept(
      [...batch.verdicts.values()].filter(({ n }) => !batch.rejected.has(n)),
      spots,
    );
  }

  /** Takes account of rows that are in. */
  async accept(accepted: readonly Verdict[], spots: ReadonlyMap<number, Spot>): Promise<void> {
    await recordOrigins(this.#work.tx, this.#work.plan, accepted, spots);
    await recordUses(
      this.#work.tx,
      this.#work.id,
      accepted.flatMap(({ found }) => found?.alias ?? []),
    );
    const { created, updated, unchanged } = countOf(accepted);
    this.total.created += created;
    this.total.updated += updated;
    this.total.unchanged += unchanged;
    for (const { n, id } of accepted) if (id !== null) this.#remember(n, { id });
  }

  async keepOut(wrong: ReadonlyMap<number, readonly Problem[]>): Promise<void> {
    const { rejected, waiting } = await keepOut(this.#work, wrong);
    for (const [n, problems] of [...rejected, ...waiting]) this.#remember(n, { problems });
  }

  #remember(n: number, fate: Fate): void {
    if (this.#options.remembered.has(n)) this.fates.set(n, fate);
  }
}
