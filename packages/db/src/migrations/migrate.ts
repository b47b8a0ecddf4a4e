import type pg from 'pg';
import { openPool, type Target } from '../connection-pool.ts';
import { type DatabaseError, toDatabaseError } from '../database-error.ts';
import { type Migration, readMigrations } from './migration-folder.ts';
import { isUpToDate, readHistory } from './migration-history.ts';
import { migrationFailed, notEmpty, refuseUnsound } from './migration-problems.ts';
import { filters, migrationList, startSchemaEngine } from './schema-engine.ts';

/** Any number of our own; Prisma's engine has one too, but gives up on it after ten seconds. */
const migrationLock = 4_500_001;

/**
 * Applies the migrations of a folder that a database lacks. Of several hubs that start together one does it.
 *
 * @returns `created`: whether the database was empty before
 * @throws {@link DatabaseError} that names the migration if the history of the database and the folder contradict each other
 */
export async function migrate(target: Target, folder: string, log: (step: string) => void): Promise<{ created: boolean }> {
  // The engine's lock belongs to a connection and would hold up the next run, so the pool is of one and ends here.
  const pool = openPool(target, { size: 1, statementTimeoutMs: 0 });
  try {
    const migrations = readMigrations(folder);
    // Plain SQL settles the usual case; the engine takes a moment to load.
    if (isUpToDate(migrations, await readHistory(pool))) return { created: false };
    await pool.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    return await bringUpToDate(pool, migrations, log);
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await pool.end();
  }
}

async function bringUpToDate(pool: pg.Pool, migrations: Migration[], log: (step: string) => void): Promise<{ created: boolean }> {
  const history = await readHistory(pool);
  if (isUpToDate(migrations, history)) return { created: false };
  const migrationsList = migrationList(migrations);
  const engine = await startSchemaEngine(pool, migrations);
  const diagnosis = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
  refuseUnsound(diagnosis, history ?? []);
  // A hub was killed in the middle: a migration and its record are one transaction, so nothing of it is there.
  for (const migrationName of diagnosis.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
  log('应用数据库迁移 Applying database migrations');
  try {
    await engine.applyMigrations({ migrationsList, filters });
  } catch (error) {
    throw await explain(pool, error);
  }
  return { created: !history?.length };
}

async function explain(pool: pg.Pool, error: unknown): Promise<DatabaseError> {
  if ((error as { code?: string }).code === 'P3005') return notEmpty(error);
  const failed = (await readHistory(pool))?.find((migration) => migration.error);
  return failed ? migrationFailed(failed, error) : toDatabaseError(error);
}
