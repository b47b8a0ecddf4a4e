import { type Queryable, quoted } from '../kernel/write/table.ts';

/**
 * Waits until no other import of an entity is being committed or reverted, and keeps others waiting until the transaction ends:
 * names are not unique in the database, so two could make the same record, and one could count on a record that the other
 * takes back.
 */
export async function takeTurn(tx: Queryable, table: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1::text::regclass::oid::bigint)', [quoted(table)]);
}
