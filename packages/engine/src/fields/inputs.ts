import { InputFieldBuilder, type SchemaTypes } from '@pothos/core';
import type { Graph } from '../graph.ts';
import { defer } from '../pothos/deferred.ts';
import { type AnyBuilder, type DeclaredPart, typeOfModel } from '../pothos/parts.ts';
import { defineOnce, shownType } from './connection.ts';

// biome-ignore lint/suspicious/noExplicitAny: the inputs that are made here are known by their names only
type AnyInputs = any;

/** A graph that tells what of a model can be filtered and ordered by. */
export type PartedGraph = Graph & { parts(model: string): ReadonlyMap<string, DeclaredPart> };

/**
 * `BookWhere`: the fields of the type with their comparators, its relations with their quantifiers, `and`, `or` and `not`. What it
 * holds is known once all fields of the types are.
 */
export function whereOf(builder: AnyBuilder, graph: PartedGraph, model: string): string {
  const type = shownType(typeOfModel(builder, model), model);
  return defineOnce(builder, `${type}Where`, (name) => {
    builder.inputType(name, {
      description: `What a ${type} has to meet; conditions side by side all hold.`,
      fields: (t: AnyInputs) => ({
        and: t.field({ type: [name] }),
        or: t.field({ type: [name] }),
        not: t.field({ type: name }),
      }),
    });
    defer(builder, () => {
      const filters = [...graph.parts(model)].flatMap(([field, part]) => {
        const filter = filterOf(builder, graph, part);
        return filter === undefined ? [] : [[field, filter] as const];
      });
      addFields(builder, name, filters);
    });
  });
}

/** `BookOrderBy`: one field and its direction. */
export function orderByOf(builder: AnyBuilder, graph: PartedGraph, model: string): string {
  const type = shownType(typeOfModel(builder, model), model);
  const direction = defineOnce(builder, 'OrderDirection', (name) =>
    builder.enumType(name, {
      description: 'Direction of an order; rows without a value come last unless asked otherwise.',
      values: ['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'],
    }),
  );
  return defineOnce(builder, `${type}OrderBy`, (name) => {
    builder.inputType(name, {
      isOneOf: true,
      description: `One field to order ${type} by; equals are ordered by id.`,
      fields: () => ({}),
    });
    defer(builder, () => {
      const fields = [...graph.parts(model)].flatMap(([field, part]) =>
        part.field ? [[field, direction] as const] : [],
      );
      addFields(builder, name, fields);
    });
  });
}

function addFields(
  builder: AnyBuilder,
  name: string,
  fields: readonly (readonly [name: string, type: string])[],
): void {
  const t = new InputFieldBuilder<SchemaTypes, 'InputObject'>(builder, 'InputObject');
  const made = fields.map(([field, type]) => [field, t.field({ type: type as never })] as const);
  builder.configStore.addInputFields(name as never, () => Object.fromEntries(made));
}

/** The filter of a part; undefined where the schema has no scalar for it, or no type for what it leads to. */
function filterOf(builder: AnyBuilder, graph: PartedGraph, { type, relation }: DeclaredPart): string | undefined {
  if (type !== undefined)
    return builtIn.has(type) || builder.configStore.hasConfig(type) ? comparatorOf(builder, type) : undefined;
  const target = relation && typeOfModel(builder, relation.model);
  if (!relation || target === undefined) return undefined;
  const where = whereOf(builder, graph, relation.model);
  if (!relation.list) {
    return defineOnce(builder, `${target}Filter`, (name) =>
      builder.inputType(name, {
        description: `The ${target} that it leads to.`,
        fields: (t: AnyInputs) => ({ is: t.field({ type: where }), isNull: t.boolean() }),
      }),
    );
  }
  return defineOnce(builder, `${target}ListFilter`, (name) =>
    builder.inputType(name, {
      description: `The ${target} rows that it leads to.`,
      fields: (t: AnyInputs) => ({
        some: t.field({ type: where }),
        none: t.field({ type: where }),
        every: t.field({ type: where }),
      }),
    }),
  );
}

const builtIn = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
const ordered = ['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'isNull'];
const operators: Readonly<Record<string, readonly string[]>> = {
  ID: ['eq', 'in'],
  Boolean: ['eq', 'isNull'],
  String: [...ordered, 'contains', 'startsWith'],
};
const numbers = ['Int', 'Float', 'Decimal', 'BigInt', 'Date', 'DateTime'];

function comparatorOf(builder: AnyBuilder, type: string): string {
  const allowed = operators[type] ?? (numbers.includes(type) ? ordered : ['eq', 'in', 'isNull']);
  return defineOnce(builder, `${type}Filter`, (name) =>
    builder.inputType(name, {
      description: `Condition on a ${type}; operators side by side all hold.`,
      fields: (t: AnyInputs) =>
        Object.fromEntries(
          allowed.map((operator) => {
            const operand = operator === 'in' ? [type] : operator === 'isNull' ? 'Boolean' : type;
            return [operator, t.field({ type: operand })];
          }),
        ),
    }),
  );
}
