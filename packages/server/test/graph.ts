import type { Database } from '@district-hub/db';
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { createTestDatabase } from '../../../test/support/database.ts';
import type { RequestContext } from '../src/context.ts';
import type { Role } from '../src/kernel/roles.ts';
import { createFixtureSchema, fixtureRows } from './fixture.ts';

// biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asks for
export type Json = any;

/** An answer, with the statements that it took. */
export interface Answer {
  data: Json;
  /** Codes of the errors, in order. */
  codes: unknown[];
  messages: string[];
  statements: string[];
}
export type Ask = (
  query: string,
  options?: { role?: Role; today?: string; limits?: Record<string, number>; variables?: Record<string, unknown> },
) => Promise<Answer>;

/** The graph of the fixture over a database of its own, with the rows of the fixture. */
export async function openFixture(): Promise<{ ask: Ask; drop: () => Promise<void> }> {
  const { db, drop } = await createTestDatabase();
  for (const rows of fixtureRows) await db.query(rows);
  return { ask: createAsk(createFixtureSchema().schema, db), drop };
}

/** Executes operations on a schema over a database, without HTTP. */
function createAsk(schema: GraphQLSchema, db: Pick<Database, 'query' | 'read' | 'transaction'>): Ask {
  return async (query, { role = 'PUBLIC', today = '2026-11-25', limits = { depth: 12 }, variables = {} } = {}) => {
    const statements: string[] = [];
    const contextValue: RequestContext = {
      role,
      today,
      actor: 'test',
      department: null,
      requestId: 'test',
      hub: { version: '0', sample: false, database: 'postgresql', databaseLimits: [], limits },
      db: {
        query: (text, values) => {
          statements.push(text);
          return db.query(text, values);
        },
        read: (text, values) => {
          statements.push(text);
          return db.read(text, values);
        },
        transaction: db.transaction,
      },
      signal: new AbortController().signal,
    };
    const document = parse(query);
    const invalid = validate(schema, document);
    const { data, errors = [] } =
      invalid.length > 0
        ? { errors: invalid }
        : await execute({ schema, document, contextValue, variableValues: variables });
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      codes: errors.map(({ extensions }) => extensions.code),
      messages: errors.map(({ message }) => message),
      statements,
    };
  };
}
