import type { Plugin } from 'graphql-yoga';

const always: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** What a browser may do with an answer that is not a page: nothing. */
const noPage = "default-src 'none'; frame-ancestors 'none'";

/**
 * Puts on every answer what keeps browsers from reading more into it than it is. A page brings its own
 * `content-security-policy`; answers that say nothing about caching are not stored, since they depend on the token.
 *
 * @param sharing - whether pages of other origins may read answers at all, in which case CORS decides which
 */
export function useSecurityHeaders(sharing: boolean): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(always)) headers.set(name, value);
      if (!sharing) headers.set('cross-origin-resource-policy', 'same-origin');
      if (!headers.has('content-security-policy')) headers.set('content-security-policy', noPage);
      if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    },
  };
}
