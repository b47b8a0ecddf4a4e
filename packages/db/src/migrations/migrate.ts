import type pg from 'pg';
import { type Target, withSession } from '../connection-pool.ts';
import { type DatabaseError, toDatabaseError } from '../database-error.ts';
import { type Migration, readMigrations } from './migration-folder.ts';
import { forgetAttempt, interrupted, isUpToDate, readHistory } from './migration-history.ts';
import { migrationFailed, notEmpty, refuseUnsound } from './migration-problems.ts';
import { refuseUnsuitable } from './suitability.ts';

/** Any number of our own; Prisma's engine has one too, but gives up on it after ten seconds. */
const migrationLock = 4_500_001;

/**
 * Applies the migrations of a folder that a database lacks. Of several hubs that start together one does it.
 *
 * @returns `created`: whether the database was empty before
 * @throws {@link DatabaseError} that names the migration if the history of the database and the folder contradict each
 * other, and what the server lacks if it cannot hold a hub
 */
export async function migrate(
  target: Target,
  folder: string,
  log: (step: string) => void,
): Promise<{ created: boolean }> {
  const migrations = readMigrations(folder);
  return withSession(target, async (session) => {
    await refuseUnsuitable(session);
    // Plain SQL settles the usual case; the engine takes a moment to load.
    if (isUpToDate(migrations, await readHistory(session))) return { created: false };
    await session.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const history = await readHistory(session);
    if (isUpToDate(migrations, history)) return { created: false };
    // A hub was killed in the middle. A migration and its record are one transaction, so nothing of it is there.
    for (const { name } of interrupted(history)) await forgetAttempt(session, name);
    await apply(session, migrations, log);
    return { created: !history?.length };
  });
}

async function apply(session: pg.PoolClient, migrations: Migration[], log: (step: string) => void): Promise<void> {
  const { filters, migrationList, startSchemaEngine } = await import('./schema-engine.ts');
  const engine = await startSchemaEngine(session, migrations);
  const migrationsList = migrationList(migrations);
  const diagnosis = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
  refuseUnsound(diagnosis, (await readHistory(session)) ?? []);
  log('应用数据库迁移 Applying database migrations');
  try {
    await engine.applyMigrations({ migrationsList, filters });
  } catch (error) {
    throw await explain(session, error);
  }
}

async function explain(session: pg.PoolClient, error: unknown): Promise<DatabaseError> {
  if ((error as { code?: string }).code === 'P3005') return notEmpty(error);
  const failed = (await readHistory(session))?.find((migration) => migration.error);
  return failed ? migrationFailed(failed, error) : toDatabaseError(error);
}
