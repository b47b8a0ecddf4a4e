import type { Plugin } from 'graphql-yoga';
import { errorCodes } from '../kernel/errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from './metrics.ts';
import { factsOf } from './request-facts.ts';

export interface Services {
  /** Why the hub cannot answer queries now; undefined when it can. */
  unreadyBecause(): Promise<string | undefined>;
  metrics: Metrics;
  log: Log;
}

type Route = (services: Services) => Promise<Response> | Response;

const routes: Readonly<Record<string, Route>> = {
  '/': () => new Response(null, { status: 307, headers: { location: '/graphql' } }),
  // Says only that the process answers: a busy database must not get it restarted.
  '/health': () => Response.json({ status: 'alive' }),
  '/ready': async ({ unreadyBecause }) => {
    const reason = await unreadyBecause();
    return reason === undefined
      ? Response.json({ status: 'ready' })
      : Response.json({ status: 'unready', reason }, { status: 503 });
  },
  '/metrics': async ({ metrics }) => {
    const { contentType, text } = await metrics.read();
    return new Response(text, { headers: { 'content-type': contentType } });
  },
};

/** Answers the paths that operators and browsers ask for beside `/graphql`, and refuses all others. */
export function useServiceRoutes(services: Services): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
      if (!route) {
        if (url.pathname !== '/graphql') endResponse(refusal('NOT_FOUND'));
        return;
      }
      const facts = factsOf(request);
      facts.kind = 'service';
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        endResponse(refusal('METHOD_NOT_ALLOWED', { allow: 'GET, HEAD' }));
        return;
      }
      // Yoga lets what is thrown here go out as it is, stack and all.
      try {
        endResponse(await route(services));
      } catch (error) {
        services.log.error(`${url.pathname} failed`, error, { request: facts.id });
        endResponse(refusal('INTERNAL'));
      }
    },
  };
}

/** An answer in the shape of a GraphQL error, for paths that are not GraphQL's. */
export function refusal(
  code: 'METHOD_NOT_ALLOWED' | 'NOT_FOUND' | 'INTERNAL',
  headers: Record<string, string> = {},
): Response {
  const { status, zh, en } = errorCodes[code];
  return Response.json({ errors: [{ message: `${zh} ${en}`, extensions: { code, zh, en } }] }, { status, headers });
}
