import { type Answer, readAnswer } from './answer.ts';
import type { GraphQLErrorEntry } from './errors.ts';

/** How the hub ran a query. */
export interface Explanation {
  /**
   * `compiled`: the text of one statement is the answer. `mixed`: one statement feeds resolvers. `plain`: nothing of it is read by
   * the hub's read engine.
   */
  readonly way: 'compiled' | 'mixed' | 'plain';
  /** Fields that the statement gave, as `Type.field`. */
  readonly compiled: readonly string[];
  /** Fields that were left to resolvers, and why. */
  readonly left: readonly { readonly field: string; readonly why: string }[];
  /** How many statements the query ran. */
  readonly statements: number;
  /** The engine's statement; its values are `$1`, `$2`, …, of the types in `parameters`. */
  readonly statement: string | null;
  readonly parameters: readonly string[];
  /** The database's plan of the statement, where it was asked for. */
  readonly plan?: string;
  /** Milliseconds of making the statement, of the database, and from the request's arrival to its answer. */
  readonly ms: { readonly prepare: number; readonly database: number; readonly total: number };
}

/** An explanation, and what the query failed with. */
export interface Explained extends Explanation {
  readonly errors: readonly GraphQLErrorEntry[];
}

/** The explanation in an answer; undefined where it holds none. */
export function explanationIn(body: string): Explained | undefined {
  const answer: Answer | undefined = readAnswer(body);
  const explain = answer?.extensions?.explain as Explanation | undefined;
  return explain && { ...explain, errors: answer?.errors ?? [] };
}
