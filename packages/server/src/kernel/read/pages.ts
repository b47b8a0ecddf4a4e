import type { Page, PageArguments, Wants } from '@district-hub/engine';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, Kind, type ValueNode } from 'graphql';
import type { Context } from '../context.ts';
import { hubError } from '../errors.ts';
import type { HubGraph } from '../graph.ts';
import type { EntityDeclaration } from '../registry.ts';
import { type Selection, selectionOf } from '../selection.ts';
import { columnsFor } from './columns.ts';
import { readerOf, withCodes } from './reading.ts';

/** The parent whose children a connection lists: those whose column `field` is `parent`. */
interface Via {
  field: string;
  parent: unknown;
}

/** A page for a connection field: of a list, or of the children of a parent. Only what is selected is read. */
export function pageOf(
  graph: HubGraph,
  entity: EntityDeclaration,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
  via?: Via,
): Promise<Page> {
  refuseOmitted(info);
  const wants = wantsOf(entity, info);
  const reader = readerOf(graph, context);
  return withCodes(() =>
    via ? reader.children(entity.name, args, wants, via.field, via.parent) : reader.page(entity.name, args, wants),
  );
}

function wantsOf(entity: EntityDeclaration, info: GraphQLResolveInfo): Wants {
  const below = (nodes: readonly FieldNode[], type: string): Selection =>
    selectionOf(nodes, info.schema.getType(type) as GraphQLObjectType, info);
  const selected = below(info.fieldNodes, `${entity.name}Connection`);
  const edges = below(selected.get('edges') ?? [], `${entity.name}Edge`);
  const pageInfo = below(selected.get('pageInfo') ?? [], 'PageInfo');
  return {
    columns: columnsFor(entity, [...(selected.get('nodes') ?? []), ...(edges.get('node') ?? [])], info),
    total: selected.has('totalCount'),
    edges: pageInfo.has('hasNextPage') || pageInfo.has('hasPreviousPage'),
  };
}

/** What may be left to its default. */
const optional = ['on', 'unit'];

/**
 * Refuses a filter that names a variable which the request does not bring. GraphQL drops such a field from its object, and
 * a filter without its condition would match everything.
 */
function refuseOmitted({ fieldNodes, variableValues: { coerced } }: GraphQLResolveInfo): void {
  const where = fieldNodes[0]?.arguments?.find(({ name }) => name.value === 'where')?.value;
  if (where && where.kind !== Kind.VARIABLE) check(where);

  function check(value: ValueNode): void {
    if (value.kind === Kind.LIST) value.values.forEach(check);
    if (value.kind !== Kind.OBJECT) return;
    for (const { name, value: inner } of value.fields) {
      if (inner.kind !== Kind.VARIABLE) check(inner);
      else if (!Object.hasOwn(coerced, inner.name.value) && !optional.includes(name.value))
        throw omitted(name.value, inner.name.value);
    }
  }
}

function omitted(condition: string, variable: string) {
  return hubError(
    'BAD_USER_INPUT',
    `筛选条件 ${condition} 引用的变量 $${variable} 未提供；不需要的条件请整项省略。`,
    `The condition ${condition} takes the variable $${variable}, which was not given; leave out a condition that you do not want.`,
    { condition, variable },
  );
}
