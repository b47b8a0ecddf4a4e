import type pg from 'pg';
import type { Migration } from './migration-folder.ts';

/** A row of Prisma's table of applied migrations. */
export interface AppliedMigration {
  name: string;
  checksum: string;
  finished: boolean;
  /** The error of a migration that failed; null also while one runs, or if its hub was killed. */
  error: string | null;
}

/** What a database says of its migrations, those marked as rolled back left out; undefined if it never had any. */
export async function readHistory(session: pg.PoolClient): Promise<AppliedMigration[] | undefined> {
  const table = await session.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists");
  if (!table.rows[0].exists) return undefined;
  const history = await session.query<AppliedMigration>(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, logs AS error
    FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`);
  return history.rows;
}

/** Whether every migration is applied as it is written, and nothing else. */
export function isUpToDate(migrations: Migration[], history: AppliedMigration[] | undefined): boolean {
  if (history?.length !== migrations.length) return false;
  return migrations.every(({ name, checksum }, index) => {
    const applied = history[index];
    return applied?.name === name && applied.checksum === checksum && applied.finished;
  });
}

/** Migrations that neither ended nor failed. While one hub holds the lock there can be none that still runs. */
export function interrupted(history: AppliedMigration[] = []): AppliedMigration[] {
  return history.filter(({ finished, error }) => !finished && !error);
}

/**
 * Marks an attempt that did not succeed as rolled back, so that there can be another.
 *
 * @returns whether there was such an attempt
 */
export async function forgetAttempt(session: pg.PoolClient, name: string): Promise<boolean> {
  const { rowCount } = await session.query(
    'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL',
    [name],
  );
  return rowCount !== 0;
}
