import type pg from 'pg';
import {
  applicationName,
  closingMs,
  type PoolOptions,
  patienceMs,
  sessionSettings,
  type Target,
} from '../connection-pool.ts';
import { rowTypes } from '../row-types.ts';
import type { Read } from '../statements.ts';
import { embeddedReads } from './embedded-reads.ts';
import type { PreparedLimits } from './prepared-statements.ts';
import { ReadConnections } from './read-connections.ts';

export interface ReadsOptions extends PoolOptions {
  /** How many connections share the reads, unless slow statements hold some of them. */
  width: number;
  prepared: PreparedLimits;
}

/**
 * A statement is planned once and not for each set of values, compiling a plan to machine code costs more than it gains
 * for statements of milliseconds, and what writes by mistake fails. Rows are mostly in memory: by the usual cost of reaching
 * for one, made for turning disks, a whole table would be read where an index finds the rows.
 */
const readSettings =
  'SET plan_cache_mode = force_generic_plan; SET jit = off; SET random_page_cost = 1.1; SET default_transaction_read_only = on';

/** What runs the reads of a database: connections of their own, or the only one that the embedded database has. */
export function openReads(
  target: Target,
  pool: pg.Pool,
  options: ReadsOptions,
): { read: Read; close(): Promise<void> } {
  const { width, size, prepared, statementTimeoutMs } = options;
  if (typeof target !== 'string') return { read: embeddedReads(pool, prepared), close: async () => {} };
  return new ReadConnections({
    client: {
      connectionString: target,
      connectionTimeoutMillis: patienceMs,
      application_name: applicationName,
      keepAlive: true,
      types: rowTypes,
    },
    settings: `${sessionSettings(statementTimeoutMs)}; ${readSettings}`,
    prepared,
    width,
    most: Math.max(width, size),
    cancelBackend: (processId) => pool.query('SELECT pg_cancel_backend($1)', [processId]),
    idleMs: 10_000,
    closingMs,
    patienceMs,
  });
}
