import { registry as hubRegistry, type Registry } from '../registry.ts';
import { Batch } from './batch.ts';
import { given } from './candidates.ts';
import type { PlacesOf } from './clashes.ts';
import { readDrafts } from './draft.ts';
import type { Verdict } from './judge.ts';
import { refusePending } from './pending-references.ts';
import { planOf } from './plan.ts';
import type { Outcome } from './problem.ts';
import type { WriteRow } from './read-row.ts';
import type { Queryable } from './table.ts';

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
  /** Where the entity is declared; in the hub unless given. */
  registry?: Registry;
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
  const { policy, dryRun = false, today, registry = hubRegistry } = options;
  await nameAuthor(tx, options);
  const plan = await planOf(tx, registry, entity);
  const drafts = await readDrafts(tx, plan, rows, today);
  refusePending(plan, drafts);
  const batch = new Batch(
    tx,
    plan,
    (chosen) => given(chosen.map((n) => ({ n, record: drafts[n]?.record ?? {} }))),
    placesOf,
  );
  for (const [n, { problems }] of drafts.entries()) if (problems.length > 0) batch.rejected.set(n, problems);
  const read = [...drafts.keys()].filter((n) => !batch.rejected.has(n));
  await batch.judge(read);
  await batch.compare(read);
  if (!dryRun && (policy === 'skip-failed' || batch.rejected.size === 0)) {
    await tx.query('savepoint batch');
    await batch.apply();
    const isVoid = policy === 'all-or-nothing' && batch.rejected.size > 0;
    await tx.query(isVoid ? 'rollback to savepoint batch' : 'release savepoint batch');
  }
  const outcomes = drafts.map(({ notes }, n): Outcome => {
    const problems = batch.rejected.get(n);
    if (problems) return { outcome: 'rejected', problems };
    const { outcome, id, notes: judged } = batch.verdicts.get(n) as Verdict;
    return { outcome, id, notes: [...notes, ...judged] };
  });
  return { outcomes };
}

/** Tells the database on whose behalf the transaction acts, for what it records of its own accord. */
export async function nameAuthor(tx: Queryable, { actor, requestId = '' }: Authorship): Promise<void> {
  await tx.query(`select set_config('hub.actor', $1, true), set_config('hub.request', $2, true)`, [actor, requestId]);
}

const placesOf: PlacesOf = async (rows) => new Map(rows.map((n) => [n, [`第 ${n + 1} 项`, `item ${n + 1}`]]));
