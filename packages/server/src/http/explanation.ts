import { compiledFields, type Run } from '@district-hub/engine/envelop';
import { type ExecutionArgs, type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { RequestContext } from '../context.ts';
import { hubError } from '../kernel/errors.ts';
import { factsOf } from './request-facts.ts';
import { planStatement } from './statement-plan.ts';

type Asking = RequestContext & YogaInitialContext;

/** How a request ran, as `extensions.explain` of its answer. */
interface Explanation {
  way: Run['way'];
  /** Fields that the statement gave. */
  compiled: string[];
  /** Fields that were left to resolvers, and why. */
  left: { field: string; why: string }[];
  /** How many statements the request ran. */
  statements: number;
  /** The engine's statement, null where there is none, and the types of its parameters. */
  statement: string | null;
  parameters: string[];
  /** What the database's EXPLAIN says, where the plan was asked for. */
  plan?: string;
  ms: { prepare: number; database: number; total: number };
}

/**
 * Tells how a query ran where its request has `"extensions": { "explain": true }`, or `"plan"` to see the database's plan as
 * well: over the sample district to anyone, over real data to administrators only. SQL is in no other answer.
 */
export function useExplanation(): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const asked = (args.contextValue as Asking).params.extensions?.explain;
      if (asked === undefined || asked === null || asked === false) return;
      const refusal = refusalOf(asked, args);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
      else setExecuteFn((given: ExecutionArgs) => explained(given, executeFn, asked === 'plan'));
    },
  };
}

function refusalOf(asked: unknown, { document, operationName, contextValue }: ExecutionArgs): GraphQLError | undefined {
  const { role, hub } = contextValue as Asking;
  if (!hub.sample && role !== 'ADMIN') {
    return hubError(
      'FORBIDDEN',
      '只有管理员可以查看真实数据上的查询如何执行；请使用管理员令牌，或去掉 extensions.explain。',
      'How a query runs over real data is told to administrators only: send the admin token, or leave extensions.explain out.',
    );
  }
  if (asked !== true && asked !== 'plan') {
    return hubError(
      'BAD_USER_INPUT',
      'extensions.explain 应为 true 或 "plan"。',
      'extensions.explain has to be true or "plan".',
    );
  }
  if (getOperationAST(document, operationName)?.operation !== 'query') {
    return hubError('BAD_USER_INPUT', '只能说明查询如何执行。', 'Only a query can be explained.');
  }
  return undefined;
}

async function explained(
  args: ExecutionArgs,
  executeFn: (args: ExecutionArgs) => unknown,
  withPlan: boolean,
): Promise<unknown> {
  const context = args.contextValue as Asking;
  const { db } = context;
  const begun = performance.now();
  const watch = { firstAt: undefined as number | undefined, statements: 0, database: 0 };
  context.db = { ...db, query: watched(db.query), read: watched(db.read) };
  let run: Run = { way: 'plain', left: [] };
  context.onRun = (ran) => {
    run = ran;
  };

  const result = (await executeFn(args)) as ExecutionResult;
  const total = performance.now() - factsOf(context.request).startedAt;
  const text = run.prepared?.statement?.text;
  const planned = text === undefined ? undefined : await db.transaction(({ query }) => planStatement(query, text));
  const explain: Explanation = {
    way: run.way,
    compiled: run.prepared ? compiledFields(run.prepared, args) : [],
    left: [...new Map(run.left.map((one) => [one.field, one])).values()],
    statements: watch.statements,
    statement: text ?? null,
    parameters: planned?.parameters ?? [],
    ...(withPlan && planned && { plan: planned.plan }),
    ms: {
      prepare: rounded((watch.firstAt ?? begun) - begun),
      database: rounded(watch.database),
      total: rounded(total),
    },
  };
  return { ...result, extensions: { ...result.extensions, explain } };

  function watched(query: Asking['db']['query']): Asking['db']['query'] {
    return async (text, values) => {
      const sentAt = performance.now();
      watch.firstAt ??= sentAt;
      watch.statements += 1;
      try {
        return await query(text, values);
      } finally {
        watch.database += performance.now() - sentAt;
      }
    };
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
