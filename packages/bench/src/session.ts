import { join } from 'node:path';
import { scenarios } from '../scenarios/index.ts';
import { type District, openDistrict } from './district/open.ts';
import { type DatabaseMeter, postgresMeter } from './measure.ts';
import { dataFolder } from './postgres/data-folder.ts';
import { type Postgres, startPostgres } from './postgres/postgres.ts';
import type { Scenario } from './scenario.ts';
import type { ServerKind } from './servers/kinds.ts';
import { type RunningServer, startServer } from './servers/running-server.ts';
import { StatementCounter } from './statement-counter.ts';

export type Say = (step: string) => void;

/** A PostgreSQL of the bench while it runs, and what runs on it. */
export interface Session {
  postgres: Postgres;
  /** Makes or finds the district of a size, and what counts the work on it. */
  district(size: number): Promise<{ district: District; meter: DatabaseMeter }>;
  /** Starts a server and leaves it running until the session ends. */
  start(kind: ServerKind, environment: Record<string, string>): Promise<RunningServer>;
}

/** What every server is asked first. */
const first = { scenario: scenarios[0] as Scenario, values: 1 };
const logs = join(dataFolder(), 'logs');

/** Starts PostgreSQL for some work, and ends everything that was started after it. */
export async function withSession<T>(say: Say, work: (session: Session) => Promise<T>): Promise<T> {
  const closing: (() => Promise<void>)[] = [];
  try {
    say('PostgreSQL');
    const postgres = await startPostgres(dataFolder());
    closing.push(postgres.stop);
    return await work({
      postgres,
      district: async (size) => {
        say(`district of ${size} enterprises`);
        const district = await openDistrict(postgres, size, (table) => say(`  ${table}`));
        const counter = await StatementCounter.open(postgres, district.name);
        closing.push(() => counter.close());
        return { district, meter: postgresMeter(postgres.pid, counter) };
      },
      start: async (kind, environment) => {
        say(`start ${kind.label}`);
        const server = await startServer(kind, { environment, logs, first });
        closing.push(server.stop);
        return server;
      },
    });
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** How long a server takes from the start of its process to its first answer: several times, each ended again. */
export async function coldStarts(
  kind: ServerKind,
  environment: Record<string, string>,
  times: number,
): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const server = await startServer(kind, { environment, logs, first });
    found.push(server.coldStartMs);
    await server.stop();
  }
  return found;
}
