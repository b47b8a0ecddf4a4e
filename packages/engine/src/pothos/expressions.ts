import { columnOf, countOf, modelOf, relatedOn, type Scope, type Tables } from '../graph.ts';
import type { Relation } from '../model.ts';
import { all, name as identifier, raw, type Sql, sql } from '../sql.ts';
import type { Select } from './select.ts';

/** What `sql` of a computed field may use of the row: its columns, its related rows, and the number of rows of each relation that it counts. */
export type Expressions<Shape> = {
  [K in keyof Shape & string]: K extends '_count'
    ? { [C in keyof Shape[K]]: Sql }
    : Shape[K] extends readonly (infer Other)[]
      ? Related<Other>
      : NonNullable<Shape[K]> extends string | number | bigint | boolean | Date | { toDecimalPlaces(): unknown }
        ? Sql
        : Related<NonNullable<Shape[K]>>;
};
/**
 * A subquery over the related rows that are valid today: what to select, and what follows after the condition that
 * relates them, such as `and …` or `order by … limit 1`.
 */
type Related<Other> = (select: (row: Expressions<Other>) => Sql, rest?: (row: Expressions<Other>) => Sql) => Sql;

/**
 * The columns, related rows and counts that a computed field selects, as expressions on a row.
 *
 * @param depth - relations that lie above it: each has a name of its own in the statement
 */
export function expressionsOf(
  graph: Tables,
  { model, columns, relations, counts }: Select,
  row: Sql,
  scope: Scope,
  depth = 0,
): object {
  const related = relations.map(({ name, relation, select }) => [
    name,
    relatedRows(graph, model.name, relation, select, row, scope, depth),
  ]);
  const counted = counts.map(({ name, relation }) => [
    name,
    countOf(graph, model.name, relation, row, raw('counted'), scope),
  ]);
  return {
    ...columnsOf(graph, model.name, ['id', ...columns], row),
    ...Object.fromEntries(related),
    _count: Object.fromEntries(counted),
  };
}

/** Columns of a row by the names of their Prisma fields. */
export function columnsOf(
  graph: Pick<Tables, 'models'>,
  model: string,
  columns: readonly string[],
  row: Sql,
): Record<string, Sql> {
  return Object.fromEntries(columns.map((column) => [column, columnOf(graph, model, column, row)]));
}

function relatedRows(
  graph: Tables,
  model: string,
  relation: Relation,
  select: Select,
  row: Sql,
  scope: Scope,
  depth: number,
): Related<never> {
  const inner = raw(depth === 0 ? 'related' : `related${depth}`);
  const table = sql`from ${identifier(modelOf(graph, relation.model).table)} ${inner}`;
  const related = all(relatedOn(graph, model, relation, row, inner, relation.list ? undefined : null, scope));
  const found = expressionsOf(graph, select, inner, scope, depth + 1) as never;
  return (choose, rest) => sql`(select ${choose(found)} ${table} where ${related} ${rest?.(found) ?? raw('')})`;
}
