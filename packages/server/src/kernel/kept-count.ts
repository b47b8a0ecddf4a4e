import { columnOf, name as identifier, modelOf, raw, type Scope, type Sql, sql } from '@district-hub/engine';
import type { Registry } from './registry.ts';

/** A counted relation, as {@link Registry.counted} has it: the model that is counted, and its column that points to the record. */
export function countedName(model: string, field: string): string {
  return `${model}.${field}`;
}

/**
 * The number of rows of a model whose column `field` is `key`, from what the database keeps.
 *
 * @param on - the day on which they are valid; null for all times; undefined for today
 * @returns undefined for a relation that is not declared `counted`
 *
 * @remarks
 * What is kept is good for every day: rows without an end, plus those that end after the day, minus those that begin after
 * it. Both are the ends of an index, and short for a day near today. It relies on the CHECK that a row begins before it ends.
 */
export function keptCount(
  registry: Registry,
  model: string,
  field: string,
  key: Sql,
  on: string | null | undefined,
  scope: Scope,
): Sql | undefined {
  if (!registry.counted.has(countedName(model, field))) return undefined;
  const { table, columns } = modelOf(registry, model);
  const [kept, row] = [raw('kept'), raw('counted')];
  const relation = `${table}.${columns[field]?.column}`;
  const sum = (column: 'total' | 'open') =>
    sql`coalesce((select sum(${columnOf(registry, 'KeptCount', column, kept)}) from ${identifier(modelOf(registry, 'KeptCount').table)} ${kept}
      where ${columnOf(registry, 'KeptCount', 'relation', kept)} = ${relation} and ${columnOf(registry, 'KeptCount', 'parentId', kept)} = ${key}), 0)`;
  const valid = registry.entities.get(model)?.valid;
  if (!valid || on === null) return sql`${sum('total')}::int4`;
  const after = (end: string) =>
    sql`(select count(*) from ${identifier(table)} ${row} where ${columnOf(registry, model, field, row)} = ${key}
      and ${columnOf(registry, model, end, row)} > ${on ?? scope.today}::date)`;
  return sql`(${sum('open')} + ${after(valid.to)} - ${after(valid.from)})::int4`;
}
