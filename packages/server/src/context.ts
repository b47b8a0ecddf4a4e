import type { Database } from '@district-hub/db';
import type { Run } from '@district-hub/engine/envelop';
import type { Caller } from './access/caller.ts';
import type { Context } from './kernel/context.ts';

/** The database, as far as requests may use it. */
export type RequestDatabase = Pick<Database, 'query' | 'read' | 'transaction'>;

/** What resolvers get: the graph's own view of a request, and beside it what only mutations use. */
export interface RequestContext extends Context {
  /** Who is recorded as having made a change. */
  actor: string;
  db: Context['db'] & Pick<Database, 'transaction'>;
  /** Aborts when the caller has gone away. */
  signal: AbortSignal;
  /** Told how the operation ran, where the request asks for that. */
  onRun?: (run: Run) => void;
}

interface ContextSource {
  db: RequestDatabase;
  hub: Context['hub'];
  /** Asked for each request, so that a hub that runs over midnight goes on to the next day. */
  today: () => string;
  readCaller: (authorization: string | null) => Promise<Caller>;
}

/** Makes the context of one request. Rejects with UNAUTHENTICATED for a token that opens nothing. */
export async function createContext(
  { db, hub, today, readCaller }: ContextSource,
  { authorization, requestId, signal }: { authorization: string | null; requestId: string; signal: AbortSignal },
): Promise<RequestContext> {
  const { role, actor } = await readCaller(authorization);
  const read: Context['db']['read'] = (text, values, options) => db.read(text, values, { ...options, signal });
  const { query, transaction } = db;
  return { role, actor, department: null, db: { query, transaction, read }, signal, hub, requestId, today: today() };
}

/** China Standard Time is eight hours ahead the whole year. `Intl` knows that too, but takes a quarter of a small request to say so. */
const aheadMs = 8 * 3_600_000;

/** The calendar day in China Standard Time, `YYYY-MM-DD`. */
export function todayInChina(now: number = Date.now()): string {
  return new Date(now + aheadMs).toISOString().slice(0, 10);
}
