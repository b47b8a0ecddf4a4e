import { columnOf, name as identifier, join, modelOf, type Row, raw, sql } from '@district-hub/engine';
import type { Context } from '../context.ts';
import type { HubGraph } from '../graph.ts';
import { loaderOf, readerOf, run } from './reading.ts';

/**
 * The row of a model whose unique column `field` has this value, or null.
 *
 * @param on - the day on which it has to be valid; undefined for all times
 */
export function oneOf(
  graph: HubGraph,
  context: Context,
  model: string,
  field: string,
  key: unknown,
  columns: readonly string[],
  on?: string,
): Promise<Row | null> {
  return readerOf(graph, context).one(model, { key: [field], columns, on: on ?? null }, [key]);
}

/** All rows of a model whose column `field` has this value, by id; for computed fields that select a relation. */
export function rowsOf(
  graph: HubGraph,
  context: Context,
  model: string,
  field: string,
  key: unknown,
  columns: readonly string[],
): Promise<Row[]> {
  return loaderOf<unknown, Row[]>(context, JSON.stringify(['rows', model, field, columns]), async (keys) => {
    const row = raw('t');
    const at = (column: string) => sql`${columnOf(graph, model, column, row)} as ${identifier(column)}`;
    const loaded = join([...new Set([field, ...columns])].map(at));
    const found = await run<Row>(
      context,
      sql`select ${loaded} from ${identifier(modelOf(graph, model).table)} t where ${isOneOf(graph, model, field, keys)} order by t.id`,
    );
    const byKey = Map.groupBy(found, (one) => one[field]);
    return keys.map((one) => byKey.get(one) ?? []);
  }).load(key);
}

/** How many rows of a model have this value in the column `field`. */
export function countOf(
  graph: HubGraph,
  context: Context,
  model: string,
  field: string,
  key: unknown,
): Promise<number> {
  return loaderOf<unknown, number>(context, JSON.stringify(['count', model, field]), async (keys) => {
    const column = columnOf(graph, model, field, raw('t'));
    const found = await run<{ key: unknown; count: number }>(
      context,
      sql`select ${column} as key, count(*)::int4 as count from ${identifier(modelOf(graph, model).table)} t
        where ${isOneOf(graph, model, field, keys)} group by 1`,
    );
    const byKey = new Map(found.map((one) => [one.key, one.count]));
    return keys.map((one) => byKey.get(one) ?? 0);
  }).load(key);
}

function isOneOf(graph: HubGraph, model: string, field: string, keys: readonly unknown[]) {
  const type = modelOf(graph, model).columns[field]?.pg;
  return sql`${columnOf(graph, model, field, raw('t'))} = any(${keys}${raw(`::${type}[]`)})`;
}
