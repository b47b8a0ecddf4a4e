import { setTimeout as delay } from 'node:timers/promises';
import { type LoadOptions, load } from './load.ts';
import { ownCpuMs, treeCpuMs } from './process-figures.ts';
import type { Ask } from './servers/kinds.ts';
import { type RunningServer, send } from './servers/running-server.ts';
import type { StatementCounter } from './statement-counter.ts';

/** What one server did with one question in one round. */
export interface Sample {
  perSecond: number;
  /** Bytes of an answer's body. */
  bytes: number;
  /** For each request; null where they cannot be known. */
  statements: number | null;
  nodeMs: number | null;
  databaseMs: number | null;
  /** Fewer than usual for a server that answers so slowly that more would only queue. */
  connections: number;
}

/** Where the database is that a server asks, so that its work can be counted. */
export interface DatabaseMeter {
  /** Milliseconds of CPU that the database has used. */
  cpuMs(): number | null;
  resetStatements?(): Promise<void>;
  countStatements?(): Promise<number>;
}

/** Loads one server with the requests of one question, while it alone is at work. */
export async function measure(
  server: Pick<RunningServer, 'origin' | 'pid'>,
  asks: readonly Ask[],
  meter: DatabaseMeter,
  options: LoadOptions,
): Promise<Sample> {
  const latency = await latencyMs(server, asks[0] as Ask);
  // So many that all are through about when the window ends, even if the server works on them one after the other.
  const affordable = Math.ceil((options.warmUpMs + options.windowMs) / latency);
  const connections = Math.min(options.connections, Math.max(2, affordable));
  await meter.resetStatements?.();
  const before = { node: ownCpuMs(server.pid), database: meter.cpuMs() };
  const figures = await load(server.origin, asks, { ...options, connections });
  const after = { node: ownCpuMs(server.pid), database: meter.cpuMs() };
  const statements = await meter.countStatements?.();
  const each = (from: number | null, to: number | null) =>
    from === null || to === null ? null : (to - from) / figures.answers;
  return {
    perSecond: figures.perSecond,
    bytes: figures.bytes,
    statements: statements === undefined ? null : statements / figures.answers,
    nodeMs: each(before.node, after.node),
    databaseMs: each(before.database, after.database),
    connections,
  };
}

/** The meter of a PostgreSQL with processes of its own. */
export function postgresMeter(pid: number, counter: StatementCounter): DatabaseMeter {
  return {
    cpuMs: () => treeCpuMs(pid, { self: true }),
    resetStatements: () => counter.reset(),
    countStatements: () => counter.count(),
  };
}

/** The meter of a database that runs in a child process of its server. */
export function embeddedMeter(pid: number): DatabaseMeter {
  return { cpuMs: () => treeCpuMs(pid, { self: false }) };
}

/** How long one answer takes when nothing else is asked; the first time does not count. */
async function latencyMs({ origin }: Pick<RunningServer, 'origin'>, ask: Ask): Promise<number> {
  await send(origin, ask);
  const times: number[] = [];
  // What is so quick that 50 at once are no question is not timed again.
  while (times.length === 0 || (times.length < 3 && Math.min(...times) > 10)) {
    const begin = performance.now();
    await send(origin, ask);
    times.push(performance.now() - begin);
  }
  // What the last server left to do, such as collecting garbage, is not this one's.
  await delay(20);
  return Math.min(...times);
}
