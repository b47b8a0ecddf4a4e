import { randomUUID } from 'node:crypto';

/** What a request turned out to be, as far as its handling has come. */
export type RequestKind = 'query' | 'mutation' | 'subscription' | 'page' | 'export' | 'service' | 'other';

/** What the hub knows of one request beside the request itself. */
export interface RequestFacts {
  /** The caller's own `x-request-id` where it is harmless, else one of ours. */
  readonly id: string;
  /** Milliseconds of the process's clock. */
  readonly startedAt: number;
  kind: RequestKind;
  /** Codes of the errors that went out in the answer. */
  errorCodes: string[];
}

const facts = new WeakMap<Request, RequestFacts>();

/** The facts of a request, the same at every call. */
export function factsOf(request: Request): RequestFacts {
  let known = facts.get(request);
  if (!known) {
    const given = request.headers.get('x-request-id') ?? '';
    const id = /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
    known = { id, startedAt: performance.now(), kind: 'other', errorCodes: [] };
    facts.set(request, known);
  }
  return known;
}
