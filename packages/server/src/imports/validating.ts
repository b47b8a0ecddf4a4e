import { findClashes } from '../kernel/write/clashes.ts';
import { judge, type Verdict } from '../kernel/write/judge.ts';
import type { Plan } from '../kernel/write/plan.ts';
import type { Problem } from '../kernel/write/problem.ts';
import type { Queryable } from '../kernel/write/table.ts';
import { type ImportContext, type ImportRecord, importIn, partAndPlan } from './import-context.ts';
import { storeProblems } from './problem-store.ts';
import type { SourcePart } from './source.ts';
import { chosen, layoutsOf, nextRows, placesIn, spotsOf, wholeImport } from './staged-rows.ts';

/** Rows judged in one transaction: short enough for readers of the embedded database, which wait meanwhile. */
const slice = 2_000;
/** After so long a call answers, whether or not all rows are judged. */
const patienceMs = 10_000;

/** What rows would do, or how a count changes. */
interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/**
 * Judges the rows of an import, slice by slice, and then against each other. Does as much as fits into some seconds; the
 * import is VALIDATED when all is done, and VALIDATING until then: ask again.
 */
export async function validate(context: ImportContext, id: number): Promise<number> {
  const { db } = context;
  const { source: name } = await importIn(db, id, ['OPEN', 'VALIDATING', 'VALIDATED']);
  const { part, plan } = await partAndPlan(context, name);
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const isDone = await db.transaction(
      async (tx) => {
        const found = await importIn(tx, id, ['OPEN', 'VALIDATING', 'VALIDATED'], true);
        if (found.state === 'VALIDATED') return true;
        if (await judgeSlice(tx, found, part, plan)) return false;
        await finish(tx, found, part, plan);
        return true;
      },
      // All rows are compared by one statement, which takes the longer the more there are.
      { statementTimeoutMs: 0 },
    );
    if (isDone) break;
  }
  return id;
}

/** @returns whether there was anything left to judge */
async function judgeSlice(
  tx: Queryable,
  { id, judgedTo }: ImportRecord,
  part: SourcePart,
  plan: Plan,
): Promise<boolean> {
  const { rows, last } = await nextRows(tx, id, Number(judgedTo), slice);
  if (last === undefined) return false;
  const verdicts = await judge(tx, plan, chosen(rows));
  const rejected = new Map(
    verdicts.filter(({ problems }) => problems.length > 0).map(({ n, problems }) => [n, problems]),
  );
  await reject(tx, id, part, rejected);
  await note(
    tx,
    id,
    part,
    verdicts.filter(({ n }) => !rejected.has(n)),
  );
  await tx.query(`update import set state = 'VALIDATING', judged_to = $2 where id = $1`, [id, last]);
  await count(tx, id, { ...countOf(verdicts.filter(({ n }) => !rejected.has(n))), rejected: rejected.size });
  return true;
}

/** Rejects what rows do to each other, and closes the import for the commit. */
async function finish(tx: Queryable, { id }: ImportRecord, part: SourcePart, plan: Plan): Promise<void> {
  const clashes = await findClashes(tx, plan, wholeImport(id), placesIn(tx));
  if (clashes.size > 0) {
    const { created, updated, unchanged } = countOf(await judge(tx, plan, chosen([...clashes.keys()])));
    await count(tx, id, { created: -created, updated: -updated, unchanged: -unchanged, rejected: clashes.size });
    await reject(tx, id, part, new Map([...clashes].map(([n, clash]) => [n, [clash]])));
  }
  await tx.query(`update import set state = 'VALIDATED', validated_at = now(), noted = ${notedRows} where id = $1`, [
    id,
  ]);
}

/** Rows that were accepted with a note. */
export const notedRows = `(select count(distinct (file_id, "row")) from import_problem n where import_id = $1 and severity = 'NOTE'
  and not exists (select from import_problem r where r.import_id = $1 and r.file_id = n.file_id and r."row" = n."row"
    and r.severity = 'REJECTION'))`;

/** Keeps rows out: they lose their record and get their reasons. */
export async function reject(
  tx: Queryable,
  id: number,
  part: SourcePart,
  rejected: ReadonlyMap<number, readonly Problem[]>,
): Promise<void> {
  if (rejected.size === 0) return;
  const rows = [...rejected.keys()];
  const spots = await spotsOf(tx, rows);
  await tx.query('update import_row set record = null where id = any($1::bigint[])', [rows]);
  const found = [...rejected].flatMap(([n, rejections]) => {
    const spot = spots.get(n);
    return spot ? [{ ...spot, rejections, notes: [] }] : [];
  });
  const layouts = await layoutsOf(tx, part, id);
  await storeProblems(tx, id, found, (fileId) => layouts.get(fileId));
}

async function note(tx: Queryable, id: number, part: SourcePart, verdicts: readonly Verdict[]): Promise<void> {
  const noted = verdicts.filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return;
  const spots = await spotsOf(
    tx,
    noted.map(({ n }) => n),
  );
  const found = noted.flatMap(({ n, notes }) => {
    const spot = spots.get(n);
    return spot ? [{ ...spot, rejections: [], notes }] : [];
  });
  const layouts = await layoutsOf(tx, part, id);
  await storeProblems(tx, id, found, (fileId) => layouts.get(fileId));
}

export function countOf(verdicts: Iterable<Verdict>): Omit<Counts, 'rejected'> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

async function count(tx: Queryable, id: number, { created, updated, unchanged, rejected }: Counts): Promise<void> {
  await tx.query(
    `update import set created = created + $2, updated = updated + $3, unchanged = unchanged + $4, rejected = rejected + $5,
       touched_at = now() where id = $1`,
    [id, created, updated, unchanged, rejected],
  );
}
