import { all, columnOf, name as identifier, join, modelOf, type Row, raw, sql, validOn } from '@district-hub/engine';
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

/**
 * All rows of a model whose column `field` has this value, by id; for computed fields that select a relation.
 *
 * @param on - the day on which they have to be valid; null for all times
 */
export function rowsOf(
  graph: HubGraph,
  context: Context,
  model: string,
  field: string,
  key: unknown,
  columns: readonly string[],
  on: string | null,
): Promise<Row[]> {
  return loaderOf<unknown, Row[]>(context, JSON.stringify(['rows', model, field, columns, on]), async (keys) => {
    const row = raw('t');
    const at = (column: string) => sql`${columnOf(graph, model, column, row)} as ${identifier(column)}`;
    const loaded = join([...new Set([field, ...columns])].map(at));
    const wanted = all([isOneOf(graph, model, field, keys), ...validOn(graph, model, row, on, context)]);
    const found = await run<Row>(
      context,
      sql`select ${loaded} from ${identifier(modelOf(graph, model).table)} t where ${wanted} order by t.id`,
    );
    const byKey = Map.groupBy(found, (one) => one[field]);
    return keys.map((one) => byKey.get(one) ?? []);
  }).load(key);
}

/** How many rows of a model have this value in the column `field` and are valid today. */
export function countOf(
  graph: HubGraph,
  context: Context,
  model: string,
  field: string,
  key: unknown,
): Promise<number> {
  return loaderOf<unknown, number>(context, JSON.stringify(['count', model, field]), async (keys) => {
    const row = raw('t');
    const column = columnOf(graph, model, field, row);
    const wanted = all([isOneOf(graph, model, field, keys), ...validOn(graph, model, row, undefined, context)]);
    const found = await run<{ key: unknown; count: number }>(
      context,
      sql`select ${column} as key, count(*)::int4 as count from ${identifier(modelOf(graph, model).table)} t
        where ${wanted} group by 1`,
    );
    const byKey = new Map(found.map((one) => [one.key, one.count]));
    return keys.map((one) => byKey.get(one) ?? 0);
  }).load(key);
}

function isOneOf(graph: HubGraph, model: string, field: string, keys: readonly unknown[]) {
  const type = modelOf(graph, model).columns[field]?.pg;
  return sql`${columnOf(graph, model, field, raw('t'))} = any(${keys}${raw(`::${type}[]`)})`;
}
