import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { installPostgres, type PostgresInstallation } from './installation.ts';

/**
 * What the bench sets; everything else is as PostgreSQL comes. The data can be made again, so writes need not survive a
 * loss of power, which no read notices.
 */
export const postgresSettings = {
  shared_buffers: '1GB',
  jit: 'off',
  max_connections: '200',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '10000',
} as const;

/** A PostgreSQL that runs until it is stopped or this process ends. */
export interface Postgres {
  /** The server's own process; the processes of its connections are its children. */
  pid: number;
  version: string;
  /** The URL of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL from npm on a folder of data, which is made if it is not there. */
export async function startPostgres(folder: string): Promise<Postgres> {
  const installation = installPostgres();
  const data = join(folder, 'postgres');
  makeData(installation, folder, data);
  await endOrphan(data);
  const settings = { ...postgresSettings, listen_addresses: '', unix_socket_directories: installation.folder };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(installation.program('postgres'), ['-D', data, ...options], {
    ...installation.user,
    cwd: installation.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-4_000);
  });
  writeFileSync(ownerFile(data), String(process.pid));
  const exited = once(server, 'exit');
  const endNow = () => {
    server.kill('SIGQUIT');
    rmSync(installation.folder, { recursive: true, force: true });
  };
  process.on('exit', endNow);

  const url = (database: string) =>
    `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(installation.folder)}`;
  const version = await untilReady(url('postgres'), () => server.exitCode === null || output);
  return {
    pid: server.pid as number,
    version,
    url,
    stop: async () => {
      server.kill('SIGINT');
      await exited;
      process.off('exit', endNow);
      rmSync(ownerFile(data), { force: true });
      rmSync(installation.folder, { recursive: true, force: true });
    },
  };
}

function makeData({ program, user, folder: cwd }: PostgresInstallation, folder: string, data: string): void {
  if (existsSync(join(data, 'PG_VERSION'))) return;
  mkdirSync(folder, { recursive: true });
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  if (user) chownSync(data, user.uid, user.gid);
  // Under the locale C no Chinese character is a letter to pg_trgm, so that no index would find a part of a name.
  const options = [
    '--locale=C',
    '--lc-ctype=C.UTF-8',
    '--encoding=UTF8',
    '--username=postgres',
    '--auth=trust',
    '--no-sync',
  ];
  execFileSync(program('initdb'), [`--pgdata=${data}`, ...options], {
    ...user,
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Names the bench that started the PostgreSQL of a folder. */
const ownerFile = (data: string) => `${data}.owner`;

/** Ends a PostgreSQL that a bench left behind when it was killed. */
async function endOrphan(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  const owner = existsSync(ownerFile(data)) ? Number(readFileSync(ownerFile(data), 'utf8')) : 0;
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return;
  if (isAlive(owner)) throw new Error(`The bench of process ${owner} uses ${data}. Wait until it is through.`);
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await delay(50);
}

function isAlive(pid: number): boolean {
  return pid > 0 && existsSync(`/proc/${pid}`);
}

/** @param state - true while the server runs, otherwise what it said */
async function untilReady(url: string, state: () => true | string): Promise<string> {
  for (;;) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
      await client.end();
      return (rows[0]?.server_version ?? '').split(' ')[0] ?? '';
    } catch {
      const now = state();
      if (now !== true) throw new Error(`PostgreSQL did not start:\n${now}`);
      await delay(50);
    }
  }
}
