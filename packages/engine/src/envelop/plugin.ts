import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  type VariableValues,
} from 'graphql';
import type { Engine, Prepared } from '../engine.ts';
import { engineOf, handOver } from '../pothos/running.ts';
import { Answer, stringify } from './answer.ts';

export { engineOf } from '../pothos/running.ts';
export { compiledFields } from './explanation.ts';

/** How an operation was run: as one statement, as one statement that fed resolvers, or without a statement of the engine. */
export type Way = 'compiled' | 'mixed' | 'plain';

/** One operation that was run. */
export interface Run {
  way: Way;
  /** The fields that were left to resolvers, each with the reason. */
  left: readonly { field: string; why: string }[];
  prepared?: Prepared;
}

export interface EnvelopOptions {
  /** Whether an operation may be answered without resolvers. */
  compiled: boolean;
  /** Whether a failure means that nobody waits for the answer any more, so that no resolver has to be asked either. */
  isAbandoned?: (error: unknown) => boolean;
  /** Told of each operation. */
  onRun?: (run: Run, context: object) => void;
}

/** What the plugin uses of Envelop. */
interface Execution {
  args: ExecutionArgs;
  executeFn: Execute;
  setExecuteFn: (execute: Execute) => void;
}
interface ExecutionArgs {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: as Envelop has it
  contextValue: any;
}
// biome-ignore lint/suspicious/noExplicitAny: as Envelop has it
type Execute = (args: any) => unknown;

/**
 * Lets the engine answer queries, as a plugin of Envelop and so of Yoga. It has to be the first: an executor that a plugin
 * before it wraps would be lost.
 */
export function useEngine(options: EnvelopOptions): { onExecute(execution: Execution): void } {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName);
      const engine = engineOf(args.schema);
      if (operation?.operation !== 'query' || !engine) return;
      setExecuteFn((given: ExecutionArgs) => {
        // A plugin that wraps the executor may ask for another operation.
        const asked = isSameOperation(given, args) ? operation : getOperationAST(given.document, given.operationName);
        if (asked?.operation !== 'query') return executeFn(given);
        const variables = variablesOf(given, asked);
        // Wrong variables are the executor's to word.
        return variables ? execute(given, asked, variables, engine, options, executeFn) : executeFn(given);
      });
    },
  };
}

function isSameOperation(one: ExecutionArgs, other: ExecutionArgs): boolean {
  return one.document === other.document && one.operationName === other.operationName;
}

function variablesOf(
  { schema, variableValues }: ExecutionArgs,
  { variableDefinitions = [] }: OperationDefinitionNode,
): VariableValues | undefined {
  return getVariableValues(schema, variableDefinitions, variableValues ?? {}).variableValues;
}

/** What can't be compiled at all, such as a directive without its argument, is the executor's to word. */
function preparedBy(prepare: () => Prepared): Prepared | undefined {
  try {
    return prepare();
  } catch {
    return undefined;
  }
}

async function execute(
  args: ExecutionArgs,
  operation: OperationDefinitionNode,
  variables: VariableValues,
  engine: Engine,
  { compiled, isAbandoned, onRun }: EnvelopOptions,
  executeFn: Execute,
): Promise<unknown> {
  const { contextValue: context } = args;
  let prepared = preparedBy(() => engine.prepare(args.document, operation, variables, context));
  if (!prepared?.statement) {
    onRun?.({ way: 'plain', left: prepared?.plan.left ?? [] }, context);
    return executeFn(args);
  }
  try {
    const read = await engine.read(prepared, context);
    prepared = read.prepared;
    const { left } = prepared.plan;
    if (compiled && left.length === 0 && read.data !== null) {
      onRun?.({ way: 'compiled', left, prepared }, context);
      return { data: new Answer(read.data), stringify } as unknown as ExecutionResult;
    }
    handOver(context, operation, { tree: engine.treeOf(prepared, read.data) });
  } catch (error) {
    if (isAbandoned?.(error)) throw error;
    handOver(context, operation, { error, shape: prepared.plan.shape });
  }
  onRun?.({ way: 'mixed', left: prepared.plan.left, prepared }, context);
  return executeFn(args);
}
