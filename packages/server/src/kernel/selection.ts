import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fields that a selection has of one type, by name. A field asked for twice, under aliases, has several nodes. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

/** What of a type is selected below these nodes: through fragments and aliases, without what is skipped. */
export function selectionOf(nodes: readonly FieldNode[], type: GraphQLObjectType, info: GraphQLResolveInfo): Selection {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet);
  return found;

  function collect({ selections }: SelectionSetNode): void {
    for (const node of selections) if (isIncluded(node, info)) add(node);
  }
  function add(node: SelectionNode): void {
    if (node.kind === 'Field') {
      const known = found.get(node.name.value);
      if (known) known.push(node);
      else found.set(node.name.value, [node]);
      return;
    }
    if (node.kind === 'InlineFragment') {
      if (applies(node.typeCondition?.name.value)) collect(node.selectionSet);
      return;
    }
    const fragment = info.fragments[node.name.value];
    if (!fragment || spread.has(node.name.value) || !applies(fragment.typeCondition.name.value)) return;
    spread.add(node.name.value);
    collect(fragment.selectionSet);
  }
  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const other = info.schema.getType(condition);
    return isAbstractType(other) && info.schema.isSubType(other, type);
  }
}

function isIncluded(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}
