import { join } from 'node:path';
import { today } from '../district/counts.ts';
import type { Answer, Scenario } from '../scenario.ts';

export type ServerName = 'hub' | 'postgraphile' | 'apollo' | 'yoga' | 'limit' | 'embedded';

/** One request of a question to a server. */
export interface Ask {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** A server of the bench, and how it is asked. */
export interface ServerKind {
  name: ServerName;
  /** What it is called in tables. */
  label: string;
  /** The program that node runs. */
  program: string;
  environment: Readonly<Record<string, string>>;
  /** Whether it has a document for a question. */
  knows(scenario: Scenario): boolean;
  ask(scenario: Scenario, values: unknown): Ask;
  /** Its answer's `data` in the shape that all are compared in. */
  shape(scenario: Scenario, data: Answer): unknown;
}

/** Known to the hubs of the bench alone. */
export const adminToken = 'dh_token-of-the-bench';
const folder = join(import.meta.dirname, '../..');
const json = { 'content-type': 'application/json', accept: 'application/json' };

const graphql = (path: string, query: string, variables: object, headers: Record<string, string> = json): Ask => ({
  path,
  headers,
  body: JSON.stringify({ query, variables }),
});

const plain = {
  knows: ({ plain: form }) => form !== undefined,
  ask: ({ plain: form, documents }, values) =>
    graphql('/graphql', documents.plain as string, form?.variables(values) ?? {}),
  shape: ({ plain: form }, data) => form?.shape(data),
} satisfies Pick<ServerKind, 'knows' | 'ask' | 'shape'>;

/** The hub as users start it; who is to ask it as an administrator needs a token that is known. */
export const hubKind: ServerKind = {
  name: 'hub',
  label: 'District Hub',
  program: join(folder, '../server/src/main.ts'),
  // The option is that of the start script.
  environment: { HUB_ADMIN_TOKEN: adminToken, HUB_TODAY: today, NODE_OPTIONS: '--max-semi-space-size=8' },
  knows: () => true,
  ask: ({ hub, documents, asAdmin }, values) => askHub(documents.hub, hub.variables(values), asAdmin),
  shape: ({ hub }, data) => hub.shape(data),
};

/** A request to the hub, as the public unless said otherwise. */
export function askHub(query: string, variables: object, asAdmin = false): Ask {
  return graphql('/graphql', query, variables, asAdmin ? { ...json, authorization: `Bearer ${adminToken}` } : json);
}

/** The hub on its embedded database, whose folder the start has to name. */
export const embeddedKind: ServerKind = {
  ...hubKind,
  name: 'embedded',
  label: 'District Hub, embedded database',
  environment: { ...hubKind.environment, HUB_SAMPLE: 'off' },
};

/** What is compared. */
export const serverKinds: readonly ServerKind[] = [
  hubKind,
  {
    name: 'postgraphile',
    label: 'PostGraphile',
    program: join(folder, 'rivals/postgraphile/server.mjs'),
    environment: { NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    knows: () => true,
    ask: ({ postgraphile, documents }, values) =>
      graphql('/graphql', documents.postgraphile, postgraphile.variables(values)),
    shape: ({ postgraphile }, data) => postgraphile.shape(data),
  },
  {
    name: 'apollo',
    label: 'Apollo Server',
    program: join(folder, 'rivals/apollo/server.mjs'),
    environment: { NODE_ENV: 'production' },
    ...plain,
  },
  {
    name: 'yoga',
    label: 'Yoga',
    program: join(folder, 'src/programs/yoga.ts'),
    environment: { NODE_ENV: 'production' },
    ...plain,
  },
  {
    name: 'limit',
    label: 'SQL by hand',
    program: join(folder, 'src/programs/limit.ts'),
    environment: { NODE_ENV: 'production' },
    knows: () => true,
    ask: ({ name, limit }, values) => ({ path: `/${name}`, headers: json, body: JSON.stringify(limit(values)) }),
    shape: ({ hub }, data) => hub.shape(data),
  },
];
