import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { factsOf } from '../parts.ts';
import type { EntityDeclaration } from '../registry.ts';
import { selectionOf } from '../selection.ts';

/** The columns that a selection on an entity needs, `id` always among them, in the order of the model. */
export function columnsFor(
  entity: EntityDeclaration,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): readonly string[] {
  const type = info.schema.getType(entity.name) as GraphQLObjectType;
  const fields = type.getFields();
  const needed = new Set(['id']);
  for (const name of selectionOf(nodes, type, info).keys()) {
    for (const column of factsOf(fields[name])?.loads ?? []) needed.add(column);
  }
  return Object.keys(entity.model.columns).filter((column) => needed.has(column));
}
