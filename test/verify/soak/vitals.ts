import pg from 'pg';
import { type HubProcess, memoryOf } from '../../support/hub-process.ts';

/** What a hub and its database take up at one moment. */
export interface Vitals {
  /** Bytes of the hub's process. */
  memory: number;
  /** Sessions of the hub at the database. */
  sessions: number;
  /** Bytes that the largest of their backends has for itself: plans of prepared statements, above all. */
  backend: number;
}

const everyMs = 1_000;

/** Measures again and again until it is told to stop; moments at which the database is away are left out. */
export function watchVitals(hub: HubProcess, databaseUrl: string): { taken: Vitals[]; stop: () => Promise<void> } {
  const taken: Vitals[] = [];
  let isOver = false;
  const measure = async () => {
    while (!isOver) {
      const backends = await backendsOf(databaseUrl).catch(() => undefined);
      const sizes = await Promise.all((backends ?? []).map((pid) => memoryOf(pid, 'RssAnon').catch(() => 0)));
      if (backends)
        taken.push({ memory: await hub.memory(), sessions: backends.length, backend: Math.max(0, ...sizes) });
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  const done = measure();
  return {
    taken,
    stop: async () => {
      isOver = true;
      await done;
    },
  };
}

/** One of the hub's own measures, by its name and labels as `/metrics` has them; 0 where there is none yet. */
export async function metricOf({ origin }: HubProcess, name: string): Promise<number> {
  const lines = (await (await fetch(`${origin}/metrics`)).text()).split('\n');
  return Number(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length) ?? 0);
}

/** Statements that still run for the hub. */
export async function activeStatements(databaseUrl: string): Promise<number> {
  const rows = await askDatabase<{ pid: number }>(databaseUrl, `${ofHub} and state <> 'idle'`);
  return rows.length;
}

/** The processes that serve the hub's sessions. */
export const ofHub = `select pid from pg_stat_activity where datname = current_database() and application_name = 'district-hub'`;

async function backendsOf(databaseUrl: string): Promise<number[]> {
  const rows = await askDatabase<{ pid: number }>(databaseUrl, ofHub);
  return rows.map(({ pid }) => pid);
}

/** Over a connection for this once, since the database is restarted meanwhile. */
export async function askDatabase<Row>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end().catch(() => {});
  }
}

/** The median of a measure over the part of the moments between two shares of the whole, from 0 to 1. */
export function medianOf(taken: readonly Vitals[], measure: keyof Vitals, from: number, to: number): number {
  const part = taken.slice(Math.floor(taken.length * from), Math.ceil(taken.length * to)).map((each) => each[measure]);
  return part.toSorted((one, other) => one - other)[Math.floor(part.length / 2)] ?? Number.NaN;
}
