import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { toDatabaseError } from './database-error.ts';
import { EmbeddedClient, type EmbeddedClientConfig } from './embedded/embedded-client.ts';
import type { EmbeddedServer } from './embedded/embedded-server.ts';
import { rowTypes } from './row-types.ts';

/** Where a database is: the embedded one, or the URL of a PostgreSQL. */
export type Target = EmbeddedServer | string;

export interface PoolOptions {
  /** Connections to keep at most; the embedded database always has one. */
  size: number;
  /** How long a statement may run; 0 for as long as it likes. */
  statementTimeoutMs: number;
}

export const applicationName = 'district-hub';
/** How long a request waits for a connection, behind others or while the database starts. */
export const patienceMs = 30_000;
/** How long statements that run may take to end when everything is closed. */
export const closingMs = 5_000;

/** The settings that all our SQL relies on, as SQL. */
export function sessionSettings(statementTimeoutMs: number): string {
  return `SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET statement_timeout = ${statementTimeoutMs}`;
}

/** Opens a pool to either kind of database. */
export function openPool(target: Target, { size, statementTimeoutMs }: PoolOptions): pg.Pool {
  const settings = sessionSettings(statementTimeoutMs);
  const shared = {
    connectionTimeoutMillis: patienceMs,
    application_name: applicationName,
    types: rowTypes,
    onConnect: async (client: pg.ClientBase) => {
      await client.query(settings);
    },
  } satisfies pg.PoolConfig;
  const pool =
    typeof target === 'string'
      ? new pg.Pool({ ...shared, connectionString: target, max: size, keepAlive: true })
      : new pg.Pool({ ...shared, ...embedded(target, statementTimeoutMs) });
  // A lost connection fails the statement on it, if there is one; without a listener it would also end the hub.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function embedded(server: EmbeddedServer, limitMs: number): pg.PoolConfig {
  const config: EmbeddedClientConfig = { ...server.address, server, limitMs };
  // The types of `pg` forget that a pool gives its own options to each client.
  return { ...config, Client: EmbeddedClient as unknown as new () => pg.ClientBase, max: 1, idleTimeoutMillis: 0 };
}

/**
 * Gives work one connection for itself, without a limit of time. It is closed afterwards, and with it goes what belongs
 * to a connection, such as advisory locks.
 *
 * @throws {@link DatabaseError}
 */
export async function withSession<T>(target: Target, work: (session: pg.PoolClient) => Promise<T>): Promise<T> {
  const pool = openPool(target, { size: 1, statementTimeoutMs: 0 });
  try {
    const session = await pool.connect();
    try {
      return await work(session);
    } finally {
      session.release();
    }
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await pool.end();
  }
}

/** Closes a pool; statements that run get a moment to end, then are left to the end of the process. */
export async function closePool(pool: pg.Pool): Promise<void> {
  await Promise.race([pool.end(), delay(closingMs, undefined, { ref: false })]);
}
