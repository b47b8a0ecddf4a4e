import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

/** A file of operations, as graphql-codegen hands it to a plugin. */
interface DocumentFile {
  document?: DocumentNode;
}

/**
 * A graphql-codegen plugin that writes each operation as a constant: its text, typed by what `typescript-operations`
 * writes above it.
 *
 * @remarks
 * The official `typed-document-node` plugin repeats the class in every file, imports types from a package that we do not
 * want to depend on, and leaves out the mark by which a bundler may drop an operation that nobody uses.
 */
export function plugin(_schema: GraphQLSchema, files: readonly DocumentFile[]): { prepend: string[]; content: string } {
  const definitions = files.flatMap((file) => file.document?.definitions ?? []);
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return {
    prepend: ["import { TypedDocumentString } from '../document.ts';"],
    content: operations.map((operation) => constantOf(operation, fragments)).join('\n\n'),
  };
}

function constantOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const name = operation.name?.value;
  if (!name) throw new Error('Every operation of the SDK needs a name');
  const type = name + operation.operation.charAt(0).toUpperCase() + operation.operation.slice(1);
  const { description, ...bare } = operation;
  const text = [bare, ...spreadsOf(operation, fragments)].map((node) => print(node)).join('\n');
  const comment = description ? `/** ${description.value.replaceAll('*/', '*\\/').split('\n').join('\n * ')} */\n` : '';
  return `${comment}export const ${name}Document = /*#__PURE__*/ new TypedDocumentString<${type}, ${type}Variables>(${quoted(text)});`;
}

/** The fragments that a definition spreads, and those that they spread, each once. */
function spreadsOf(
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`Fragment ${name.value} is in no file beside ${definition.name?.value}`);
        if (found.has(fragment)) return;
        found.add(fragment);
        collect(fragment);
      },
    });
  collect(definition);
  return found;
}

function quoted(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
