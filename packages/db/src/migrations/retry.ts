import { openPool, type Target } from '../connection-pool.ts';
import { toDatabaseError } from '../database-error.ts';

/**
 * Allows another attempt at a failed migration. It left nothing behind, so only the record of its failure goes.
 *
 * @returns whether there was such a failed migration
 */
export async function allowRetry(target: Target, name: string): Promise<boolean> {
  const pool = openPool(target, { size: 1, statementTimeoutMs: 0 });
  try {
    const { rowCount } = await pool.query(
      'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL',
      [name],
    );
    return rowCount === 1;
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await pool.end();
  }
}
