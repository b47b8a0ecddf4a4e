import type pg from 'pg';
import { type DatabaseError, statementTimeout, toDatabaseError } from './database-error.ts';
import { EmbeddedClient } from './embedded/embedded-client.ts';

/**
 * Runs one SQL statement with `$1`, `$2`, … filled from `values`, and gives its rows.
 *
 * @remarks
 * Rows hold what PostgreSQL said, exactly: integers, booleans and JSON become values of JavaScript; numeric, bigint,
 * dates, times and all else stay text, so that no digit is lost. Times are in UTC, as in `2026-11-25 04:00:00.123+00`.
 *
 * @throws {@link DatabaseError}
 */
export type Query = <R>(text: string, values?: readonly unknown[]) => Promise<R[]>;

export interface ReadOptions {
  /** When it aborts, the statement is cancelled and the call rejects at once with the code `CANCELLED`. */
  signal?: AbortSignal | undefined;
  /**
   * Whether how many rows it finds may depend so much on its values that one plan is not good for all of them.
   */
  isSelective?: boolean;
}

/**
 * Runs one statement that only reads, and gives its rows as a {@link Query} does.
 *
 * @remarks
 * Made for few texts with many values: a text is prepared once on each connection and planned once for all values. Reads
 * have connections of their own, so they see what is committed and nothing of a transaction that is open.
 *
 * @throws {@link DatabaseError}
 */
export type Read = <R>(text: string, values?: readonly unknown[], options?: ReadOptions) => Promise<R[]>;

/** What work inside a transaction gets; statements of others cannot come in between. */
export interface Transaction {
  query: Query;
}

export interface TransactionOptions {
  /** How long each statement may run, instead of what the database was opened with; 0 for as long as it likes. */
  statementTimeoutMs?: number;
}

export async function query<R>(pool: pg.Pool, text: string, values?: readonly unknown[]): Promise<R[]> {
  const client = await acquire(pool);
  let isLost = false;
  try {
    return await run(client, text, values);
  } catch (error) {
    // The server says that it ends a connection before it does; in between, the pool would hand it to the next statement.
    isLost = (error as DatabaseError).code === 'DATABASE_UNAVAILABLE';
    throw error;
  } finally {
    client.release(isLost);
  }
}

/** Runs work in one transaction: committed if it returns, rolled back if it throws. What it throws passes unchanged. */
export async function transaction<T>(
  pool: pg.Pool,
  work: (tx: Transaction) => Promise<T>,
  { statementTimeoutMs }: TransactionOptions = {},
): Promise<T> {
  const client = await acquire(pool);
  const usualLimit = client instanceof EmbeddedClient ? client.limitMs : undefined;
  let isBroken = false;
  try {
    await run(client, 'BEGIN');
    if (statementTimeoutMs !== undefined) await setLimit(client, statementTimeoutMs);
    const result = await work({ query: (text, values) => run(client, text, values) });
    await run(client, 'COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    if (client instanceof EmbeddedClient && usualLimit !== undefined) client.limitMs = usualLimit;
    client.release(isBroken);
  }
}

async function setLimit(client: pg.PoolClient, statementTimeoutMs: number): Promise<void> {
  if (client instanceof EmbeddedClient) client.limitMs = statementTimeoutMs;
  else await run(client, `SET LOCAL statement_timeout = ${statementTimeoutMs}`);
}

export async function acquire(pool: pg.Pool): Promise<pg.PoolClient> {
  return pool.connect().catch((error: unknown) => {
    throw toDatabaseError(error);
  });
}

async function run<R>(client: pg.PoolClient, text: string, values: readonly unknown[] = []): Promise<R[]> {
  try {
    const result = await client.query({ text, values: values as unknown[] });
    return result.rows as R[];
  } catch (error) {
    throw toError(client, error);
  }
}

export function toError(client: pg.PoolClient, error: unknown): DatabaseError {
  const mapped = toDatabaseError(error);
  const hasTimedOut = client instanceof EmbeddedClient && client.hasTimedOut && mapped.code === 'DATABASE_UNAVAILABLE';
  return hasTimedOut ? statementTimeout(error) : mapped;
}
