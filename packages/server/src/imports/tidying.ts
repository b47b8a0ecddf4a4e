import type { RequestDatabase } from '../context.ts';
import { quoted } from '../kernel/write/table.ts';

/**
 * Gathers statistics, by which readers' statements are planned, and puts entries into the indexes that wait for it: on the
 * embedded database no one else does.
 */
export async function tidy({ transaction }: RequestDatabase, table: string): Promise<void> {
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
