import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Document, selectionOf } from '../compile/selection.ts';
import type { Shape } from '../compile/shape.ts';
import type { Prepared } from '../engine.ts';

/** What ran, as Envelop hands it to the executor. */
interface Ran {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
}

/** The fields that the statement of a query gives, each once, as `Type.field` in the order of the document. */
export function compiledFields({ plan, run }: Prepared, { schema, document, operationName }: Ran): string[] {
  const operation = getOperationAST(document, operationName);
  const type = schema.getQueryType();
  if (!operation || !type) return [];
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const found = new Set<string>();
  gather(found, plan.shape, type, [operation.selectionSet], {
    schema,
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
    variables: run.variables,
    decisive: (variable) => run.variables.coerced[variable],
  });
  return [...found];
}

function gather(
  found: Set<string>,
  shape: Shape,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
  document: Document,
): void {
  const typeNamed = (name: string) => document.schema.getType(name) as GraphQLObjectType;
  for (const [key, nodes] of selectionOf(sets, type, document)) {
    const known = shape.fields.get(key);
    const def = type.getFields()[nodes[0].name.value];
    if (!known || known.kind === 'error' || !def) continue;
    found.add(`${type.name}.${def.name}`);
    const below = nodes.map(({ selectionSet }) => selectionSet);
    if (known.kind === 'nodes') {
      for (const [model, inner] of known.shapes) gather(found, inner, typeNamed(model), below, document);
    } else if (known.below) {
      gather(found, known.below, getNamedType(def.type) as GraphQLObjectType, below, document);
    }
  }
}
