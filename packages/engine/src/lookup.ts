import { columnOf, type Graph, modelOf, type Scope, validOn } from './graph.ts';
import { all, join, name, raw, type Sql, sql } from './sql.ts';

/** Name of the number of the key, in the list that was asked for, that a row was found by. */
export const keyNumber = '$key';

/** Rows by unique keys: the columns of the key, and what is to be loaded. */
export interface Lookup {
  /** The columns of the key, by their Prisma names. */
  key: readonly string[];
  columns: readonly string[];
  /** The day on which the rows have to be valid; null for all times. */
  on: string | null;
}

/** One statement that finds the rows of many keys. A key that no row has gives no row. */
export function planLookup(
  graph: Graph,
  model: string,
  { key, columns, on }: Lookup,
  keys: readonly (readonly unknown[])[],
  scope: Scope,
): Sql {
  const row = raw('t');
  const facts = modelOf(graph, model).columns;
  const lists = key.map((field, i) => sql`${keys.map((values) => values[i])}${raw(`::${facts[field]?.pg}[]`)}`);
  const parts = key.map((_, i) => raw(`k${i}`));
  const equal = key.map((field, i) => {
    // Only a key that looks for null pays for it: no index serves `is not distinct from`.
    const operator = keys.some((values) => values[i] == null) ? 'is not distinct from' : '=';
    return sql`${columnOf(graph, model, field, row)} ${raw(operator)} k.${raw(`k${i}`)}`;
  });
  const chosen = columns.map((field) => sql`${columnOf(graph, model, field, row)} as ${name(field)}`);
  return sql`select ${join([sql`k.number::int4 as ${name(keyNumber)}`, ...chosen])} from unnest(${join(lists)}) with ordinality k(${join(parts)}, number) join ${name(modelOf(graph, model).table)} t on ${all([...equal, ...validOn(graph, model, row, on, scope)])}`;
}
