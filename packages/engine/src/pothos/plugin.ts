import SchemaBuilder, {
  BasePlugin,
  brandWithType,
  type FieldNullability,
  type InputFieldMap,
  type InputShapeFromFields,
  type PothosOutputFieldConfig,
  PothosSchemaError,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import type { FieldFacts } from '../compile/reading.ts';
import { Engine, type EngineOptions } from '../engine.ts';
import type { Scope } from '../graph.ts';
import type { Model } from '../model.ts';
import type { Sql } from '../sql.ts';
import { Tree } from '../tree.ts';
import { exposedColumn, readDeclared } from './declared.ts';
import { catchUp } from './deferred.ts';
import type { Expressions } from './expressions.ts';
import { RowRef } from './row-ref.ts';
import { engineOf, readOf } from './running.ts';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      engine: EnginePlugin<Types>;
    }
    interface SchemaBuilderOptions<Types extends SchemaTypes> {
      /** What the engine reads from, and for whom. Made when the schema is built. */
      engine: (builder: PothosSchemaTypes.SchemaBuilder<Types>) => EngineOptions<Types['Context']>;
    }
    /** What `sql` of a field may give. A host that has readings of its own adds to it. */
    interface SqlForms {
      expression: Sql;
    }
    interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > {
      /**
       * The same value as an expression on what the field selects, so that no resolver has to run; null where it is null for
       * whoever asks.
       */
      sql?: (
        row: Expressions<ParentShape>,
        args: InputShapeFromFields<Args>,
        scope: Scope,
      ) => SqlForms[keyof SqlForms] | null;
    }
  }
}

/**
 * Has the engine read what the schema declares. Of a field that a statement gives no resolver runs; a resolver that is left gets the
 * row with the columns that it needs.
 *
 * @remarks Has to be the first of the plugins, so that it is asked before all others.
 */
export class EnginePlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  #options: EngineOptions<Types['Context']> | undefined;

  override beforeBuild(): void {
    this.#options = this.builder.options.engine(this.builder);
    this.builder.configStore.onPrepare(() => catchUp(this.builder));
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (config.kind !== ('PrismaObject' as never)) return config;
    const { graph, revivers = {} } = this.#options as EngineOptions<Types['Context']>;
    const type = this.buildCache.getTypeConfig(config.parentType).extensions ?? {};
    return readDeclared(config, modelOfType(graph.models, type), type, graph, revivers);
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { reading, asRow = (row) => row } = (config.extensions?.engine ?? {}) as FieldFacts;
    const isRoot = config.graphqlKind === 'Object' && config.kind === 'Query';
    if (isRoot && reading) return (_, __, context, info) => resolveRoot(context, info);
    if (config.kind === 'Mutation' || config.kind === 'Subscription' || isRoot) {
      return (source, args, context, info) => withRows(resolve(source, args, context, info), context, info);
    }
    return (source, args, context, info) => {
      if (!(source instanceof Tree)) return resolve(source, args, context, info);
      return source.has(info) ? fromTree(source, info) : resolve(asRow(source.row), args, context, info);
    };
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    const options = this.#options as EngineOptions<Types['Context']>;
    exposeInherited(schema, options.graph.models);
    schema.extensions = { ...schema.extensions, engine: new Engine(schema, options) };
    return schema;
  }
}

function modelOfType(models: Readonly<Record<string, Model>>, extensions: Readonly<Record<string, unknown>>): Model {
  const name = extensions.pothosPrismaModel as string;
  const model = models[name];
  if (!model) throw new PothosSchemaError(`The engine's graph has no model ${name}.`);
  if (model.columns.id?.type !== 'Int')
    throw new PothosSchemaError(`${name} has no "id Int @id", by which the engine reads.`);
  return model;
}

/** A field that a type has of an interface was declared without knowing of its column. */
function exposeInherited(schema: GraphQLSchema, models: Readonly<Record<string, Model>>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.extensions.pothosPrismaModel) continue;
    for (const field of Object.values(type.getFields())) {
      const column = field.extensions.pothosExposedField as string | undefined;
      if (column === undefined || field.extensions.engine) continue;
      const engine: FieldFacts = {
        reading: exposedColumn(modelOfType(models, type.extensions), column, `${type.name}.${field.name}`),
      };
      field.extensions = { ...field.extensions, engine };
    }
  }
}

/** What a root field gives: of what was read for the whole operation, or else read for it alone. */
function resolveRoot(context: object, info: GraphQLResolveInfo): unknown {
  const engine = engineOf(info.schema) as Engine;
  const read = readOf(context, info.operation);
  if (!read) return engine.resolveRoot(info, context).then(branded, (error) => Promise.reject(engine.worded(error)));
  if ('tree' in read) return fromTree(read.tree, info);
  // What a field was refused for stays its own, whatever became of the statement.
  const field = read.shape.fields.get(String(info.path.key));
  if (field?.kind === 'error') throw engine.worded(field.error);
  return Promise.reject(read.error);
}

function fromTree(tree: Tree, info: GraphQLResolveInfo): unknown {
  try {
    return branded(tree.resolve(info));
  } catch (error) {
    throw engineOf(info.schema)?.worded(error) ?? error;
  }
}

/** Pothos tells the types behind an interface by a brand. */
function branded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(branded);
  if (value instanceof Tree && value.type !== undefined) brandWithType(value, value.type as never);
  return value;
}

/** A resolver may name rows instead of giving them; they are read when it is done. */
async function withRows(result: unknown, context: object, info: GraphQLResolveInfo): Promise<unknown> {
  const found = await result;
  return found instanceof RowRef ? branded(await engineOf(info.schema)?.resolveRow(found, info, context)) : found;
}

SchemaBuilder.registerPlugin('engine', EnginePlugin);

export { expressionsOf } from './expressions.ts';
export { ofViewer, type PlainOptions, plainGraph, plainPrinters } from './plain-graph.ts';
export { needsOf, readSelect, type Select } from './select.ts';
export default 'engine' as const;
