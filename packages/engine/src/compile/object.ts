import { type GraphQLObjectType, getNamedType } from 'graphql';
import { columnOf, linkOf, modelOf, validOn, visible } from '../graph.ts';
import { all, name, type Sql, sql } from '../sql.ts';
import type { Compiling, Field, FieldNodes } from './compiling.ts';
import { connection } from './connection.ts';
import { type Json, nullWhen, objectOf } from './json.ts';
import { leafJson } from './leaf.ts';
import type { Level, Row } from './level.ts';
import { manyRows } from './many.ts';
import { needsJson, needsOf, rowKey } from './needs.ts';
import { factsOf, type LeafReading, type Needs, type OneReading, type Place, type ValueReading } from './reading.ts';
import type { Compiled, FieldShape, Shape } from './shape.ts';

/** What was selected of a row, as an object. What SQL cannot give of it is left to resolvers, with what they need. */
export function rowObject(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: FieldNodes,
  row: Row,
): Compiled & { below: Shape } {
  const entries: [string, Json][] = [];
  const fields = new Map<string, FieldShape>();
  const needed: Needs[] = [];
  for (const [key, fieldNodes] of compiling.select(nodes, type)) {
    const field = fieldNodes[0].name.value;
    const def = type.getFields()[field];
    if (!def) {
      entries.push([key, [JSON.stringify(type.name)]]);
      fields.set(key, { kind: 'value' });
      continue;
    }
    const { reading, needs = { columns: ['id'] } } = factsOf(def);
    try {
      const { json, below } = rowField(compiling, def, fieldNodes, row);
      entries.push([key, json]);
      fields.set(key, { kind: 'value', ...(below && { below }) });
    } catch (error) {
      compiling.leave(`${type.name}.${field}`, error);
      if (!reading || reading.kind === 'leaf' || reading.kind === 'value') needed.push(needs);
      else fields.set(key, { kind: 'error', error });
    }
  }
  if (needed.length > 0) {
    const { graph, scope, names } = compiling;
    entries.push([rowKey, needsJson(needsOf(needed), row.model, row.alias, { graph, scope, names })]);
  }
  return { json: objectOf(entries), below: { fields } };
}

function rowField(compiling: Compiling, def: Field, nodes: FieldNodes, row: Row): Compiled {
  const { reading } = factsOf(def);
  switch (reading?.kind) {
    case 'leaf':
      return leaf(compiling, def, nodes, reading, row.alias, placeOf(compiling, row.level));
    case 'value':
      return value(compiling, def, nodes, reading, row.alias, placeOf(compiling, row.level));
    case 'one':
      return one(compiling, def, nodes, reading, row);
    case 'many':
      return manyRows(compiling, def, nodes, reading, row, rowObject);
    case 'page':
      return connection(compiling, def, nodes, reading, { level: row.level, row }, rowObject);
    default:
      throw new Error('It has no form in SQL.');
  }
}

function leaf(
  compiling: Compiling,
  def: Field,
  nodes: FieldNodes,
  reading: LeafReading,
  subject: unknown,
  place: Place,
): Compiled {
  const found = reading.sql(subject, compiling.shapingArguments(def, nodes[0]), place);
  if (!found) return { json: ['null'] };
  return { json: [leafJson(def.type, found, reading.nullable, compiling.source.printers)] };
}

/** An object that is read off the same row. All of it has to have a form in SQL: its resolvers need the value that it is made of. */
function value(
  compiling: Compiling,
  def: Field,
  nodes: FieldNodes,
  reading: ValueReading,
  subject: unknown,
  place: Place,
): Compiled {
  const found = reading.of(subject, compiling.shapingArguments(def, nodes[0]), place);
  if (!found) return { json: ['null'] };
  const { subject: inner, present } = found;
  const type = getNamedType(def.type) as GraphQLObjectType;
  const entries: [string, Json][] = [];
  const fields = new Map<string, FieldShape>();
  for (const [key, fieldNodes] of compiling.select(nodes, type)) {
    const { json, below } = valueField(compiling, type, fieldNodes, inner, place);
    entries.push([key, json]);
    fields.set(key, { kind: 'value', ...(below && { below }) });
  }
  const json = objectOf(entries);
  return { json: present ? nullWhen(sql`(${present}) is not true`, json) : json, below: { fields } };
}

function valueField(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: FieldNodes,
  subject: unknown,
  place: Place,
): Compiled {
  const def = type.getFields()[nodes[0].name.value];
  if (!def) return { json: [JSON.stringify(type.name)] };
  const { reading } = factsOf(def);
  if (reading?.kind === 'leaf') return leaf(compiling, def, nodes, reading, subject, place);
  if (reading?.kind === 'value') return value(compiling, def, nodes, reading, subject, place);
  throw new Error(`${type.name}.${def.name} has no form in SQL.`);
}

function one(compiling: Compiling, def: Field, nodes: FieldNodes, reading: OneReading, row: Row): Compiled {
  const { graph, scope, names } = compiling;
  const { relation, on, readable } = reading;
  if (readable && !readable(scope)) return { json: ['null'] };
  const other = names.next();
  const day = compiling.planned(def, nodes[0], (args) => on?.(args));
  const valid = on ? [day((date) => all(date == null ? [] : validOn(graph, relation.model, other, date, scope)))] : [];
  const joined = joinRow(compiling, row, relation.model, other, [
    linkOf(graph, row.model, relation, row.alias, other),
    ...valid,
  ]);
  const { json, below } = rowObject(compiling, getNamedType(def.type) as GraphQLObjectType, nodes, joined);
  return { json: nullWhen(sql`${columnOf(graph, relation.model, 'id', other)} is null`, json), below };
}

function joinRow(compiling: Compiling, from: Row, model: string, alias: Sql, conditions: readonly Sql[]): Row {
  const joined = joinTo(compiling, from.level, model, alias, conditions);
  return { model, alias, level: from.level, path: [...from.path, joined] };
}

function joinTo({ graph, scope }: Compiling, level: Level, model: string, alias: Sql, conditions: readonly Sql[]): Sql {
  const on = all([...conditions, ...visible(graph, model, alias, scope)]);
  const joined = sql` left join ${name(modelOf(graph, model).table)} ${alias} on ${on}`;
  level.joins.push(joined);
  return joined;
}

function placeOf(compiling: Compiling, level: Level): Place {
  const { graph, scope, names } = compiling;
  return {
    graph,
    scope,
    join(model, conditions) {
      const alias = names.next();
      joinTo(compiling, level, model, alias, conditions(alias));
      return alias;
    },
  };
}
