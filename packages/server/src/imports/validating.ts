import { findClashes } from '../kernel/write/clashes.ts';
import { judge } from '../kernel/write/judge.ts';
import { judgeOverruled } from '../kernel/write/overrule.ts';
import type { Problem } from '../kernel/write/problem.ts';
import { findShared } from '../kernel/write/shared-values.ts';
import { type ImportContext, importIn, partAndPlan, type Work } from './import-context.ts';
import { count, countOf, keepOut, note, notedRows, reject } from './outcomes.ts';
import { linkRows } from './pending.ts';
import { precedence } from './precedence.ts';
import { chosen, nextRows, placesIn, wholeImport } from './staged-rows.ts';

/** Rows judged in one transaction: short enough for readers of the embedded database, which wait meanwhile. */
const slice = 2_000;
/** After so long a call answers, whether or not all rows are judged. */
const patienceMs = 10_000;

/**
 * Judges the rows of an import, slice by slice, and then against each other. Does as much as fits into some seconds; the
 * import is VALIDATED when all is done, and VALIDATING until then: ask again.
 */
export async function validate(context: ImportContext, id: number): Promise<number> {
  const { db, today } = context;
  const { source: name } = await importIn(db, id, ['OPEN', 'VALIDATING', 'VALIDATED']);
  const { part, plan } = await partAndPlan(context, name);
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const isDone = await db.transaction(
      async (tx) => {
        const { state, judgedTo } = await importIn(tx, id, ['OPEN', 'VALIDATING', 'VALIDATED'], true);
        const work = { tx, id, part, plan, today };
        if (state === 'OPEN') await begin(work);
        else if (state === 'VALIDATED') return true;
        if (await judgeSlice(work, Number(judgedTo))) return false;
        await finish(work);
        return true;
      },
      // All rows are compared by one statement, which takes the longer the more there are.
      { statementTimeoutMs: 0 },
    );
    if (isDone) break;
  }
  return id;
}

/** From here on no row is added, so it is known what rows of the import can refer to. */
async function begin(work: Work): Promise<void> {
  await settleReferences(work, { isJudged: false });
  await work.tx.query(`update import set state = 'VALIDATING' where id = $1`, [work.id]);
}

/** @returns whether there was anything left to judge */
async function judgeSlice(work: Work, judgedTo: number): Promise<boolean> {
  const { tx, id, part, plan } = work;
  const { rows, last } = await nextRows(tx, id, judgedTo, slice);
  if (last === undefined) return false;
  const verdicts = await judgeOverruled(tx, plan, chosen, rows, precedence(tx, id, part, plan, false));
  const [wrong, accepted] = [verdicts.filter(isWrong), verdicts.filter((verdict) => !isWrong(verdict))];
  const { rejected, waiting } = await keepOut(work, new Map(wrong.map(({ n, problems }) => [n, problems])));
  await note(work, new Map(accepted.map(({ n, notes }) => [n, notes])));
  await tx.query('update import set judged_to = $2 where id = $1', [id, last]);
  await count(tx, id, { ...countOf(accepted), rejected: rejected.size, inReview: waiting.size });
  return true;
}

const isWrong = ({ problems }: { problems: readonly Problem[] }) => problems.length > 0;

/** Settles what rows do to each other, and closes the import for the commit. */
async function finish(work: Work): Promise<void> {
  const { tx, id, plan } = work;
  await settleReferences(work, { isJudged: true });
  await settleClashes(work);
  await settleReferences(work, { isJudged: true });
  await note(work, await findShared(tx, plan, wholeImport(id)));
  await tx.query(`update import set state = 'VALIDATED', validated_at = now(), noted = ${notedRows} where id = $1`, [
    id,
  ]);
}

/** Rejects rows whose references lead to no row that stands, and then those that refer to these, until none is left. */
async function settleReferences(work: Work, { isJudged }: { isJudged: boolean }): Promise<void> {
  for (let lost = await linkRows(work); lost.size > 0; lost = await linkRows(work)) {
    if (isJudged) await uncount(work, [...lost.keys()]);
    await reject(work, lost);
    await count(work.tx, work.id, { rejected: lost.size });
  }
}

async function settleClashes(work: Work): Promise<void> {
  const { tx, id, plan } = work;
  const [counts] = await tx.query<{ areNew: boolean }>(
    'select updated + unchanged = 0 as "areNew" from import where id = $1',
    [id],
  );
  const clashes = await findClashes(tx, plan, wholeImport(id), placesIn(tx), counts?.areNew);
  if (clashes.size === 0) return;
  await uncount(work, [...clashes.keys()]);
  const [wrong, repeated] = [new Map<number, Problem[]>(), new Map<number, Problem[]>()];
  const firsts: number[] = [];
  for (const [n, { problem, repeats }] of clashes) {
    (repeats === undefined ? wrong : repeated).set(n, [problem]);
    if (repeats !== undefined) firsts.push(repeats);
  }
  await reject(work, wrong);
  await note(work, repeated);
  await tx.query(
    `update import_row r set repeats = given.first
     from unnest($1::bigint[], $2::bigint[]) as given(n, first) where r.id = given.n`,
    [[...repeated.keys()], firsts],
  );
  await count(tx, id, { rejected: wrong.size, unchanged: repeated.size });
}

/** Takes back what rows were counted as when they were judged by themselves. */
async function uncount({ tx, id, plan }: Work, rows: readonly number[]): Promise<void> {
  const { created, updated, unchanged } = countOf(await judge(tx, plan, chosen(rows)));
  await count(tx, id, { created: -created, updated: -updated, unchanged: -unchanged });
}
