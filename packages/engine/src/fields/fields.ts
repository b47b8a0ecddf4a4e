import {
  type FieldRef,
  type InputFieldMap,
  type InputShapeFromFields,
  type MaybePromise,
  PothosSchemaError,
  RootFieldBuilder,
  type SchemaTypes,
} from '@pothos/core';
// Its types of models, by which the fields below name them.
import type {} from '@pothos/plugin-prisma';
import type { FieldFacts, PageReading, Reading } from '../compile/reading.ts';
import type { EngineOptions } from '../engine.ts';
import type { Model } from '../model.ts';
import { type AnyBuilder, typeOfModel } from '../pothos/parts.ts';
import { RowRef } from '../pothos/row-ref.ts';
import { connectionOf, shownType } from './connection.ts';
import { orderByOf, type PartedGraph, whereOf } from './inputs.ts';
import { keyOf, lookupReading } from './lookup.ts';

interface FieldWords {
  description?: string;
}
interface RowOptions<Types extends SchemaTypes, Args extends InputFieldMap> extends FieldWords {
  args?: Args;
  nullable?: boolean;
  resolve: (root: unknown, args: InputShapeFromFields<Args>, context: Types['Context']) => MaybePromise<number | null>;
}
type ModelName<Types extends SchemaTypes> = keyof Types['PrismaTypes'] & string;

declare global {
  export namespace PothosSchemaTypes {
    interface RootFieldBuilder<Types extends SchemaTypes, ParentShape, Kind> {
      /** All rows of a model as a connection, with `where`, `orderBy` and keyset paging both ways. */
      page: (model: ModelName<Types>, options?: FieldWords) => FieldRef<Types, unknown>;
      /** The row of a model that a unique key names, its columns as arguments: `id` unless another is said. */
      lookup: (
        model: ModelName<Types>,
        options?: FieldWords & { by?: string | readonly string[] },
      ) => FieldRef<Types, unknown>;
      /** The rows of a list relation as a connection; on a type that `prismaObject` made. */
      relatedPage: (relation: string, options?: FieldWords) => FieldRef<Types, unknown>;
      /** The row whose id the resolver gives, such as the one that a mutation has written; read when it is done. */
      row: <Args extends InputFieldMap>(
        model: ModelName<Types>,
        options: RowOptions<Types, Args>,
      ) => FieldRef<Types, unknown>;
    }
  }
}

/** What a field needs to be read by a reading of the host's own: Pothos asks each field for a resolver, and this one never runs. */
export function reads(reading: Reading): { extensions: { engine: FieldFacts }; resolve: () => never } {
  return {
    extensions: { engine: { reading } },
    resolve() {
      throw new Error('The engine reads this field.');
    },
  };
}

/** What the methods below use of a field builder. */
interface Fields {
  builder: AnyBuilder & { options: { engine: (builder: object) => EngineOptions<unknown> } };
  /** On a type that `prismaObject` made, its model. */
  model?: string;
  // biome-ignore lint/suspicious/noExplicitAny: types and arguments are known by their names only
  field(options: object): any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  arg: any;
}

const graphs = new WeakMap<object, PartedGraph>();

/** The graph of a builder's engine. Inputs are derived from what it knows of the types. */
function graphOf({ builder }: Fields): PartedGraph {
  const graph = graphs.get(builder) ?? (builder.options.engine(builder).graph as PartedGraph);
  if (!graph.parts) throw new PothosSchemaError('These fields need the graph that plainGraph() makes.');
  graphs.set(builder, graph);
  return graph;
}

function modelNamed(fields: Fields, name: string): Model {
  const model = graphOf(fields).models[name];
  if (!model) throw new PothosSchemaError(`The Prisma schema has no model ${name}.`);
  return model;
}

function pageField(fields: Fields, reading: PageReading, words: FieldWords): FieldRef<SchemaTypes, unknown> {
  const { builder, arg } = fields;
  const graph = graphOf(fields);
  const { model } = reading;
  const type = shownType(typeOfModel(builder, model), model);
  const hasDays = graph.validity(model) !== undefined && builder.configStore.hasConfig('Date');
  return fields.field({
    ...words,
    type: connectionOf(builder, type),
    nullable: false,
    args: {
      where: arg({ type: whereOf(builder, graph, model) }),
      orderBy: arg({ type: [orderByOf(builder, graph, model)] }),
      first: arg.int(),
      after: arg.string(),
      last: arg.int(),
      before: arg.string(),
      offset: arg.int(),
      ...(hasDays && {
        on: arg({ type: 'Date', description: 'Valid on this day; today unless given, null for all times.' }),
      }),
    },
    ...reads(reading),
  });
}

Object.assign(RootFieldBuilder.prototype, {
  page(this: Fields, name: string, words: FieldWords = {}) {
    return pageField(this, { kind: 'page', model: modelNamed(this, name).name }, words);
  },
  relatedPage(this: Fields, name: string, words: FieldWords = {}) {
    const model = modelNamed(this, this.model ?? '');
    const relation = model.relations[name];
    if (!relation?.list) throw new PothosSchemaError(`${model.name} has no list relation ${name}.`);
    const via = { field: relation.to, parent: relation.from };
    return pageField(this, { kind: 'page', model: relation.model, via }, words);
  },
  row(this: Fields, name: string, { resolve, nullable = false, ...options }: RowOptions<SchemaTypes, InputFieldMap>) {
    const { name: model } = modelNamed(this, name);
    return this.field({
      ...options,
      type: shownType(typeOfModel(this.builder, model), model),
      nullable,
      resolve: async (root: unknown, args: never, context: object) => {
        const id = await resolve(root, args, context);
        return id === null ? null : new RowRef(model, id);
      },
    });
  },
  lookup(this: Fields, name: string, { by = 'id', ...words }: FieldWords & { by?: string | readonly string[] } = {}) {
    const model = modelNamed(this, name);
    const key = keyOf(model, by);
    const typeOf = (column: string) => {
      const facts = model.columns[column];
      return column === 'id' ? 'ID' : (facts?.enum ?? facts?.type);
    };
    const args = key.map((column) => [column, this.arg({ type: typeOf(column), required: true })]);
    return this.field({
      ...words,
      type: shownType(typeOfModel(this.builder, name), name),
      nullable: true,
      args: Object.fromEntries(args),
      ...reads(lookupReading(model, key)),
    });
  },
});
