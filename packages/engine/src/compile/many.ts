import { type GraphQLObjectType, getNamedType } from 'graphql';
import { columnOf, modelOf, validOn, visible } from '../graph.ts';
import { all, name, sql } from '../sql.ts';
import type { Compiling, Field, FieldNodes } from './compiling.ts';
import type { RowCompiler } from './connection.ts';
import { textOf } from './json.ts';
import type { Row } from './level.ts';
import type { ManyReading } from './reading.ts';
import { beginRows } from './rows.ts';
import type { Compiled } from './shape.ts';

/** All rows that a relation leads to, as a list, by id. */
export function manyRows(
  compiling: Compiling,
  def: Field,
  nodes: FieldNodes,
  { relation, readable }: ManyReading,
  above: Row,
  rowObject: RowCompiler,
): Compiled {
  const { graph, scope } = compiling;
  if (readable && !readable(scope)) return { json: ['null'] };
  const { model, from, to } = relation;
  const via = { field: to, parent: from };
  const { row, parent, result, join } = beginRows(compiling, model, { level: above.level, row: above }, via);
  const { json, below } = rowObject(compiling, getNamedType(def.type) as GraphQLObjectType, nodes, row);
  const { alias } = row;
  const link = parent ? [sql`${columnOf(graph, model, to, alias)} = ${parent.key}`] : [];
  const wanted = all([
    ...link,
    ...visible(graph, model, alias, scope),
    ...validOn(graph, model, alias, undefined, scope),
  ]);
  join(sql`select ${alias}.* from ${name(modelOf(graph, model).table)} ${alias} where ${wanted}`, [
    sql`string_agg(${textOf(json)}, ',' order by ${columnOf(graph, model, 'id', alias)}) as items`,
  ]);
  return { json: ['[', sql`coalesce(${result}.items, '')`, ']'], ...(below && { below }) };
}
