import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Shape } from '../compile/shape.ts';
import type { Engine } from '../engine.ts';
import type { Tree } from '../tree.ts';

/** What was read for an operation before its resolvers run, or why it could not be. */
export type Read = { tree: Tree } | { error: unknown; shape: Shape };

const reads = new WeakMap<object, { operation: OperationDefinitionNode; read: Read }>();

/** Hands what was read to the resolvers of an operation, by the context of its request. */
export function handOver(context: object, operation: OperationDefinitionNode, read: Read): void {
  reads.set(context, { operation, read });
}

export function readOf(context: object, operation: OperationDefinitionNode): Read | undefined {
  const found = reads.get(context);
  return found?.operation === operation ? found.read : undefined;
}

/** The engine of a schema that was built with its plugin. */
export function engineOf(schema: GraphQLSchema): Engine | undefined {
  return schema.extensions.engine as Engine | undefined;
}
