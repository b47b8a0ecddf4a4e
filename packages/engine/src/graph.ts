import type { Model, Relation } from './model.ts';
import { all, name, type Sql, sql } from './sql.ts';

/** Who asks, and the day that is today for them. */
export interface Scope {
  /**
   * Whoever asks first, where a statement is kept for several: those whom {@link Engine.variant} calls alike. What
   * differs between them goes into the statement as a {@link Slot}.
   */
  viewer: unknown;
  /** `YYYY-MM-DD`, or the slot for it in a statement that is kept; either is good as a parameter. */
  today: unknown;
}

/** The operators of one comparator with their operands, coerced by GraphQL: decimals and dates are text. */
export type Comparators = Readonly<Record<string, unknown>>;

/** Something to order by. */
export interface Expression {
  sql: Sql;
  /** Its PostgreSQL type, for casts. */
  pg: string;
  nullable: boolean;
  /** Whether it is null exactly where the expression before it is, as an amount and its currency are. */
  paired?: boolean;
}

/** A value that can be compared, and ordered by: a column, a group of columns or a computed expression. `row` is the alias of its table. */
export interface Field {
  /** What to order by, the most significant first; empty where an order would mean nothing. */
  orders: (row: Sql, scope: Scope) => readonly Expression[];
  test: (row: Sql, comparators: Comparators, scope: Scope) => Sql;
}

/** What stands under one name in `where` or `orderBy`. */
export type Part = { field: Field; relation?: never } | { relation: Relation; field?: never };

/** The columns between which a record is valid, half-open: [from, to). */
export interface Validity {
  from: string;
  to: string;
}

/** The engine's view of a schema. */
export interface Graph {
  models: Readonly<Record<string, Model>>;
  /** The field or relation of that name. It throws the host's own error when the viewer may not read it. */
  part: (model: string, name: string, scope: Scope) => Part;
  /** Validity of a model, if it has one. */
  validity: (model: string) => Validity | undefined;
  /**
   * The number of rows of a model whose column `field` is `key`, where the database keeps it; undefined where it has to be counted.
   *
   * @param on - as in {@link validOn}
   */
  count?: (model: string, field: string, key: Sql, on: string | null | undefined, scope: Scope) => Sql | undefined;
  /** The condition on which the viewer may see a row of a model at all; undefined where every row may be seen. */
  visible?: (model: string, row: Sql, scope: Scope) => Sql | undefined;
}

/** What a graph knows of the tables, without the names in filters and orders. */
export type Tables = Omit<Graph, 'part'>;

/** The conditions on which the viewer may see a row. */
export function visible(graph: Pick<Graph, 'visible'>, model: string, row: Sql, scope: Scope): Sql[] {
  const condition = graph.visible?.(model, row, scope);
  return condition ? [condition] : [];
}

export function modelOf(graph: Pick<Graph, 'models'>, model: string): Model {
  const found = graph.models[model];
  if (!found) throw new Error(`The data model has no ${model}.`);
  return found;
}

/** A column of a row by the name of its Prisma field. */
export function columnOf(graph: Pick<Graph, 'models'>, model: string, field: string, row: Sql): Sql {
  const column = modelOf(graph, model).columns[field];
  if (!column) throw new Error(`${model} has no column ${field}.`);
  return sql`${row}.${name(column.column)}`;
}

/**
 * The condition that a row is valid on a day.
 *
 * @param on - a day; null for all times; undefined for today
 */
export function validOn(
  graph: Pick<Graph, 'models' | 'validity'>,
  model: string,
  row: Sql,
  on: string | null | undefined,
  scope: Pick<Scope, 'today'>,
): Sql[] {
  const validity = graph.validity(model);
  if (!validity || on === null) return [];
  const [from, to] = [columnOf(graph, model, validity.from, row), columnOf(graph, model, validity.to, row)];
  const columns = modelOf(graph, model).columns;
  const day = sql`${on ?? scope.today}::date`;
  const begun = columns[validity.from]?.nullable ? sql`(${from} is null or ${from} <= ${day})` : sql`${from} <= ${day}`;
  return [begun, sql`(${to} is null or ${to} > ${day})`];
}

/** The condition that a row `other` is one that a relation of a row leads to. */
export function linkOf(graph: Pick<Graph, 'models'>, model: string, relation: Relation, row: Sql, other: Sql): Sql {
  return sql`${columnOf(graph, relation.model, relation.to, other)} = ${columnOf(graph, model, relation.from, row)}`;
}

/**
 * The conditions on rows `other` that a relation of a row leads to: that they belong to it, may be seen and are valid.
 *
 * @param on - as in {@link validOn}
 */
export function relatedOn(
  graph: Tables,
  model: string,
  relation: Relation,
  row: Sql,
  other: Sql,
  on: string | null | undefined,
  scope: Scope,
): Sql[] {
  return [
    linkOf(graph, model, relation, row, other),
    ...visible(graph, relation.model, other, scope),
    ...validOn(graph, relation.model, other, on, scope),
  ];
}

/** How many rows of a relation there are today for a row: an expression. `other` is the alias for the rows that are counted. */
export function countOf(graph: Tables, model: string, relation: Relation, row: Sql, other: Sql, scope: Scope): Sql {
  const key = columnOf(graph, model, relation.from, row);
  const seesAll = visible(graph, relation.model, other, scope).length === 0;
  const kept = seesAll ? graph.count?.(relation.model, relation.to, key, undefined, scope) : undefined;
  const counted = all(relatedOn(graph, model, relation, row, other, undefined, scope));
  return (
    kept ?? sql`(select count(*)::int4 from ${name(modelOf(graph, relation.model).table)} ${other} where ${counted})`
  );
}
