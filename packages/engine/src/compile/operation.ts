import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import { columnOf, modelOf, visible } from '../graph.ts';
import { all, join, name, type Sql, sql, Template } from '../sql.ts';
import { Compiling, type Field, type FieldNodes, type Source } from './compiling.ts';
import { connection } from './connection.ts';
import { type Json, objectOf, textOf } from './json.ts';
import { Level } from './level.ts';
import { nodesField, oneRow } from './nodes.ts';
import { rowObject } from './object.ts';
import { type Found, factsOf } from './reading.ts';
import type { Run } from './run.ts';
import type { FieldShape, Shape } from './shape.ts';
import { shownType } from './shown-type.ts';

/** What is read of a query: fields of the root, and the fragments that they may spread. */
export interface Selected {
  selectionSet: SelectionSetNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** An operation as one statement that gives its data as JSON. */
export interface Plan {
  /** Undefined where nothing is read from the database. */
  template: Template<Run> | undefined;
  /** What the statement gives. */
  shape: Shape;
  /** The fields that are left to resolvers, each with the reason. Without any, what the statement gives is the answer. */
  left: readonly { field: string; why: string }[];
  /** What of a run shaped it. */
  decisive: ReadonlyMap<string, (run: Run) => unknown>;
}

/**
 * Compiles the root fields of a query.
 *
 * @param alone - whether the plan serves this run alone. Then a field that can't be read, such as a page after a cursor that is none,
 *   is an error of its own; otherwise the whole compilation, or a run of what it gave, may throw it.
 */
export function compile(source: Source, selected: Selected, run: Run, alone: boolean): Plan {
  const compiling = new Compiling({ source, fragments: selected.fragments, run, alone });
  const type = source.schema.getQueryType() as GraphQLObjectType;
  const entries: [string, Json][] = [];
  const fields = new Map<string, FieldShape>();
  let reads = false;
  for (const [key, nodes] of compiling.select([selected], type)) {
    const field = nodes[0].name.value;
    const def = type.getFields()[field];
    if (field === '__typename') {
      entries.push([key, [JSON.stringify(type.name)]]);
      fields.set(key, { kind: 'value' });
      continue;
    }
    try {
      if (!def || !factsOf(def).reading) throw new Error('It is not read from the database.');
      const { text, shape } = rootField(compiling, def, nodes, key);
      entries.push([key, [sql`(${text})`]]);
      fields.set(key, shape);
      reads = true;
    } catch (error) {
      if (def && factsOf(def).reading && !alone) throw error;
      compiling.leave(`${type.name}.${field}`, error);
      if (def && factsOf(def).reading) fields.set(key, { kind: 'error', error });
    }
  }
  return {
    template: reads ? new Template<Run>(sql`select ${textOf(objectOf(entries))} as data`) : undefined,
    shape: { fields },
    left: compiling.left,
    decisive: compiling.decisive,
  };
}

function rootField(compiling: Compiling, def: Field, nodes: FieldNodes, key: string): { text: Sql; shape: FieldShape } {
  const { graph, scope } = compiling;
  const { reading } = factsOf(def);
  if (reading?.kind === 'nodes') return nodesField(compiling, def, nodes, reading, key);
  if (reading?.kind === 'page') {
    const level = new Level(compiling.names.next());
    const { json, below } = connection(compiling, def, nodes, reading, { level }, rowObject);
    const from = level.joins.length > 0 ? sql` from (select) ${level.alias}${join(level.joins, '')}` : sql``;
    return { text: sql`select ${textOf(json)}${from}`, shape: { kind: 'value', ...(below && { below }) } };
  }
  if (reading?.kind === 'lookup') {
    const { model, by, readable } = reading;
    if (readable && !readable(scope)) return { text: sql`select 'null'`, shape: { kind: 'value' } };
    const alias = compiling.names.next();
    const row = { model, alias, level: new Level(alias), path: [] };
    const condition = compiling.planned(def, nodes[0], (args) => by(args, alias, { graph, scope }))((found) => found);
    const { json, below } = rowObject(compiling, getNamedType(def.type) as GraphQLObjectType, nodes, row);
    return { text: oneRow(compiling, row, condition, textOf(json)), shape: { kind: 'value', below } };
  }
  throw new Error(`A ${reading?.kind} has no place at the root.`);
}

/** Compiles what is selected of one row, for one run. */
export function compileRow(
  source: Source,
  { nodes, fragments }: { nodes: readonly FieldNode[]; fragments: Selected['fragments'] },
  { model, id }: Found,
  run: Run,
): Plan {
  const compiling = new Compiling({ source, fragments, run, alone: true });
  const alias = compiling.names.next();
  const row = { model, alias, level: new Level(alias), path: [] };
  const type = shownType(source.schema, model);
  const { json, below } = rowObject(compiling, type, nodes as FieldNodes, row);
  const { graph } = source;
  const from = sql`${name(modelOf(graph, model).table)} ${alias}${join(row.level.joins, '')}`;
  const wanted = all([
    sql`${columnOf(source.graph, model, 'id', alias)} = ${id}`,
    ...visible(graph, model, alias, compiling.scope),
  ]);
  return {
    template: new Template<Run>(sql`select ${textOf(json)} as data from ${from} where ${wanted}`),
    shape: below,
    left: compiling.left,
    decisive: compiling.decisive,
  };
}

/** A selection of one root field under its response key, as a resolver finds it. */
export function selectionOfField(nodes: readonly FieldNode[]): SelectionSetNode {
  return { kind: 'SelectionSet' as SelectionSetNode['kind'], selections: nodes };
}
