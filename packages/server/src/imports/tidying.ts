import { DatabaseError } from '@district-hub/db';
import type { RequestDatabase } from '../context.ts';
import { quoted } from '../kernel/write/table.ts';

/**
 * Gathers statistics, by which readers' statements are planned, and puts entries into the indexes that wait for it: on the
 * embedded database no one else does.
 */
export async function tidy({ transaction }: RequestDatabase, table: string): Promise<void> {
  const untimed = { statementTimeoutMs: 0 };
  const pending = `select gin_clean_pending_list(c.oid) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
    where i.indrelid = $1::text::regclass and a.amname = 'gin'`;
  await Promise.all([
    transaction((tx) => tx.query(`analyze ${quoted(table)}`), untimed),
    transaction((tx) => tx.query(pending, [quoted(table)]), untimed),
  ]);
}

/**
 * Clears away rows that were removed by the ten thousand, and gathers statistics. References to records of other tables are
 * checked record by record, and each check would go by all that was removed: 24 s instead of 4 for 95,559 products.
 */
export async function clearAway({ query }: RequestDatabase, table: string): Promise<void> {
  try {
    await query(`vacuum (analyze) ${quoted(table)}`);
  } catch (error) {
    // It is a courtesy to those who come next; what was removed is removed.
    if (!(error instanceof DatabaseError) || error.code !== 'STATEMENT_TIMEOUT') throw error;
  }
}
