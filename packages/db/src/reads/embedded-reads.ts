import type pg from 'pg';
import { cancelled, type DatabaseError } from '../database-error.ts';
import { acquire, type Read, type ReadOptions, toError } from '../statements.ts';
import { PendingRead } from './pending-read.ts';
import { sendPrepared } from './prepared-query.ts';
import { type PreparedLimits, PreparedStatements } from './prepared-statements.ts';

/**
 * Reads on the one connection of the embedded database, which cannot have a second one. A cancelled read answers its
 * caller at once; a statement that already runs goes on to its end or its limit of time.
 */
export function embeddedReads(pool: pg.Pool, limits: PreparedLimits): Read {
  const held = new WeakMap<pg.PoolClient, PreparedStatements>();
  const preparedOf = (client: pg.PoolClient): PreparedStatements => {
    const prepared = held.get(client) ?? new PreparedStatements(limits);
    held.set(client, prepared);
    return prepared;
  };

  return <R>(text: string, values: readonly unknown[] = [], options: ReadOptions = {}): Promise<R[]> => {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(cancelled(signal.reason));
    const read = new PendingRead(text, values, options);
    acquire(pool).then(
      (client) => run(client as pg.PoolClient & pg.Client, preparedOf(client), read),
      (error: DatabaseError) => read.reject(error),
    );
    return read.answer as Promise<R[]>;
  };
}

function run(client: pg.PoolClient & pg.Client, prepared: PreparedStatements, read: PendingRead): void {
  if (read.isSettled) {
    client.release();
    return;
  }
  let isAnswered = false;
  sendPrepared(client, prepared, read, (error, rows, isOutdated) => {
    if (isAnswered) return;
    isAnswered = true;
    if (isOutdated) {
      read.isReplanned = true;
      run(client, prepared, read);
      return;
    }
    const failure = error && toError(client, error);
    client.release(failure?.code === 'DATABASE_UNAVAILABLE');
    if (failure) read.reject(failure);
    else read.resolve(rows);
  });
}
