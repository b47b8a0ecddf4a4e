import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { DatabaseError } from '../database-error.ts';
import { lockFolder, ownerOf } from './folder-lock.ts';
import type { ChildMessage } from './messages.ts';
import { serveProtocol } from './protocol-server.ts';

/*
 * The process of the embedded database, forked by the hub with the data folder and the path of the socket to serve.
 * Its life is the hub's: signals are for the hub to answer, and it ends when its channel to the hub closes, which it
 * also does when the hub is killed.
 */

const patienceMs = 10_000;
const [dataDir, socketPath] = process.argv.slice(2) as [string, string];
const hub = process.ppid;
const socketFolder = dirname(socketPath);
let db: PGlite | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', close);
if (!process.connected) await close();
// A running statement blocks this thread, so another one makes sure that the end of the hub is noticed.
new Worker(new URL('./hub-watch.ts', import.meta.url), { workerData: { hub, socketFolder } }).unref();

try {
  await open();
  tell({ step: 'ready' });
} catch (error) {
  tell({ step: 'failed', ...describe(error) });
  process.disconnect?.();
}

async function open(): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const folder = realpathSync(dataDir);
  const locked = await lockFolder(folder, hub, patienceMs, (pid) => tell({ step: 'waiting', pid }));
  if (!locked) throw folderInUse(folder);

  const cluster = join(folder, 'pglite');
  // Creating a database takes two seconds; one that was interrupted has never held anything and is begun anew.
  const unfinished = join(folder, 'pglite.unfinished');
  if (existsSync(unfinished)) rmSync(cluster, { recursive: true, force: true });
  if (!existsSync(cluster)) {
    tell({ step: 'creating' });
    writeFileSync(unfinished, '');
  }
  db = await PGlite.create({ dataDir: cluster, extensions: { btree_gist, pg_trgm } });
  rmSync(unfinished, { force: true });
  await serveProtocol(db, socketPath);
}

async function close(): Promise<void> {
  await db?.close();
  rmSync(socketFolder, { recursive: true, force: true });
  process.exit(0);
}

function tell(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

function folderInUse(folder: string): DatabaseError {
  const pid = ownerOf(folder);
  return new DatabaseError(
    'DATA_FOLDER_IN_USE',
    `数据目录 ${folder} 正被另一个 District Hub 使用${pid ? `（进程 ${pid}）` : ''}。请先停止它，或用 HUB_DATA_DIR 指定另一个目录，或用 DATABASE_URL 连接 PostgreSQL。`,
    `The data folder ${folder} is in use by another District Hub${pid ? ` (process ${pid})` : ''}. Stop that one first, or choose another folder with HUB_DATA_DIR, or a PostgreSQL with DATABASE_URL.`,
  );
}

function describe(error: unknown): Pick<DatabaseError, 'code' | 'zh' | 'en'> {
  if (error instanceof DatabaseError) return { code: error.code, zh: error.zh, en: error.en };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'DATABASE_UNAVAILABLE',
    zh: `无法打开数据目录 ${dataDir} 中的内置数据库：${reason}。`,
    en: `The embedded database in ${dataDir} cannot be opened: ${reason}.`,
  };
}
