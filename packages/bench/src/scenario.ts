import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './district/counts.ts';
import type { Pick } from './pick.ts';

/** JSON that a server answered. */
// biome-ignore lint/suspicious/noExplicitAny: a scenario knows the shape of what its documents ask for
export type Answer = any;

/** How a scenario is asked of a GraphQL server whose document lies beside it, and what its answer means. */
interface Form<V> {
  /** The document's variables. */
  variables(values: V): Readonly<Record<string, unknown>>;
  /** The answer's `data` in the shape that all servers' answers are compared in. */
  shape(data: Answer): unknown;
}

export interface ScenarioParts<V> {
  /** Short mark in tables, such as `Q1`. */
  mark: string;
  /** The question in words, in Chinese and English. */
  zh: string;
  en: string;
  /** Whether only an administrator may ask it of the hub. The other servers have no permissions. */
  asAdmin?: boolean;
  /** Draws what one request asks for. */
  draw(pick: Pick, counts: Counts): V;
  hub: Form<V>;
  postgraphile: Form<V>;
  /** For the schema of Apollo Server and of plain Yoga. */
  plain?: Form<V>;
  /** What the parameters of the hand-written statement are; its answer is the hub's. */
  limit(values: V): readonly unknown[];
}

/** A question of the bench. */
export interface Scenario extends ScenarioParts<unknown> {
  /** Name of its folder. */
  name: string;
  documents: { hub: string; postgraphile: string; plain: string | undefined; limit: string };
}

/** Makes a scenario of what its folder's module says and of the documents beside it. */
export function defineScenario<V>(folder: string, parts: ScenarioParts<V>): Scenario {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    ...(parts as ScenarioParts<unknown>),
    name: folder.split(/[\\/]/).at(-1) as string,
    documents: {
      hub: read('hub.graphql'),
      postgraphile: read('postgraphile.graphql'),
      plain: parts.plain && read('plain.graphql'),
      limit: read('limit.sql'),
    },
  };
}
