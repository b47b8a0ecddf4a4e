import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type VariableValues,
} from 'graphql';

/** The fields of a selection by their response keys, in the order of the answer. One that is asked for several times has several nodes. */
export type Selection = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

/** What a selection is read with. */
export interface Document {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: VariableValues;
  /** Value of a variable that decides what is selected. */
  decisive: (variable: string) => unknown;
}

/** What is selected of a type: through fragments, without what is skipped. */
export function selectionOf(
  sets: readonly (SelectionSetNode | undefined)[],
  type: GraphQLObjectType,
  document: Document,
): Selection {
  const { schema, fragments } = document;
  const found = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();
  for (const set of sets) if (set) collect(set);
  return found;

  function collect({ selections }: SelectionSetNode): void {
    for (const node of selections) if (isIncluded(node, document)) add(node);
  }
  function add(node: SelectionNode): void {
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value;
      const known = found.get(key);
      if (known) known.push(node);
      else found.set(key, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(node.typeCondition?.name.value)) collect(node.selectionSet);
    } else {
      const fragment = fragments[node.name.value];
      if (!fragment || spread.has(node.name.value)) return;
      spread.add(node.name.value);
      if (applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
    }
  }
  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const other = schema.getType(condition);
    return isAbstractType(other) && schema.isSubType(other, type);
  }
}

function isIncluded(node: SelectionNode, { decisive, variables }: Document): boolean {
  return (node.directives ?? []).every(({ name, arguments: given = [] }) => {
    const definition = { skip: GraphQLSkipDirective, include: GraphQLIncludeDirective }[name.value];
    if (!definition) return true;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    const holds =
      value?.kind === Kind.VARIABLE ? decisive(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    // A variable that is null or missing: GraphQL has its own words for it.
    if (typeof holds !== 'boolean') getDirectiveValues(definition, node, variables);
    return (name.value === 'include') === holds;
  });
}
