import type { Query } from '@district-hub/db';
import { type AppParts, createApp } from '../../packages/server/src/app.ts';
import { writeOwnCodeLists } from '../../packages/server/src/kernel/write/own-code-lists.ts';
import { type Limits, limitsWith } from '../../packages/server/src/limits/limits.ts';
import { createLog } from '../../packages/server/src/log.ts';
import { loadSample, sampleToday } from '../../packages/server/src/sample.ts';
import { schema } from '../../packages/server/src/schema/index.ts';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from './database.ts';

interface HubSettings extends Pick<AppParts, 'graphiql' | 'corsOrigins'> {
  /** Native PostgreSQL unless given. */
  database?: 'postgresql' | 'embedded';
  /** Whether the sample district is loaded first. */
  sample?: boolean;
  limits?: Partial<Limits>;
  /** The day that "now" means; the sample's own with the sample. */
  today?: string;
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
  /** Lines of the log. */
  log: string[];
  close(): Promise<void>;
}

/** Makes a hub for one test file; `close` it in the end. */
export async function createTestHub(settings: HubSettings = {}): Promise<TestHub> {
  const { database = 'postgresql', graphiql, corsOrigins } = settings;
  const limits = limitsWith(settings.limits);
  const options = { statementTimeoutMs: limits.statementMs };
  const { db, drop } = await (database === 'embedded' ? createEmbeddedDatabase(options) : createTestDatabase(options));
  await writeOwnCodeLists(db);
  if (settings.sample) await loadSample(db);
  const today = settings.today ?? (await sampleToday(db)) ?? '2026-11-25';

  const statements: string[] = [];
  const log: string[] = [];
  const recorded =
    (query: Query): Query =>
    (text, values) => {
      statements.push(text);
      return query(text, values);
    };
  const adminToken = 'dh_token-of-the-test-hub';
  const app = createApp({
    schema,
    db: {
      query: recorded(db.query),
      transaction: (work, transactionOptions) =>
        db.transaction((tx) => work({ query: recorded(tx.query) }), transactionOptions),
      ping: db.ping,
    },
    hub: { version: '0.0.0', sample: settings.sample ?? false, database: db.kind, databaseLimits: db.limits, limits },
    today: () => today,
    limits,
    log: createLog('info', (line) => log.push(line)),
    adminToken,
    ...(graphiql && { graphiql }),
    ...(corsOrigins && { corsOrigins }),
  });

  return {
    ...app,
    adminToken,
    db,
    statements,
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
