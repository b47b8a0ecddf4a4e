import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { installPostgres } from '../../packages/bench/src/postgres/installation.ts';

/*
 * A process that keeps a PostgreSQL for its parent, and takes it away with all its files when the parent closes their
 * channel: at the end of the run, or because the parent was killed. It sends the URL whenever PostgreSQL is ready: at first,
 * and after each restart that the parent asked for.
 */

/** Ends PostgreSQL with a signal and starts it again after a while. */
export interface Restart {
  signal: 'SIGINT' | 'SIGQUIT';
  awayMs: number;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

const { folder, program, user } = installPostgres();
const data = join(folder, 'data');
// Chinese order is the default, so that a column without COLLATE "C" shows.
const order = ['--locale=C', '--locale-provider=icu', '--icu-locale=zh', '--encoding=UTF8'];
const login = ['--username=postgres', '--auth=trust'];
execFileSync(program('initdb'), [`--pgdata=${data}`, ...order, ...login, '--no-sync'], {
  ...user,
  cwd: folder,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const settings = {
  listen_addresses: '',
  unix_socket_directories: folder,
  max_connections: 200,
  // The data are thrown away, so they need not survive a loss of power.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};
const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
const log = openSync(join(folder, 'postgres.log'), 'a');
const start = () =>
  spawn(program('postgres'), ['-D', data, ...options], { ...user, cwd: folder, stdio: ['ignore', 'ignore', log] });
let server = start();

async function end(signal: Restart['signal']): Promise<void> {
  if (server.exitCode !== null) return;
  const exited = once(server, 'exit');
  server.kill(signal);
  await exited;
}

process.on('message', async ({ signal, awayMs }: Restart) => {
  await end(signal);
  await delay(awayMs);
  server = start();
  await untilReady();
  process.send?.(url);
});

process.on('disconnect', async () => {
  // Ends at once, without a checkpoint.
  await end('SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});

const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
await untilReady();
process.send?.(url);

async function untilReady(): Promise<void> {
  for (;;) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null) throw error;
      await delay(50);
    }
  }
}
