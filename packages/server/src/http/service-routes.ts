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
    onRequest({ request, url, endResponse }) {
      if (url.pathname === '/graphql') return;
      const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
      if (!route) return endResponse(refusal('NOT_FOUND'));
      factsOf(request).kind = 'service';
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return endResponse(refusal('METHOD_NOT_ALLOWED', { allow: 'GET, HEAD' }));
      }
      return follow(route, url.pathname, services, factsOf(request).id).then(endResponse);
    },
  };
}

/** Yoga lets what is thrown in `onRequest` go out as it is, stack and all. */
async function follow(route: Route, path: string, services: Services, requestId: string): Promise<Response> {
  try {
    return await route(services);
  } catch (error) {
    services.log.error(`${path} failed`, error, { request: requestId });
    return refusal('INTERNAL');
  }
}

/** An answer in the shape of a GraphQL error, for paths that are not GraphQL's. */
export function refusal(
  code: 'METHOD_NOT_ALLOWED' | 'NOT_FOUND' | 'INTERNAL',
  headers: Record<string, string> = {},
): Response {
  const { status, zh, en } = errorCodes[code];
  return Response.json({ errors: [{ message: `${zh} ${en}`, extensions: { code, zh, en } }] }, { status, headers });
}
