import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { closePool, openPool, type Target } from './connection-pool.ts';
import { EmbeddedServer } from './embedded/embedded-server.ts';
import type { PrismaClient } from './generated/client/client.ts';
import { migrate } from './migrations/migrate.ts';
import { openReads } from './reads/open-reads.ts';
import type { PreparedLimits } from './reads/prepared-statements.ts';
import { type Query, query, type Read, type Transaction, type TransactionOptions, transaction } from './statements.ts';

export interface DatabaseOptions {
  /** A PostgreSQL, version 15 or newer. Without it the embedded database in `dataDir` is opened. */
  url?: string | undefined;
  /** Folder of the embedded database; made if it is not there. */
  dataDir?: string | undefined;
  /** Told what is being done, in both languages, when it takes a moment. */
  log?: (step: string) => void;
  /** Connections to keep at most; the embedded database always has one. */
  poolSize?: number;
  /** How long a statement may run; 0, the default, for as long as it likes. */
  statementTimeoutMs?: number;
  /**
   * Connections that only read, beside the pool; 3 unless given, for two cores gain nothing by more. Others take the place
   * of those that a slow statement holds, up to `poolSize` in all. The embedded database has none.
   */
  readConnections?: number;
  /** What each connection may hold prepared for reads; 200 statements with 300 kB of text in all unless given. */
  prepared?: PreparedLimits;
  /** Folder of the migrations; the hub's own unless given. */
  migrations?: string;
}

/** An open, migrated database. One pool of connections serves everything on it. */
export interface Database {
  kind: 'embedded' | 'postgresql';
  /**
   * For reads by model and rules; it has the same connections, and knows nothing of a {@link Database.transaction}. It is loaded
   * when it is first asked for, which a hub that only serves never does.
   */
  prisma(): Promise<PrismaClient>;
  /** Whether it was empty before it was opened. */
  created: boolean;
  /** What this kind of database cannot do, in both languages. */
  limits: readonly string[];
  query: Query;
  read: Read;
  /**
   * Runs work in one transaction: committed if it returns, rolled back if it throws. What it throws passes unchanged.
   *
   * @remarks The embedded database has one connection: inside `work` use only `tx`, or wait for yourself.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Returns if the database answers. */
  ping(): Promise<void>;
  /** Statements that run get a moment to end. */
  close(): Promise<void>;
}

const ownMigrations = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

const embeddedLimits = [
  '单会话：事务进行时其他请求等待。 One session: while a transaction is open, other requests wait.',
  '语句超时会重启数据库进程（约 0.5 秒）。 A statement that times out restarts the database process (about 0.5 s).',
  '无 PostGIS 与 ICU 排序规则；速度约为原生 PostgreSQL 的三分之一到二分之一。 No PostGIS and no ICU collations; a third to a half of the speed of native PostgreSQL.',
  '一个数据目录只能由一个服务使用。 Only one hub can use a data folder.',
];

/**
 * Opens a database and brings it up to date with the migrations.
 *
 * @throws {@link DatabaseError} if it cannot be opened or its migrations need a person
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const {
    url,
    dataDir = '.data',
    log = () => {},
    poolSize = 10,
    statementTimeoutMs = 0,
    readConnections = 3,
    prepared = { count: 200, bytes: 300_000 },
    migrations = ownMigrations,
  } = options;
  const embedded = url === undefined ? new EmbeddedServer(dataDir, log) : undefined;
  const target: Target = embedded ?? (url as string);
  try {
    await embedded?.ready();
    const { created } = await migrate(target, migrations, log);
    const pool = openPool(target, { size: poolSize, statementTimeoutMs });
    let client: Promise<PrismaClient> | undefined;
    const reads = openReads(target, pool, { width: readConnections, size: poolSize, prepared, statementTimeoutMs });
    let closing: Promise<void> | undefined;
    const close = async () => {
      await Promise.all([client?.then((prisma) => prisma.$disconnect()), reads.close()]);
      await closePool(pool);
      await embedded?.stop();
    };
    return {
      kind: embedded ? 'embedded' : 'postgresql',
      prisma: () => {
        client ??= loadPrisma(pool);
        return client;
      },
      created,
      limits: embedded ? embeddedLimits : [],
      query: (text, values) => query(pool, text, values),
      read: reads.read,
      transaction: (work, transactionOptions) => transaction(pool, work, transactionOptions),
      ping: async () => {
        await query(pool, 'SELECT 1');
      },
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function loadPrisma(pool: pg.Pool): Promise<PrismaClient> {
  const [{ PrismaPg }, { PrismaClient }] = await Promise.all([
    import('@prisma/adapter-pg'),
    import('./generated/client/client.ts'),
  ]);
  // Prisma gives up on a transaction after 2 s of waiting and 5 s of work; a bulk write on one connection takes longer.
  return new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 30_000, timeout: 60_000 } });
}
