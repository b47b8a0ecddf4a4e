import type { IncomingMessage, RequestListener } from 'node:http';
import type { Database, Query } from '@district-hub/db';
import { engineOf, type Run, useEngine } from '@district-hub/engine/envelop';
import { assertValidSchema, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import { createCallerReader } from './access/caller.ts';
import { createContext, type RequestContext, type RequestDatabase } from './context.ts';
import { useExports } from './exports/route.ts';
import { type GraphiqlPage, useGraphiqlPage } from './graphiql/page-routes.ts';
import { useCompression } from './http/compression.ts';
import { DocumentCache } from './http/document-cache.ts';
import { isAbandoned, maskError, useErrorReport } from './http/error-masking.ts';
import { useExplanation } from './http/explanation.ts';
import { createMetrics } from './http/metrics.ts';
import { useObservation } from './http/observation.ts';
import { factsOf } from './http/request-facts.ts';
import { useRequestReading } from './http/request-reading.ts';
import { useSecurityHeaders } from './http/security-headers.ts';
import { useServiceRoutes } from './http/service-routes.ts';
import { useValidationCache } from './http/validation-cache.ts';
import { useVariableCheck } from './http/variable-check.ts';
import type { Context } from './kernel/context.ts';
import type { Limits } from './limits/limits.ts';
import { useLimits } from './limits/plugin.ts';
import type { Log } from './log.ts';

/**
 * How queries are read. `compiled`: a whole operation is one statement, whose text is the answer where SQL can give all of
 * it. `mixed`: the same statement, but graphql-js makes the answer from it. `resolvers`: every root field reads for itself,
 * which is what the other two are compared with in tests.
 */
export type Reads = 'compiled' | 'mixed' | 'resolvers';

/** What a hub is made of. Nothing here is read from the environment. */
export interface AppParts {
  schema: GraphQLSchema;
  db: RequestDatabase & Pick<Database, 'ping'>;
  hub: Context['hub'];
  today: () => string;
  limits: Limits;
  log: Log;
  /** Admits as administrator beside the keys in the database. */
  adminToken?: string | undefined;
  /** Origins whose pages may read answers. */
  corsOrigins?: readonly string[];
  /** The page for browsers; without one they are answered like any other client. */
  graphiql?: GraphiqlPage;
  /** Whether `/metrics` also measures the process. */
  processMetrics?: boolean;
  /** `compiled` unless given. */
  reads?: Reads;
  /** Told of each query operation that was executed. */
  onRun?: (run: Run) => void;
  /** Plugins beside the hub's own, behind them. */
  plugins?: readonly Plugin[];
}

/** A hub that answers requests and listens nowhere. */
export interface App {
  fetch: (request: Request) => Promise<Response>;
  /** The same for `node:http`. */
  handler: RequestListener;
}

/** How long `/ready` and `/metrics` wait for the database before they call it down. */
const pingMs = 5_000;
/** Characters of parsed documents kept. */
const documentCharacters = 1_000_000;

/** Puts a hub together. */
export function createApp(parts: AppParts): App {
  assertValidSchema(parts.schema);
  const { limits, log, corsOrigins = [], reads = 'compiled' } = parts;
  const unreadyBecause = () => databaseTrouble(parts.db);
  const metrics = createMetrics(
    async () => (await unreadyBecause()) === undefined,
    parts.processMetrics ?? false,
    engineOf(parts.schema)?.plans,
  );
  const counted =
    (query: Query): Query =>
    (text, values) =>
      metrics.statement(() => query(text, values));
  const db: RequestDatabase = {
    query: counted(parts.db.query),
    read: (text, values, options) => metrics.statement(() => parts.db.read(text, values, options)),
    transaction: (work, options) => parts.db.transaction((tx) => work({ query: counted(tx.query) }), options),
  };
  const readCaller = createCallerReader(db, parts.adminToken);

  const onRun = (run: Run, context: object): void => {
    metrics.ran(run);
    parts.onRun?.(run);
    (context as RequestContext).onRun?.(run);
  };

  const yoga = createYoga<object>({
    schema: parts.schema,
    context: ({ request }: YogaInitialContext) =>
      createContext(
        { db, hub: parts.hub, today: parts.today, readCaller },
        {
          authorization: request.headers.get('authorization'),
          requestId: factsOf(request).id,
          signal: request.signal,
        },
      ),
    plugins: [
      ...(reads === 'resolvers' ? [] : [useEngine({ compiled: reads === 'compiled', isAbandoned, onRun })]),
      ...(parts.graphiql ? [useGraphiqlPage(parts.graphiql, parts.hub.sample)] : []),
      useExports({ ...parts, db, metrics }),
      useServiceRoutes({ unreadyBecause, metrics, log }),
      useRequestReading(limits),
      useLimits(limits),
      useValidationCache(),
      useVariableCheck(),
      useExplanation(),
      useErrorReport(log),
      useObservation(metrics, log),
      useSecurityHeaders(corsOrigins.length > 0),
      useCompression(),
      ...(parts.plugins ?? []),
    ],
    maskedErrors: { maskError },
    // What goes wrong is logged with its request id by useErrorReport.
    logging: { debug: () => {}, info: () => {}, warn: (...what) => log.warn(what.join(' ')), error: () => {} },
    parserAndValidationCache: {
      documentCache: new DocumentCache(documentCharacters),
      errorCache: { get: () => undefined, set: () => {} },
      validationCache: false,
    },
    cors: corsOrigins.length > 0 && {
      origin: [...corsOrigins],
      credentials: false,
      methods: ['GET', 'POST', 'OPTIONS'],
      allowedHeaders: ['content-type', 'authorization', 'x-request-id'],
      exposedHeaders: ['x-request-id', 'x-export-rows', 'content-disposition'],
    },
    // Replaced by plugins above. The health check can't be switched off: no URL contains a space.
    healthCheckEndpoint: ' ',
    maxRequestBodySize: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
  });

  return {
    fetch: async (request) => yoga.fetch(request),
    handler: (request, response) => {
      if (hasAddress(request)) yoga(request, response);
      else response.writeHead(400, { 'content-type': 'text/plain' }).end('Bad Request');
    },
  };
}

/** Yoga answers a request whose Host header makes no address with a stack trace. */
function hasAddress({ headers: { host }, url }: IncomingMessage): boolean {
  return URL.canParse(`http://${host ?? 'hub'}${url}`);
}

async function databaseTrouble(db: AppParts['db']): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, pingMs, 'the database does not answer in time');
  });
  const answer = db.ping().then(
    () => undefined,
    () => 'the database cannot be reached',
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
