import SchemaBuilder, { BasePlugin, brandWithType, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { FieldFacts } from '../compile/reading.ts';
import { Engine, type EngineOptions } from '../engine.ts';
import { Tree } from '../tree.ts';
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
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { reading } = (config.extensions?.engine ?? {}) as FieldFacts;
    const isRoot = config.graphqlKind === 'Object' && config.kind === 'Query';
    if (isRoot && reading) return (_, __, context, info) => resolveRoot(context, info);
    if (config.kind === 'Mutation' || config.kind === 'Subscription' || isRoot) {
      return (source, args, context, info) => withRows(resolve(source, args, context, info), context, info);
    }
    return (source, args, context, info) => {
      if (!(source instanceof Tree)) return resolve(source, args, context, info);
      return source.has(info) ? fromTree(source, info) : resolve(source.row, args, context, info);
    };
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    if (this.#options) schema.extensions = { ...schema.extensions, engine: new Engine(schema, this.#options) };
    return schema;
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
export default 'engine' as const;
