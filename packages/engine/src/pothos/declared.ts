import { type PothosOutputFieldConfig, PothosSchemaError, type SchemaTypes } from '@pothos/core';
import type { FieldFacts, LeafReading, Reading } from '../compile/reading.ts';
import { columnOf, countOf, type Graph, type Scope } from '../graph.ts';
import type { Model } from '../model.ts';
import { raw, Sql, sql } from '../sql.ts';
import { expressionsOf } from './expressions.ts';
import { prismaRow, type Revivers } from './prisma-row.ts';
import { needsOf, readSelect, type Select } from './select.ts';

/** A field of a type that plugin-prisma made, as it was declared. */
interface Declared {
  /** `Type.field`, for messages. */
  at: string;
  model: Model;
  /** What every resolver of the type may use: the type's `select`, or else all columns. */
  base: unknown;
  extensions: Readonly<Record<string, unknown>>;
  options: { select?: unknown; sql?: SqlForm };
  type: { kind: string; nullable: boolean };
  resolve: ((row: object, ...rest: never[]) => unknown) | undefined;
}
/** The `sql` of a field, without its types. */
export type SqlForm = (row: object, args: object, scope: Scope) => unknown;

/** What plugin-prisma notes of a field in order to load for it, which the engine does in its place. */
const loading = ['pothosPrismaSelect', 'pothosPrismaLoaded', 'pothosPrismaFallback', 'pothosPrismaFallbackPlan'];

/**
 * Reads how a field was declared with plugin-prisma: `t.expose…`, `t.relation`, `t.relationCount`, or a resolver with `select` and,
 * maybe, `sql`. plugin-prisma then finds nothing to load.
 */
export function readDeclared<Types extends SchemaTypes>(
  config: PothosOutputFieldConfig<Types>,
  model: Model,
  type: Readonly<Record<string, unknown>>,
  graph: Graph,
  revivers: Revivers,
): PothosOutputFieldConfig<Types> {
  const extensions = config.extensions ?? {};
  const field: Declared = {
    at: `${config.parentType}.${config.name}`,
    model,
    base: type.pothosPrismaSelect ?? { ...allColumns(model), ...(type.pothosPrismaInclude as object | undefined) },
    extensions,
    options: config.pothosOptions as Declared['options'],
    type: config.type,
    resolve: config.resolve as Declared['resolve'],
  };
  const kept = Object.fromEntries(Object.entries(extensions).filter(([name]) => !loading.includes(name)));
  if ('engine' in extensions) return { ...config, extensions: kept };
  const engine = relation(field) ?? exposed(field) ?? count(field) ?? computed(field, graph, revivers);
  const resolve = extensions.pothosPrismaRelationField ? { resolve: loadedOnly(field) as never } : {};
  return { ...config, ...resolve, extensions: { ...kept, engine } };
}

/** A column of a type that implements an interface whose field shows it. */
export function exposedColumn(model: Model, column: string, at: string): LeafReading {
  const facts = model.columns[column];
  if (!facts) throw new PothosSchemaError(`${at} exposes "${column}", which is no column of ${model.name}.`);
  const value = (row: Sql) => columnOf({ models: { [model.name]: model } }, model.name, column, row);
  // Prisma's lists are never null, whatever is stored; its times without a zone are UTC.
  if (facts.list) return { kind: 'leaf', nullable: false, sql: (row: Sql) => sql`coalesce(${value(row)}, '{}')` };
  const isUtc = facts.pg === 'timestamp';
  const shown = (row: Sql) => (isUtc ? sql`(${value(row)} at time zone 'UTC')` : value(row));
  return { kind: 'leaf', nullable: facts.nullable, sql: shown };
}

function allColumns({ columns }: Model): Record<string, true> {
  return Object.fromEntries(Object.keys(columns).map((column) => [column, true]));
}

function exposed({ at, model, extensions, type }: Declared): FieldFacts | undefined {
  const column = extensions.pothosExposedField as string | undefined;
  if (column === undefined) return undefined;
  const reading = exposedColumn(model, column, at);
  if (reading.nullable && !type.nullable) {
    throw new PothosSchemaError(`${at} has to be nullable, as the column ${model.name}.${column} is.`);
  }
  return { reading };
}

function relation({ at, model, extensions, type, resolve }: Declared): FieldFacts | undefined {
  const name = (extensions.pothosPrismaRelationField as { name: string } | undefined)?.name;
  if (name === undefined) return undefined;
  const found = model.relations[name];
  if (!found) throw new PothosSchemaError(`${at} leads along "${name}", which is no relation of ${model.name}.`);
  if (found.list !== (type.kind === 'List')) {
    throw new PothosSchemaError(`${at}: a connection is declared with t.relatedPage('${name}').`);
  }
  if (extensions.pothosPrismaFallback) {
    throw new PothosSchemaError(`${at}: a relation takes no "resolve" of its own; the engine reads it.`);
  }
  if (hasQuery(extensions.pothosPrismaSelect as SelectRelation)) {
    throw new PothosSchemaError(`${at}: a relation takes no "query"; filter with t.relatedPage('${name}').`);
  }
  if (!found.list && !handsOut(resolve, { [name]: null }, null)) {
    throw new PothosSchemaError(`${at}: a relation takes no "onNull"; where it leads nowhere it is null.`);
  }
  if (!found.list && found.nullable && !type.nullable) {
    throw new PothosSchemaError(`${at} has to be nullable, as the relation ${model.name}.${name} is.`);
  }
  return { reading: { kind: found.list ? 'many' : 'one', relation: found } };
}

type SelectRelation = (args: object, context: object, nested: (query: unknown) => unknown) => unknown;

/** plugin-prisma hands the `query` of a relation to whoever plans it, and shows it nowhere else. */
function hasQuery(select: SelectRelation): boolean {
  let query: unknown;
  select({}, {}, (given) => {
    query = given;
    return {};
  });
  return typeof query === 'function' || Object.keys(query ?? {}).length > 0;
}

/** A resolver that hands out the one count that it selects is what `t.relationCount` declares. */
function count({ at, model, options, resolve }: Declared): FieldFacts | undefined {
  const [[key, counted] = [], ...more] = Object.entries((options.select ?? {}) as Record<string, unknown>);
  const names = Object.keys((counted as { select?: object } | undefined)?.select ?? {});
  if (key !== '_count' || more.length > 0 || names.length !== 1 || options.sql) return undefined;
  const [name] = names as [string];
  if (!handsOut(resolve, { _count: { [name]: mark } }, mark)) return undefined;
  const [found] = readSelect({ models: {} }, model, options.select, at).counts;
  if (!found) return undefined;
  const reading: Reading = {
    kind: 'leaf',
    nullable: false,
    sql: (row: Sql, _, { graph, scope }) => countOf(graph, model.name, found.relation, row, raw('counted'), scope),
  };
  return { reading };
}

const mark = Symbol('a value that only comes from the row');

/** Whether a resolver gives this of such a row, and wants no more than the row. */
function handsOut(resolve: Declared['resolve'], row: object, value: unknown): boolean {
  try {
    return resolve?.(row) === value;
  } catch {
    return false;
  }
}

function computed({ at, model, base, extensions, options }: Declared, graph: Graph, revivers: Revivers): FieldFacts {
  const { select: given, sql: form } = options;
  if (extensions.pothosPrismaSelect && !given) {
    throw new PothosSchemaError(`${at}: a variant has no place in a statement; expose its fields here.`);
  }
  if (typeof given === 'function') throw new PothosSchemaError(`${at}: a select has to be an object.`);
  const select = readSelect(graph, model, { ...(base as object), ...(given as object | undefined) }, at);
  return {
    ...(form && { reading: sqlReading(select, form, at) }),
    needs: needsOf(select),
    asRow: (row) => prismaRow(select, row, revivers),
  };
}

function sqlReading(select: Select, form: SqlForm, at: string): LeafReading {
  return {
    kind: 'leaf',
    nullable: true,
    sql(row: Sql, args, { graph, scope }) {
      const found = form(expressionsOf(graph, select, row, scope), args, scope);
      if (found === null || found instanceof Sql) return found;
      throw new Error(`The "sql" of ${at} gives no SQL.`);
    },
  };
}

/** Below a row that the engine did not read there is only what that row brings. */
function loadedOnly({ at, model, extensions }: Declared) {
  const { name } = extensions.pothosPrismaRelationField as { name: string };
  return (row: Readonly<Record<string, unknown>>) => {
    if (row[name] !== undefined) return row[name];
    throw new Error(`${at} was not read: let the resolver above give new RowRef('${model.name}', id).`);
  };
}
