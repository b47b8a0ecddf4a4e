import { DatabaseError } from '@district-hub/db';
import {
  buildSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from 'graphql';
import { type App, type AppParts, createApp } from '../src/app.ts';
import type { RequestContext } from '../src/context.ts';
import { hubError } from '../src/kernel/errors.ts';
import { limitsWith } from '../src/limits/limits.ts';
import { createLog } from '../src/log.ts';

const typeDefs = /* GraphQL */ `
  scalar Day
  type Query {
    echo(text: String, texts: [String!], tree: Tree, day: Day): String
    thing: Thing!
    role: String!
    fail(how: String!): String
  }
  type Thing {
    name: String
    thing: Thing!
  }
  input Tree {
    text: String
    list: [Tree!]
    tree: Tree
  }
  type Mutation {
    set(text: String!): String
  }
`;

/** What `fail(how:)` throws. */
const failures: Record<string, () => unknown> = {
  bug: () => new TypeError('select secret from /srv/hub.ts'),
  driver: () => Object.assign(new Error('relation "secret" does not exist'), { code: '42P01' }),
  'database-gone': () => new DatabaseError('DATABASE_UNAVAILABLE', '连不上 10.0.0.7。', 'No route to 10.0.0.7.'),
  timeout: () => new DatabaseError('STATEMENT_TIMEOUT', '超时。', 'Too slow: select secret.'),
  uncoded: () => new GraphQLError('the secret is in /srv'),
  forbidden: () => hubError('FORBIDDEN', '无权。', 'No.'),
  text: () => 'secret text',
};

const thing = (): unknown => ({ name: 'thing', thing });

const resolvers: Record<string, GraphQLFieldResolver<unknown, RequestContext>> = {
  'Query.echo': (_, args) => args.text ?? args.day ?? 'echo',
  'Query.thing': thing,
  'Query.role': (_, __, context) => context.role,
  'Query.fail': (_, { how }) => {
    throw failures[how]?.() ?? new Error(`no failure named ${how}`);
  },
  'Mutation.set': (_, { text }) => text,
};

function tinySchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && type.name === 'Day') type.parseValue = type.coerceInputValue = parseDay;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = resolvers[`${type.name}.${field.name}`];
      if (resolve) field.resolve = resolve;
    }
  }
  return schema;
}

function parseDay(value: unknown): unknown {
  if (value !== '2026-11-25') throw hubError('BAD_USER_INPUT', '不是日期。', 'Not a day.');
  return value;
}

/** A hub over a schema of a few fields and a database without rows: fast, and quick to break. */
export function createTinyApp(parts: Partial<AppParts> = {}): App & { log: string[] } {
  const log: string[] = [];
  const query = async () => [];
  const app = createApp({
    schema: tinySchema(),
    db: { query, read: query, transaction: (work) => work({ query }), ping: async () => {} },
    hub: { version: '0', sample: true, database: 'embedded', databaseLimits: [], limits: {} },
    today: () => '2026-11-25',
    limits: limitsWith(),
    log: createLog('info', (line) => log.push(line)),
    ...parts,
  });
  return Object.assign(app, { log });
}

/** Sends a document the way clients do. */
export async function ask(app: App, query: string, variables?: unknown, headers: Record<string, string> = {}) {
  const response = await app.fetch(
    new Request('http://hub.test/graphql', {
      method: 'POST',
      headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    }),
  );
  const body = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
  };
  return { status: response.status, headers: response.headers, body, error: body.errors?.[0] };
}
