import { flushCompileCache } from 'node:module';
import { type Database, DatabaseError, openDatabase } from '@district-hub/db';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Listener, listen, PortError } from './http/listener.ts';
import { watchPackageManager } from './process-parents.ts';

/** How long requests under way may take to end, and then how long everything may take. */
const graceMs = 5_000;
const stopMs = 9_500;

/** What is open, in the order in which it was opened. */
const opened: { listener?: Listener; db?: Database } = {};

function say(zh: string, en: string): void {
  console.log(`${zh} · ${en}`);
}

async function start(config: Config): Promise<void> {
  say(`监听 ${config.host}:${config.port}`, 'Taking the port');
  const listener = await listen(config);
  opened.listener = listener;

  const place = config.databaseUrl ? 'PostgreSQL' : config.dataDir;
  say(`打开并迁移数据库（${place}）`, 'Opening and migrating the database');
  // The graph takes as long to load as the database to open, and they do not need each other.
  const [db, { prepareHub }] = await Promise.all([open(config), import('./hub.ts')]);
  const { handler, sampleDay, firstToken } = await prepareHub(config, db, say);
  listener.serve(handler);
  announce(listener.url, db, sampleDay, firstToken);
  flushCompileCache();
}

async function open({ databaseUrl, dataDir, limits }: Config): Promise<Database> {
  const db = await openDatabase({
    url: databaseUrl,
    dataDir,
    statementTimeoutMs: limits.statementMs,
    log: (step) => console.log(`  ${step}`),
  });
  opened.db = db;
  return db;
}

function announce(url: string, db: Database, sampleDay: string | undefined, firstToken: string | undefined): void {
  console.log('');
  say(`District Hub 已就绪：${url}/graphql`, 'District Hub is ready');
  if (sampleDay) {
    say(
      `数据为虚构的示例城区，以 ${sampleDay} 为“今天”`,
      `The data are a fictional sample district, whose today is ${sampleDay}`,
    );
  }
  const embedded = db.kind === 'embedded';
  say(
    `数据库：${embedded ? '嵌入式 PostgreSQL（PGlite）' : 'PostgreSQL'}`,
    `Database: ${embedded ? 'embedded PostgreSQL (PGlite)' : 'PostgreSQL'}`,
  );
  for (const limit of db.limits) console.log(`  ${limit}`);
  if (firstToken) {
    console.log('');
    say('管理员令牌，只显示这一次，请妥善保存', 'Admin token, shown only this once, so keep it');
    console.log(`  ${firstToken}`);
  }
  console.log('');
}

let stoppingSince: number | undefined;

/** Ends the hub: requests first, then the database, then the process, whatever may still hang. */
async function stop(exitCode: number): Promise<void> {
  stoppingSince = performance.now();
  setTimeout(() => process.exit(1), stopMs);
  await opened.listener?.close(graceMs);
  await opened.db?.close();
  process.exit(exitCode);
}

/** A second signal ends the hub at once, unless it comes with the first: a terminal and the package manager both send one. */
function stopFor(zh: string, en: string): () => void {
  return () => {
    if (stoppingSince === undefined) {
      say(zh, en);
      void stop(0);
    } else if (performance.now() - stoppingSince > 1_000) {
      process.exit(1);
    }
  };
}

process.on('SIGINT', stopFor('正在停止（再按一次立即结束）', 'Stopping; once more to end at once'));
process.on('SIGTERM', stopFor('正在停止', 'Stopping'));
watchPackageManager(stopFor('启动本服务的进程已结束，正在停止', 'The process that started the hub is gone: stopping'));

try {
  await start(readConfig());
} catch (error) {
  const isForPeople = error instanceof ConfigError || error instanceof PortError || error instanceof DatabaseError;
  console.error(isForPeople ? error.message : error);
  await stop(1);
}
