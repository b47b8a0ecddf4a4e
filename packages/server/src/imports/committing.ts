import { Batch } from '../kernel/write/batch.ts';
import type { Plan } from '../kernel/write/plan.ts';
import { type Queryable, quoted } from '../kernel/write/table.ts';
import { nameAuthor } from '../kernel/write/write.ts';
import { clearEnded } from './ending.ts';
import { ImportFailure } from './failure.ts';
import { type ImportContext, type ImportRecord, importIn, partAndPlan } from './import-context.ts';
import { recordOrigins } from './origins.ts';
import type { SourcePart } from './source.ts';
import { chosen, nextRows, placesIn, sliceOf } from './staged-rows.ts';
import { countOf, notedRows, reject } from './validating.ts';

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
  const { db, author } = context;
  const { source: name, state } = await importIn(db, id, ['VALIDATED', 'COMMITTED']);
  if (state === 'COMMITTED') return id;
  const { part, plan } = await partAndPlan(context, name);
  await db.transaction(
    async (tx) => {
      const found = await importIn(tx, id, ['VALIDATED', 'COMMITTED'], true);
      if (found.state === 'COMMITTED') return;
      if (found.dryRun) throw onlyTried();
      await nameAuthor(tx, author);
      // Entries of text indexes wait until the transaction is over: readers of the embedded database wait for it.
      await tx.query(`set local gin_pending_list_limit = '256MB'`);
      // What a statement writes is kept in memory for its last step.
      await tx.query(`set local work_mem = '32MB'`);
      await writeRows(tx, found, part, plan);
    },
    // The transaction as a whole takes long; each of its statements is short.
    { statementTimeoutMs: 0 },
  );
  await clearEnded(db);
  for (const table of [plan.table.name, 'record_origin']) await tidy(db, table);
  return id;
}

/**
 * Gathers statistics, by which readers' statements are planned, and puts entries into the indexes that wait for it: on the
 * embedded database no one else does.
 */
async function tidy({ transaction }: ImportContext['db'], table: string): Promise<void> {
  const untimed = { statementTimeoutMs: 0 };
  await transaction((tx) => tx.query(`analyze ${quoted(table)}`), untimed);
  await transaction(
    (tx) =>
      tx.query(
        `select gin_clean_pending_list(c.oid) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
         where i.indrelid = $1::text::regclass and a.amname = 'gin'`,
        [quoted(table)],
      ),
    untimed,
  );
}

async function writeRows(tx: Queryable, found: ImportRecord, part: SourcePart, plan: Plan): Promise<void> {
  const { id } = found;
  const makesOnly = found.updated + found.unchanged === 0;
  const total = { created: 0, updated: 0, unchanged: 0 };
  const size = sliceOf(plan, slice);
  for (
    let stretch = await nextRows(tx, id, 0, size);
    stretch.last !== undefined;
    stretch = await nextRows(tx, id, stretch.last, size)
  ) {
    const { rows } = stretch;
    const batch = new Batch(tx, plan, chosen, placesIn(tx));
    await batch.judge(makesOnly ? await batch.trust(rows) : rows);
    // Elsewhere validating has compared the rows, and the unique keys of the table see to what came later.
    if (size > slice) await batch.compare(rows);
    await batch.apply();
    const accepted = [...batch.verdicts.values()].filter(({ n }) => !batch.rejected.has(n));
    await reject(tx, id, part, batch.rejected);
    await recordOrigins(tx, plan.entity.name, accepted);
    const { created, updated, unchanged } = countOf(accepted);
    total.created += created;
    total.updated += updated;
    total.unchanged += unchanged;
  }
  await tx.query(
    `update import set state = 'COMMITTED', committed_at = now(), touched_at = now(), created = $2, updated = $3, unchanged = $4,
       rejected = rows - $2 - $3 - $4, noted = ${notedRows} where id = $1`,
    [id, total.created, total.updated, total.unchanged],
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
