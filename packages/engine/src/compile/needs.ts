import { columnOf, countOf, type Graph, modelOf, relatedOn, type Scope } from '../graph.ts';
import type { Column } from '../model.ts';
import { all, name, raw, type Sql, sql } from '../sql.ts';
import { type Json, objectOf, textOf } from './json.ts';
import type { Names } from './level.ts';
import type { Needs } from './reading.ts';

/** Key of what resolvers need of a row; no field is called so. */
export const rowKey = '$row';

/** What several resolvers need of one row. */
export function needsOf(all: readonly Needs[]): Needs {
  const relations = Map.groupBy(
    all.flatMap((needs) => needs.relations ?? []),
    ({ name }) => name,
  );
  return {
    columns: [...new Set(all.flatMap(({ columns }) => columns))],
    relations: [...relations.values()].map(([first, ...rest]) => ({
      ...(first as NonNullable<typeof first>),
      needs: needsOf([first, ...rest].flatMap((one) => (one ? [one.needs] : []))),
    })),
    counts: [...new Map(all.flatMap(({ counts = [] }) => counts).map((one) => [one.name, one])).values()],
  };
}

interface At {
  graph: Graph;
  scope: Scope;
  names: Names;
}

/** The columns, related rows and counts that resolvers need of a row; of what has a validity, those of today. */
export function needsJson(needs: Needs, model: string, row: Sql, at: At): Json {
  const { graph, scope, names } = at;
  const facts = modelOf(graph, model).columns;
  const columns = needs.columns.map((field): [string, Json] => {
    const value = columnOf(graph, model, field, row);
    return [field, [sql`coalesce(${rawJson(facts[field] as Column, value)}, 'null')`]];
  });
  const related = (needs.relations ?? []).map(({ name: field, relation, needs: inner }): [string, Json] => {
    const other = names.next();
    const related = relatedOn(graph, model, relation, row, other, relation.list ? undefined : null, scope);
    const from = sql`from ${name(modelOf(graph, relation.model).table)} ${other} where ${all(related)}`;
    const json = textOf(needsJson(inner, relation.model, other, at));
    return relation.list
      ? [
          field,
          [
            '[',
            sql`coalesce((select string_agg(${json}, ',' order by ${columnOf(graph, relation.model, 'id', other)}) ${from}), '')`,
            ']',
          ],
        ]
      : [field, [sql`coalesce((select ${json} ${from}), 'null')`]];
  });
  const counts = (needs.counts ?? []).map(({ name: field, relation }): [string, Json] => [
    field,
    [sql`${countOf(graph, model, relation, row, names.next(), scope)}::text`],
  ]);
  return objectOf([...columns, ...related, ...(counts.length > 0 ? [['_count', objectOf(counts)] as const] : [])]);
}

/** A value as a resolver reads it: decimals, dates and times as text, as a query would give them. */
function rawJson({ type, list }: Column, value: Sql): Sql {
  const exact = type === 'Decimal' || type === 'BigInt' || type === 'Date' || type === 'DateTime';
  return exact ? sql`to_json(${value}::text${raw(list ? '[]' : '')})::text` : sql`to_json(${value})::text`;
}
