import type { Run } from '@district-hub/engine/envelop';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isAbandoned } from './error-masking.ts';
import { countOperations, type KeptPlans } from './operation-metrics.ts';
import type { RequestFacts } from './request-facts.ts';

/** What the hub counts about itself, for `/metrics`. */
export interface Metrics {
  /** Counts one answered request. */
  answered(facts: RequestFacts, status: number): void;
  /** Counts how one query operation ran. */
  ran(run: Run): void;
  /** Counts the rows of one export, and whether all of them went out. */
  exported(format: string, rows: number, isWhole: boolean): void;
  /** Runs one SQL statement, counted and timed. */
  statement<T>(run: () => Promise<T>): Promise<T>;
  /** Everything in Prometheus' text format, with its media type. */
  read(): Promise<{ contentType: string; text: string }>;
}

/**
 * @param isDatabaseUp - asked at each reading
 * @param process - whether to measure the process as well: once a process, so not for hubs made in tests
 * @param plans - those of the engine, where the schema has one
 */
export function createMetrics(
  isDatabaseUp: () => Promise<boolean>,
  process: boolean,
  plans: KeptPlans | undefined,
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (process) collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    name: 'hub_requests_total',
    help: 'Requests answered, by kind (query, mutation, subscription, page, export, service, other) and outcome (ok, the first error code, or ABORTED if the caller went away)',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'hub_request_duration_seconds',
    help: 'Time from the arrival of a request to its answer, by kind',
    labelNames: ['kind'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers,
  });
  const statements = new Counter({
    name: 'hub_statements_total',
    help: 'SQL statements run for requests, by outcome (ok, failed, or cancelled because the caller went away)',
    labelNames: ['outcome'],
    registers,
  });
  const statementDurations = new Histogram({
    name: 'hub_statement_duration_seconds',
    help: 'Time of one SQL statement, waiting for a connection included',
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers,
  });
  const exports = new Counter({
    name: 'hub_exports_total',
    help: 'Exports sent, by format and outcome (whole, or broken if the client went away or the hub failed)',
    labelNames: ['format', 'outcome'],
    registers,
  });
  const exportedRows = new Counter({
    name: 'hub_exported_rows_total',
    help: 'Rows of exports, by format',
    labelNames: ['format'],
    registers,
  });
  new Gauge({
    name: 'hub_database_up',
    help: '1 if the database answers, else 0',
    registers,
    async collect() {
      this.set((await isDatabaseUp()) ? 1 : 0);
    },
  });

  return {
    ran: countOperations(registers, plans),
    answered({ kind, errorCodes, startedAt }, status) {
      const outcome = errorCodes[0] ?? (status < 400 ? 'ok' : `HTTP_${status}`);
      requests.inc({ kind, outcome });
      durations.observe({ kind }, (performance.now() - startedAt) / 1000);
    },
    exported(format, rows, isWhole) {
      exports.inc({ format, outcome: isWhole ? 'whole' : 'broken' });
      exportedRows.inc({ format }, rows);
    },
    async statement(run) {
      const stop = statementDurations.startTimer();
      try {
        const result = await run();
        statements.inc({ outcome: 'ok' });
        return result;
      } catch (error) {
        statements.inc({ outcome: isAbandoned(error) ? 'cancelled' : 'failed' });
        throw error;
      } finally {
        stop();
      }
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
