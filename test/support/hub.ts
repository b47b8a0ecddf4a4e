import type { Database, Read } from '@district-hub/db';
import type { Run } from '@district-hub/engine/envelop';
import { type AppParts, createApp } from '../../packages/server/src/app.ts';
import { writeOwnCodeLists } from '../../packages/server/src/kernel/write/own-code-lists.ts';
import { type Limits, limitsWith } from '../../packages/server/src/limits/limits.ts';
import { createLog } from '../../packages/server/src/log.ts';
import { loadSample, sampleToday } from '../../packages/server/src/sample.ts';
import { schema } from '../../packages/server/src/schema/index.ts';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from './database.ts';

interface HubSettings extends Pick<AppParts, 'graphiql' | 'corsOrigins' | 'reads' | 'plugins'> {
  /** Native PostgreSQL unless given. */
  database?: 'postgresql' | 'embedded';
  /** Another hub's database, for several hubs over one; it is that hub's to close. */
  db?: TestDatabase['db'];
  /** Whether the sample district is loaded first. */
  sample?: boolean;
  limits?: Partial<Limits>;
  /** The day that "now" means; the sample's own with the sample. */
  today?: string;
  /** Called before each statement that runs for a request; what it throws is what the statement fails with. */
  beforeStatement?: (text: string) => void;
}

/** What a hub answered. */
export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asks for
  body: { data?: any; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] };
}

/** A hub over a database of its own, which listens nowhere. */
export interface TestHub {
  fetch: (request: Request) => Promise<Response>;
  handler: ReturnType<typeof createApp>['handler'];
  /** Sends a document as the public, or with a token. */
  query(document: string, variables?: Record<string, unknown>, options?: { token?: string }): Promise<Answer>;
  /** Opens everything. */
  adminToken: string;
  db: TestDatabase['db'];
  /** SQL that ran for requests, in order; a test empties it where its own counting begins. */
  statements: string[];
  /** How each query operation ran, in order. */
  runs: Run[];
  /** Lines of the log. */
  log: string[];
  close(): Promise<void>;
}

/** Makes a hub for one test file; `close` it in the end. */
export async function createTestHub(settings: HubSettings = {}): Promise<TestHub> {
  const { graphiql, corsOrigins, reads, plugins, beforeStatement } = settings;
  const limits = limitsWith(settings.limits);
  const { db, drop } = settings.db ? { db: settings.db, drop: async () => {} } : await openOwn(settings, limits);
  await writeOwnCodeLists(db);
  if (settings.sample) await loadSample(db);
  const today = settings.today ?? (await sampleToday(db)) ?? '2026-11-25';

  const statements: string[] = [];
  const runs: Run[] = [];
  const log: string[] = [];
  const recorded =
    (run: Read): Read =>
    async (text, values, options) => {
      statements.push(text);
      beforeStatement?.(text);
      return run(text, values, options);
    };
  const recordedDb = {
    query: recorded(db.query),
    read: recorded(db.read),
    transaction: (work, options) => db.transaction((tx) => work({ query: recorded(tx.query) }), options),
    ping: db.ping,
  } satisfies Partial<Database>;
  const adminToken = 'dh_token-of-the-test-hub';
  const app = createApp({
    schema,
    db: recordedDb,
    hub: { version: '0.0.0', sample: settings.sample ?? false, database: db.kind, databaseLimits: db.limits, limits },
    today: () => today,
    limits,
    log: createLog('info', (line) => log.push(line)),
    adminToken,
    ...(graphiql && { graphiql }),
    ...(corsOrigins && { corsOrigins }),
    ...(reads && { reads }),
    ...(plugins && { plugins }),
    onRun: (run) => runs.push(run),
  });

  return {
    ...app,
    adminToken,
    db,
    statements,
    runs,
    log,
    query: async (document, variables, { token } = {}) => {
      const request = new Request('http://hub.test/graphql', {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json',
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query: document, variables }),
      });
      const response = await app.fetch(request);
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
    },
    close: drop,
  };
}

function openOwn({ database }: HubSettings, limits: Limits): Promise<TestDatabase> {
  const options = { statementTimeoutMs: limits.statementMs };
  return database === 'embedded' ? createEmbeddedDatabase(options) : createTestDatabase(options);
}
