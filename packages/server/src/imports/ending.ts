import { DatabaseError } from '@district-hub/db';
import type { RequestDatabase } from '../context.ts';
import { type ImportContext, importIn } from './import-context.ts';

/** An import that nobody touches for so long is given up. */
const abandonedAfter = '1 day';

/** Gives up an import: its rows and its report go, and that it was there stays. */
export async function drop({ db }: ImportContext, id: number): Promise<number> {
  await db.transaction(async (tx) => {
    await importIn(tx, id, ['OPEN', 'VALIDATING', 'VALIDATED', 'DROPPED'], true);
    await tx.query(`update import set state = 'DROPPED', touched_at = now() where id = $1`, [id]);
    await tx.query('delete from import_problem where import_id = $1', [id]);
  });
  await clearEnded(db);
  return id;
}

/**
 * Removes the staged rows of imports that have ended. When no other import has rows and none is at work, the table is emptied
 * as a whole, which takes no time and leaves no dead rows behind.
 */
export async function clearEnded(db: RequestDatabase): Promise<void> {
  if (await isEmptied(db)) return;
  await db.transaction(
    (tx) =>
      tx.query(
        `delete from import_row where file_id in (
           select f.id from import_file f join import i on i.id = f.import_id where i.state in ('COMMITTED', 'REVERTED', 'DROPPED'))`,
      ),
    { statementTimeoutMs: 0 },
  );
}

async function isEmptied({ transaction }: RequestDatabase): Promise<boolean> {
  try {
    return await transaction(async (tx) => {
      // Waiting for a commit that is under way would keep everyone waiting who comes after.
      await tx.query('lock table import_row in access exclusive mode nowait');
      const [waiting] = await tx.query(
        `select from import i where i.state not in ('COMMITTED', 'REVERTED', 'DROPPED') and exists (
           select from import_file f join import_row r on r.file_id = f.id where f.import_id = i.id)`,
      );
      if (!waiting) await tx.query('truncate import_row');
      return !waiting;
    });
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'CONFLICT') return false;
    throw error;
  }
}

/**
 * Gives up imports that were left alone, and removes rows that a hub which ended too early has left behind. Called when an
 * import is opened: until then they are in nobody's way.
 */
export async function sweep({ db }: ImportContext): Promise<void> {
  await db.query(
    `with abandoned as (
       update import set state = 'DROPPED'
       where state in ('OPEN', 'VALIDATING', 'VALIDATED') and touched_at < now() - $1::interval returning id)
     delete from import_problem where import_id in (select id from abandoned)`,
    [abandonedAfter],
  );
  const [left] = await db.query(
    `select from import i where i.state in ('COMMITTED', 'REVERTED', 'DROPPED') and exists (
       select from import_file f join import_row r on r.file_id = f.id where f.import_id = i.id) limit 1`,
  );
  if (left) await clearEnded(db);
}
