import type { Queryable } from '../kernel/write/table.ts';
import { type Desk, importIn } from './desk.ts';

/** An import that nobody touches for so long is given up. */
const abandonedAfter = '1 day';
/** Rows removed by one statement. */
const slice = 10_000;

/** Gives up an import: its rows and its report go, and that it was there stays. */
export async function drop({ db }: Desk, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await importIn(tx, id, ['OPEN', 'VALIDATING', 'VALIDATED', 'DROPPED'], true);
    await tx.query(`update import set state = 'DROPPED', touched_at = now() where id = $1`, [id]);
    await tx.query('delete from import_problem where import_id = $1', [id]);
  });
  await clearRows(db, id);
}

/** Removes the staged rows of an import that has ended. */
export async function clearRows(db: Queryable, id: number): Promise<void> {
  const remove = `with removed as (delete from import_row where id in (
      select id from import_row where file_id in (select id from import_file where import_id = $1) limit $2) returning 1)
    select count(*)::int as rows from removed`;
  for (let rows = slice; rows === slice; ) rows = (await db.query<{ rows: number }>(remove, [id, slice]))[0]?.rows ?? 0;
}

/**
 * Gives up imports that were left alone, and removes rows that a hub which ended too early has left behind. Called when an
 * import is opened: until then they are in nobody's way.
 */
export async function sweep(desk: Desk): Promise<void> {
  const { db } = desk;
  const abandoned = await db.query<{ id: number }>(
    `select id from import where state in ('OPEN', 'VALIDATING', 'VALIDATED') and touched_at < now() - $1::interval`,
    [abandonedAfter],
  );
  for (const { id } of abandoned) await drop(desk, id);
  const ended = await db.query<{ id: number }>(
    `select distinct f.import_id as id from import_file f join import i on i.id = f.import_id
     where i.state in ('COMMITTED', 'DROPPED') and exists (select from import_row r where r.file_id = f.id)`,
  );
  for (const { id } of ended) await clearRows(db, id);
}
