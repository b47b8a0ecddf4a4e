import { setImmediate } from 'node:timers/promises';
import { loadCodeBook } from './code-book.ts';
import { named, type Plan } from './plan.ts';
import { problem } from './problem.ts';
import { type Draft, readRow, type WriteRow } from './read-row.ts';
import { resolveReferences } from './references.ts';
import type { Queryable } from './table.ts';

/** Rows that are read before other requests get their turn. */
const stint = 200;

/** Reads rows and resolves their references: all that can be said of a row without looking at the record it is about. */
export async function readDrafts(
  db: Queryable,
  plan: Plan,
  rows: readonly WriteRow[],
  today: string,
): Promise<Draft[]> {
  const codes = await loadCodeBook(db, plan.lists);
  const drafts: Draft[] = [];
  for (const row of rows) {
    if (drafts.length % stint === stint - 1) await setImmediate();
    drafts.push(readRow(plan, row, codes, today));
  }
  await resolveReferences(db, plan, drafts, today);
  for (const draft of drafts) checkKeys(plan, draft);
  return drafts;
}

/** A row that nothing identifies would be a new record each time it comes. */
function checkKeys(plan: Plan, { record, problems }: Draft): void {
  if (plan.keys.length === 0 || problems.length > 0) return;
  const isGiven = (column: string) => record[column] !== undefined;
  // A part that records may lack, such as a beginning that nobody knows, tells them apart also when it is lacking.
  const isPart = (column: string) =>
    isGiven(column) || plan.table.columns.some((each) => each.name === column && !each.notNull);
  if (plan.keys.some((key) => key.some(isGiven) && key.every(key.length > 1 ? isPart : isGiven))) return;
  if (plan.tiers.some(({ places }) => places.some(({ given }) => record[given] != null && record[given] !== '')))
    return;
  const keys = plan.keys.map((key) => named(plan, key));
  problems.push(
    problem('MISSING_KEY', null, null, [keys.map(([zh]) => zh).join('；'), keys.map(([, en]) => en).join('; ')]),
  );
}
