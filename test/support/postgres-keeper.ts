import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Restart } from './postgres-process.ts';

/** A real PostgreSQL, kept by a process of its own. */
export interface KeptPostgres {
  /** Of the database `postgres`, as a user that may do everything. */
  url: string;
  /** Path of its log. */
  logFile: string;
  /** Ends it (SIGINT: in order; SIGQUIT: as if it crashed), and waits until it is back. Its data stay. */
  restart(how: Restart): Promise<void>;
  /** Takes it away with its data. */
  stop(): Promise<void>;
}

/** Starts a PostgreSQL that goes when this process goes, however it ends. */
export async function keepPostgres(): Promise<KeptPostgres> {
  const keeper = fork(new URL('./postgres-process.ts', import.meta.url), {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // In a process group of its own, so that it survives what kills this one, and can clean up.
    detached: true,
  });
  const exited = once(keeper, 'exit');
  const ready = async (): Promise<string> => {
    const [url] = await Promise.race([
      once(keeper, 'message'),
      exited.then(() => Promise.reject(new Error('PostgreSQL did not start.'))),
    ]);
    return url;
  };
  const url = await ready();
  return {
    url,
    logFile: join(new URL(url).searchParams.get('host') as string, 'postgres.log'),
    restart: async (how) => {
      const isBack = ready();
      keeper.send(how);
      await isBack;
    },
    stop: async () => {
      keeper.disconnect();
      await exited;
    },
  };
}
