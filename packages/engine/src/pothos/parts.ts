import type { SchemaTypes } from '@pothos/core';
import { compare } from '../compare.ts';
import type { FieldFacts } from '../compile/reading.ts';
import { badInput } from '../error.ts';
import { columnOf, type Field, type Graph, type Part, type Scope } from '../graph.ts';
import type { Column, Model } from '../model.ts';
import { Sql } from '../sql.ts';
import type { SqlForm } from './declared.ts';
import { expressionsOf } from './expressions.ts';
import { readSelect } from './select.ts';

/** What `where` and `orderBy` know of one field of a type: a part of the graph, and its name among the types of the schema. */
export type DeclaredPart = Part & {
  /** The scalar or enum that it is compared with; undefined for a relation, or for what can't be compared. */
  type?: string;
};

/** A builder, as far as parts are read off it. */
export type AnyBuilder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

/** What a declaration says of a field, before the plugins have seen it. */
interface Config {
  name: string;
  extensions?: Readonly<Record<string, unknown>> | null;
  type: { kind: string; ref?: unknown };
  args: object;
  pothosOptions: { select?: unknown; sql?: SqlForm };
}

/** Name of the type that shows rows of a model; the first where there are several. */
export function typeOfModel({ configStore }: AnyBuilder, model: string): string | undefined {
  const found = [...configStore.typeConfigs.values()].find(
    ({ kind, extensions }) => kind === 'Object' && extensions?.pothosPrismaModel === model,
  );
  return found?.name;
}

/**
 * What takes part in `where` and `orderBy` of a model, by the names of the fields. Only what the type shows is there: a filter on a
 * column that nobody may see would tell what is in it.
 */
export function declaredParts(builder: AnyBuilder, graph: Graph, model: Model): ReadonlyMap<string, DeclaredPart> {
  const parts = new Map<string, DeclaredPart>();
  const type = typeOfModel(builder, model.name);
  if (type === undefined) return parts;
  for (const [name, config] of builder.configStore.getFields(type) as ReadonlyMap<string, unknown>) {
    const part = partOf(config as Config, graph, model);
    if (part) parts.set(name, part);
  }
  return parts;
}

function partOf(
  { name, extensions, type, args, pothosOptions }: Config,
  graph: Graph,
  model: Model,
): DeclaredPart | undefined {
  const column = extensions?.pothosExposedField as string | undefined;
  if (column !== undefined) return columnPart(graph, model, column);
  const relation = model.relations[relationName(extensions ?? {}, model) ?? ''];
  if (relation) return { relation };
  // With arguments it would be another value for each of them.
  if (!pothosOptions.sql || Object.keys(args).length > 0) return undefined;
  return computedPart(pothosOptions.sql, pothosOptions.select, nameOf(type), name, graph, model);
}

/** The relation that a field leads along, as a list or as pages. */
function relationName(extensions: Readonly<Record<string, unknown>>, model: Model): string | undefined {
  const declared = extensions.pothosPrismaRelationField as { name: string } | undefined;
  if (declared) return declared.name;
  const { reading } = (extensions.engine ?? {}) as FieldFacts;
  if (reading?.kind !== 'page' || !reading.via) return undefined;
  const { via } = reading;
  return Object.entries(model.relations).find(
    ([, { model: other, from, to }]) => other === reading.model && from === via.parent && to === via.field,
  )?.[0];
}

function columnPart(graph: Graph, model: Model, name: string): DeclaredPart | undefined {
  const column = model.columns[name];
  if (!column || column.list || column.type === 'Json') return undefined;
  const value = (row: Sql) => columnOf(graph, model.name, name, row);
  return { type: scalarOf(name, column), field: fieldOf(value, column.pg, column.nullable) };
}

function scalarOf(name: string, { type, enum: values }: Column): string {
  return name === 'id' ? 'ID' : (values ?? type);
}

/** The PostgreSQL types of computed fields. */
const pgTypes: Readonly<Record<string, string>> = {
  ID: 'text',
  String: 'text',
  Int: 'int4',
  Float: 'float8',
  Boolean: 'bool',
  Decimal: 'numeric',
  BigInt: 'int8',
  Date: 'date',
  DateTime: 'timestamptz',
};

function computedPart(
  form: SqlForm,
  given: unknown,
  type: string,
  name: string,
  graph: Graph,
  model: Model,
): DeclaredPart | undefined {
  const pg = pgTypes[type];
  if (!pg) return undefined;
  const select = readSelect(graph, model, { ...allOf(model), ...(given as object | undefined) }, name);
  const value = (row: Sql, scope: Scope): Sql => {
    const found = form(expressionsOf(graph, select, row, scope), {}, scope);
    if (found instanceof Sql) return found;
    // To filter or order by what is hidden would tell what it is.
    throw badInput(`不能按 ${name} 筛选或排序。`, `You can't filter or order by ${name}.`, { field: name });
  };
  return { type, field: fieldOf(value, pg, true) };
}

function allOf({ columns }: Model): Record<string, true> {
  return Object.fromEntries(Object.keys(columns).map((column) => [column, true]));
}

function nameOf({ kind, ref }: Config['type']): string {
  return typeof ref === 'string' ? ref : ((ref as { name?: string } | undefined)?.name ?? kind);
}

function fieldOf(value: (row: Sql, scope: Scope) => Sql, pg: string, nullable: boolean): Field {
  return {
    orders: (row, scope) => [{ sql: value(row, scope), pg, nullable }],
    test: (row, comparators, scope) => compare(value(row, scope), pg, comparators),
  };
}
