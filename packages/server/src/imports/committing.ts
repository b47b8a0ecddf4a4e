import { nameAuthor } from '../kernel/write/write.ts';
import { clearEnded } from './ending.ts';
import { ImportFailure } from './failure.ts';
import { type ImportContext, type ImportRecord, importIn, partAndPlan, type Work } from './import-context.ts';
import { linkedRows, writeLinked } from './linked-rows.ts';
import { notedRows } from './outcomes.ts';
import { restoreOverruled } from './precedence.ts';
import { repeatedRows, settleRepeated } from './repeated-rows.ts';
import { openReviews } from './reviews.ts';
import { RowWriter } from './row-writer.ts';
import { nextRows, sliceOf } from './staged-rows.ts';
import { tidy } from './tidying.ts';
import { takeTurn } from './turn.ts';

/** Rows written by one statement. */
const slice = 5_000;

/**
 * Writes the accepted rows of a validated import, all in one transaction. An import that is committed already stays as it
 * is: a client that lost the answer may ask again.
 *
 * @remarks
 * Rows are judged once more as they are written, since others may have written meanwhile; the counts are those of the
 * commit. Only new records of an import that makes nothing else are taken as they were judged: it is the largest imports
 * that are such, and readers of the embedded database wait.
 */
export async function commit(context: ImportContext, id: number): Promise<number> {
  const { db, author, today } = context;
  const { source: name, state } = await importIn(db, id, ['VALIDATED', 'COMMITTED']);
  if (state === 'COMMITTED') return id;
  const { part, plan } = await partAndPlan(context, name);
  await db.transaction(
    async (tx) => {
      const found = await importIn(tx, id, ['VALIDATED', 'COMMITTED'], true);
      if (found.state === 'COMMITTED') return;
      if (found.dryRun) throw onlyTried();
      await nameAuthor(tx, author);
      await takeTurn(tx, plan.table.name);
      await writeRows({ tx, id, part, plan, today }, found);
    },
    // The transaction as a whole takes long; each of its statements is short.
    { statementTimeoutMs: 0 },
  );
  await clearEnded(db);
  await Promise.all([plan.table.name, 'record_origin'].map((table) => tidy(db, table)));
  return id;
}

async function writeRows(work: Work, found: ImportRecord): Promise<void> {
  const { tx, id, plan } = work;
  if (found.updated + found.unchanged > 0) await restoreOverruled(tx, id);
  const [linked, repeated] = [await linkedRows(work), await repeatedRows(work)];
  const makesOnly = found.updated + found.unchanged - repeated.count === 0;
  const size = sliceOf(plan, slice);
  const targets = [...linked.values()].flatMap((links) => Object.values(links));
  const remembered = new Set([...targets, ...linked.keys(), ...repeated.firsts]);
  // Elsewhere validating has compared the rows, and the unique keys of the table see to what came later.
  const writer = new RowWriter(work, { makesOnly, compares: size > slice, remembered });
  for (
    let { spots, last } = await nextRows(tx, id, 0, size);
    last !== undefined;
    { spots, last } = await nextRows(tx, id, last, size)
  ) {
    await writer.write(new Map([...spots].filter(([n]) => !linked.has(n))));
  }
  await writeLinked(work, writer, linked, size);
  await settleRepeated(work, writer, slice);
  await openReviews(tx, id);
  const { created, updated, unchanged } = writer.total;
  await tx.query(
    `update import set state = 'COMMITTED', committed_at = now(), touched_at = now(), created = $2, updated = $3, unchanged = $4,
       in_review = waiting.count, rejected = rows - $2 - $3 - $4 - skipped - waiting.count, noted = ${notedRows}
     from (select count(*)::int from import_row where review is not null
       and file_id in (select id from import_file where import_id = $1)) waiting where id = $1`,
    [id, created, updated, unchanged],
  );
}

function onlyTried(): ImportFailure {
  return new ImportFailure(
    'ImportStateConflict',
    '这是试运行，不能提交。',
    'This is a dry run and cannot be committed.',
    { state: 'VALIDATED' },
  );
}
