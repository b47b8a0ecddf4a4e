import type { FieldNode, GraphQLField } from 'graphql';
import type { Graph, Scope } from '../graph.ts';
import type { Relation } from '../model.ts';
import type { Sql } from '../sql.ts';
import type { Run } from './run.ts';

/** Arguments of a field, as GraphQL coerced them. */
// biome-ignore lint/suspicious/noExplicitAny: each reading knows the arguments of its own field
export type Arguments = any;

/** What a field that is being compiled may use of the statement around it. */
export interface Place {
  graph: Graph;
  scope: Scope;
  /** Joins the one row of a model that meets the conditions, and gives its alias; its columns are null where there is none. */
  join(model: string, conditions: (row: Sql) => readonly Sql[]): Sql;
}

/** A value of a scalar or enum. */
export interface LeafReading {
  kind: 'leaf';
  /**
   * The value; null where there is none for whoever asks.
   *
   * @param subject - alias of the row, or of a value object what its {@link ValueReading} gave
   */
  // biome-ignore lint/suspicious/noExplicitAny: a subject is what the reading above it made
  sql(subject: any, args: Arguments, place: Place): Sql | null;
  /** Whether it may be null; only a column that the database keeps from it is not. */
  nullable: boolean;
}

/** An object whose fields are read off the same row, such as an amount with its currency. */
export interface ValueReading {
  kind: 'value';
  // biome-ignore lint/suspicious/noExplicitAny: see above
  of(subject: any, args: Arguments, place: Place): ValueInSql | null;
}

/** What the fields of a value object are written from, and the condition on which there is one. */
interface ValueInSql {
  subject: unknown;
  present?: Sql;
}

/** Who may read a field: null is shown where it says false. It may throw what the caller is to be told instead. */
type Readable = (scope: Scope) => boolean;

/** The one row that a relation leads to. */
export interface OneReading {
  kind: 'one';
  relation: Relation;
  /** The day on which it has to be valid; at all times unless it says one. */
  on?: (args: Arguments) => string | null | undefined;
  readable?: Readable;
}

/** All rows that a relation leads to, by id. */
export interface ManyReading {
  kind: 'many';
  relation: Relation;
  readable?: Readable;
}

/** A page of rows as a connection: `nodes`, `edges`, `pageInfo` and `totalCount`. Its arguments are `PageArguments`. */
export interface PageReading {
  kind: 'page';
  model: string;
  /** The column of the rows, and the column of the row above that it has to equal; a list of all rows has none. */
  via?: { field: string; parent: string };
  /** What else the rows have to meet. */
  where?: (row: Sql, place: Pick<Place, 'graph' | 'scope'>) => Sql;
  /** Looks at the field as it was written; it throws what it does not like. */
  check?: (node: FieldNode, run: Run) => void;
  readable?: Readable;
}

/** One row of a model by a condition that at most one row meets. */
export interface LookupReading {
  kind: 'lookup';
  model: string;
  by(args: Arguments, row: Sql, place: Pick<Place, 'graph' | 'scope'>): Sql;
  readable?: Readable;
}

/** Rows of several models by their ids, in an order that is given: one of them, or a list. */
export interface NodesReading {
  kind: 'nodes';
  list: boolean;
  /** What was asked for: null for what there can't be, an error for what may not be read. */
  find(args: Arguments, scope: Scope): readonly (Found | Error | null)[];
}
export interface Found {
  model: string;
  id: number;
}

export type Reading =
  | LeafReading
  | ValueReading
  | OneReading
  | ManyReading
  | PageReading
  | LookupReading
  | NodesReading;

/** What a resolver that is run after the statement gets of its row: columns, related rows and counts by their Prisma names. */
export interface Needs {
  columns: readonly string[];
  relations?: readonly { name: string; relation: Relation; needs: Needs }[];
  counts?: readonly { name: string; relation: Relation }[];
}

/** What the engine knows of one field; it stands in the field's `extensions` under `engine`. */
export interface FieldFacts {
  reading?: Reading;
  needs?: Needs;
  /** Makes of what was read for {@link needs} the row that its resolver expects. */
  asRow?: (row: Readonly<Record<string, unknown>>) => unknown;
}

export function factsOf(field: Pick<GraphQLField<unknown, unknown>, 'extensions'>): FieldFacts {
  return (field.extensions.engine as FieldFacts | undefined) ?? {};
}

/** The extensions of a field of a value object that give its SQL form: null where it may be. */
export function inSql<Subject>(form: (subject: Subject, args: Arguments, place: Place) => Sql | null): {
  engine: FieldFacts;
} {
  return { engine: { reading: { kind: 'leaf', sql: form, nullable: true } } };
}

/** The same of a field that is an object itself. */
export function objectInSql<Subject>(
  form: (subject: Subject, args: Arguments, place: Place) => ReturnType<ValueReading['of']>,
): {
  engine: FieldFacts;
} {
  return { engine: { reading: { kind: 'value', of: form } } };
}
