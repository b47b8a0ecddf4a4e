import { GraphQLError } from 'graphql';
import type { AppParts } from '../../../packages/server/src/app.ts';
import { type Kinds, post } from './kind.ts';

type Plugin = NonNullable<AppParts['plugins']>[number];
type OnExecute = Parameters<NonNullable<Plugin['onExecute']>>[0];

/** What a plugin may do with an operation, by the value of the header that asks for it. */
const meddling: Record<string, (payload: OnExecute) => ReturnType<NonNullable<Plugin['onExecute']>>> = {
  'extends-result': () => ({
    onExecuteDone: ({ result, setResult }) => setResult({ ...result, extensions: { cost: 1 } }),
  }),
  'adds-error': () => ({
    onExecuteDone: ({ result, setResult }) =>
      setResult({ ...result, errors: [new GraphQLError('a warning', { extensions: { code: 'FORBIDDEN' } })] }),
  }),
  'replaces-data': () => ({
    onExecuteDone: ({ result, setResult }) => setResult({ ...result, data: { replaced: true } }),
  }),
  'reads-data': () => ({
    onExecuteDone: ({ result, setResult }) => {
      const read = 'data' in result ? JSON.stringify(result.data).length : 0;
      setResult({ ...result, extensions: { read } });
    },
  }),
  'answers-itself': ({ setResultAndStopExecution }) => setResultAndStopExecution({ data: { own: true } }),
  'changes-variables': ({ executeFn, setExecuteFn }) =>
    setExecuteFn((args) => executeFn({ ...args, variableValues: { first: 1 } })),
  'changes-operation': ({ executeFn, setExecuteFn }) =>
    setExecuteFn((args) => executeFn({ ...args, operationName: 'B' })),
  'executes-twice': ({ executeFn, setExecuteFn }) =>
    setExecuteFn(async (args) => {
      await executeFn(args);
      return executeFn(args);
    }),
  throws: ({ setExecuteFn }) =>
    setExecuteFn(() => {
      throw new Error('secret');
    }),
};

const reading =
  'query A($first: Int) { parks(first: $first) { nodes { code } } } query B { industryChains { totalCount } }';

/** Requests that a plugin meddles with. */
export const meddled: Kinds = Object.fromEntries(
  Object.keys(meddling).map((name) => [
    name,
    post({ query: reading, operationName: 'A', variables: { first: 2 } }, { 'x-meddle': name }),
  ]),
);

/** Does with an operation what a header of the request says, as the plugins of an operator may. */
export function meddle(): Plugin {
  return {
    onExecute: (payload) => meddling[payload.args.contextValue.request.headers.get('x-meddle') ?? '']?.(payload),
  };
}

/** Notes every hook that Yoga and Envelop call, one list a request; the executor is wrapped, as plugins that trace do. */
export function recordHooks(calls: string[][]): Plugin {
  const listOf = new WeakMap<Request, string[]>();
  const note = (request: Request, hook: string) => {
    listOf.get(request)?.push(hook);
  };
  return {
    onRequest: ({ request }) => {
      const list = ['onRequest'];
      listOf.set(request, list);
      calls.push(list);
    },
    onRequestParse: ({ request }) => {
      note(request, 'onRequestParse');
      return { onRequestParseDone: () => note(request, 'onRequestParseDone') };
    },
    onParams: ({ request }) => note(request, 'onParams'),
    onParse: ({ context }) => {
      note(context.request, 'onParse');
      return () => note(context.request, 'onParseDone');
    },
    onValidate: ({ context }) => {
      note(context.request, 'onValidate');
      return ({ valid }) => note(context.request, `onValidateDone ${valid}`);
    },
    onContextBuilding: ({ context }) => {
      note(context.request, 'onContextBuilding');
      return () => note(context.request, 'onContextBuildingDone');
    },
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { request } = args.contextValue;
      note(request, 'onExecute');
      setExecuteFn((given) => {
        note(request, 'execute');
        return executeFn(given);
      });
      return {
        onExecuteDone: ({ result }) => {
          const parts = ['data', 'errors', 'extensions'].filter((part) => part in result);
          note(request, `onExecuteDone ${parts}`);
        },
      };
    },
    onResultProcess: ({ request, result }) => note(request, `onResultProcess ${'data' in result}`),
    onResponse: ({ request }) => note(request, 'onResponse'),
  };
}
