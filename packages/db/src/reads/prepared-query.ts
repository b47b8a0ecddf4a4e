import pg from 'pg';
import type { PendingRead } from './pending-read.ts';
import type { PreparedStatements } from './prepared-statements.ts';

/** A plan that a migration has outdated; a statement that is not there, because its preparation failed just before. */
const outdatedStates = new Set(['0A000', '26000']);

/**
 * Told how a read ended.
 *
 * @param isOutdated - whether it failed because of its prepared statement, which is given up: planned anew it may succeed
 */
type Answer = (error: Error | undefined, rows: unknown[], isOutdated: boolean) => void;

/** What the types of `pg` leave out. */
interface NamedQuery extends pg.Query {
  name: string;
  queryMode: 'extended';
  callback: (error: (Error & { code?: string }) | null, result?: { rows: unknown[] }) => void;
}

/**
 * Sends a read as a prepared statement of its connection, which is first told to forget those that have no more room.
 * One that is planned anew is prepared for this once.
 *
 * @param answer - called twice if a value cannot be sent
 */
export function sendPrepared(client: pg.Client, prepared: PreparedStatements, read: PendingRead, answer: Answer): void {
  const statement = read.isReplanned ? undefined : prepared.use(read.text);
  for (const name of prepared.takeDropped()) {
    client.connection.close({ type: 'S', name }, true);
    forgetName(client, name);
  }
  // Half the cost of `client.query({ … })`, which copies what it is given, property by property.
  const query = new pg.Query(read.text, read.values as unknown[]) as NamedQuery;
  if (statement) query.name = statement.name;
  else query.queryMode = 'extended';
  query.callback = (error, result) => {
    const isOutdated = statement !== undefined && error?.code !== undefined && outdatedStates.has(error.code);
    if (isOutdated) prepared.drop(statement);
    if (statement?.isDropped) forgetName(client, statement.name);
    answer(error ?? undefined, result?.rows ?? nothing, isOutdated);
  };
  client.query(query);
}

const nothing: unknown[] = [];

/** `pg` keeps the text of each name for as long as the connection lives. */
function forgetName({ connection }: pg.Client, name: string): void {
  delete (connection as unknown as { parsedStatements: Record<string, string> }).parsedStatements[name];
}
