import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Log } from '../log.ts';
import type { Metrics } from './metrics.ts';
import { factsOf } from './request-facts.ts';

/** Notes of what kind each request is, counts its answer and names the request in it. */
export function useObservation(metrics: Metrics, log: Log): Plugin {
  return {
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      factsOf(args.contextValue.request).kind = operation?.operation ?? 'other';
    },
    onSubscribe({ args }) {
      factsOf(args.contextValue.request).kind = 'subscription';
    },
    onResponse({ request, response }) {
      const facts = factsOf(request);
      response.headers.set('x-request-id', facts.id);
      metrics.answered(facts, response.status);
      log.debug(`${request.method} ${response.status}`, {
        kind: facts.kind,
        ms: Math.round(performance.now() - facts.startedAt),
        errors: facts.errorCodes.join(',') || 'none',
        request: facts.id,
      });
    },
  };
}
