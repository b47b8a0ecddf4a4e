import type { GraphQLErrorEntry } from './errors.ts';

/** An answer of the hub's GraphQL endpoint. */
export interface Answer {
  data?: unknown;
  errors?: readonly GraphQLErrorEntry[];
  extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Reads a body as a GraphQL answer.
 *
 * @returns undefined for anything else: a proxy's page, another service's JSON, truncated JSON
 *
 * @remarks
 * Goes by the body and not by its media type, because proxies rewrite that.
 */
export function readAnswer(body: string): Answer | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const { data, errors, extensions } = value as Record<string, unknown>;
  const more = isObject(extensions) && { extensions };
  if (errors === undefined) return data === undefined || typeof data !== 'object' ? undefined : { data, ...more };
  return isErrorList(errors) ? { data, errors, ...more } : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isErrorList(errors: unknown): errors is GraphQLErrorEntry[] {
  return Array.isArray(errors) && errors.length > 0 && errors.every((error) => typeof error?.message === 'string');
}

/** The hub's code of an answer's first error that has one. */
export function errorCode(errors: readonly GraphQLErrorEntry[]): string {
  for (const { extensions } of errors) {
    if (typeof extensions?.code === 'string') return extensions.code;
  }
  return 'UNKNOWN';
}

/** The request's id, from the header or, where a proxy strips it, from an error. */
export function requestIdOf(headers: Headers, errors: readonly GraphQLErrorEntry[] = []): string | undefined {
  const header = headers.get('x-request-id');
  if (header) return header;
  const id = errors.find(({ extensions }) => typeof extensions?.requestId === 'string')?.extensions?.requestId;
  return id as string | undefined;
}
