import type { Verdict } from '../kernel/write/judge.ts';
import type { Problem } from '../kernel/write/problem.ts';
import type { Queryable } from '../kernel/write/table.ts';
import type { Work } from './import-context.ts';
import { storeProblems } from './problem-store.ts';
import { hold, type Sorted, sortOut } from './reviews.ts';
import { layoutsOf, spotsOf } from './staged-rows.ts';

/** What rows would do, or how a count changes. */
export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  inReview: number;
}

/** What is said of a row. */
type Said = readonly Problem[];

/** Rows that were not rejected and have a note, in one pass over what was said. */
export const notedRows = `(select count(*) from (
  select from import_problem where import_id = $1 group by file_id, "row"
  having bool_or(severity = 'NOTE') and not bool_or(severity = 'REJECTION')) noted)`;

export function countOf(verdicts: Iterable<Verdict>): Pick<Counts, 'created' | 'updated' | 'unchanged'> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

export async function count(tx: Queryable, id: number, change: Partial<Counts>): Promise<void> {
  const { created = 0, updated = 0, unchanged = 0, rejected = 0, inReview = 0 } = change;
  await tx.query(
    `update import set created = created + $2, updated = updated + $3, unchanged = unchanged + $4, rejected = rejected + $5,
       in_review = in_review + $6, touched_at = now() where id = $1`,
    [id, created, updated, unchanged, rejected, inReview],
  );
}

/**
 * Keeps rows out that have something wrong with them: some wait for someone to say which record they are about, all others are
 * rejected.
 */
export async function keepOut(work: Work, wrong: ReadonlyMap<number, Said>): Promise<Sorted<number>> {
  const sorted = await sortOut(work.tx, wrong);
  await reject(work, sorted.rejected);
  await storeBy(work, sorted.waiting, (rejections) => ({ rejections, notes: [] }));
  await hold(work.tx, sorted.waiting);
  return sorted;
}

/** Rejects rows: they lose their record and get their reasons. */
export async function reject(work: Work, rejected: ReadonlyMap<number, Said>): Promise<void> {
  if (rejected.size === 0) return;
  await storeBy(work, rejected, (rejections) => ({ rejections, notes: [] }));
  await work.tx.query('update import_row set refused = record, record = null where id = any($1::bigint[])', [
    [...rejected.keys()],
  ]);
}

/** Tells of rows what is to be known of them although they are accepted. */
export async function note(work: Work, noted: ReadonlyMap<number, Said>): Promise<void> {
  const worthTelling = new Map([...noted].filter(([, notes]) => notes.length > 0));
  await storeBy(work, worthTelling, (notes) => ({ rejections: [], notes }));
}

async function storeBy(
  { tx, id, part }: Work,
  found: ReadonlyMap<number, Said>,
  sides: (said: Said) => { rejections: Said; notes: Said },
): Promise<void> {
  if (found.size === 0) return;
  const spots = await spotsOf(tx, [...found.keys()]);
  const lines = [...found].flatMap(([n, problems]) => {
    const spot = spots.get(n);
    return spot ? [{ ...spot, ...sides(problems) }] : [];
  });
  const layouts = await layoutsOf(tx, part, id);
  await storeProblems(tx, id, lines, (fileId) => layouts.get(fileId));
}
