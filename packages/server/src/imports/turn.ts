import { type Queryable, quoted } from '../kernel/write/table.ts';

/**
 * Prepares a transaction for writing records of an entity by the ten thousand. No other import of the entity is committed or
 * reverted meanwhile: names are not unique in the database, so two could make the same record, and one could count on a record
 * that the other takes back.
 */
export async function takeTurn(tx: Queryable, table: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1::text::regclass::oid::bigint)', [quoted(table)]);
  // Entries of text indexes wait until the transaction is over: readers of the embedded database wait for it.
  await tx.query(`set local gin_pending_list_limit = '256MB'`);
  // What a statement writes is kept in memory for its last step.
  await tx.query(`set local work_mem = '32MB'`);
}
