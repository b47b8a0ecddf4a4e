import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import type { Migration } from './migration-folder.ts';

/** What the adapter keeps to itself and has to be changed. */
interface Internals {
  client: pg.PoolClient;
  performIO(query: SqlQuery): Promise<pg.QueryArrayResult>;
  onError(error: unknown): never;
}

const charType = 18;
const textType = 25;

/** Written with the migration, so that there is no moment in which one is applied and not recorded. */
const recordAsFinished = `
;UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/**
 * Makes the adapter fit for the schema engine:
 * - its pool closes a connection after any error, and with it go locks; here everything runs on the one given;
 * - it splits scripts at every semicolon, which breaks function bodies and leaves failed migrations half applied; here a
 *   script runs whole, as one transaction;
 * - it cannot read columns of the type `"char"`, which the catalogue of native PostgreSQL has.
 */
export function repairAdapter(
  adapter: SqlDriverAdapter,
  session: pg.PoolClient,
  migrations: Migration[],
): SqlDriverAdapter {
  const internals = adapter as unknown as Internals;
  const scripts = new Set(migrations.map(({ sql }) => sql));
  internals.client = session;
  adapter.executeScript = async (script) => {
    await session
      .query(scripts.has(script) ? script + recordAsFinished : script)
      .catch((error) => internals.onError(error));
  };

  const charColumns = new WeakMap<SqlQuery, number[]>();
  const performIO = internals.performIO.bind(adapter);
  internals.performIO = async (query) => {
    const result = await performIO(query);
    const columns = [...result.fields.keys()].filter((index) => result.fields[index]?.dataTypeID === charType);
    for (const index of columns) Object.assign(result.fields[index] ?? {}, { dataTypeID: textType });
    charColumns.set(query, columns);
    return result;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(query) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
