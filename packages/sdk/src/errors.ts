/**
 * Where a request failed.
 *
 * - `network`: no whole answer came (the hub is not running, the connection broke, the time was up)
 * - `http`: an answer came, but not from GraphQL (a proxy's page, a wrong address)
 * - `graphql`: the hub answered with errors
 */
export type HubErrorKind = 'network' | 'http' | 'graphql';

/** One entry of `errors` in the hub's answer. */
export interface GraphQLErrorEntry {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is known about a failed request. */
export interface HubErrorDetails {
  kind: HubErrorKind;
  code: string;
  status?: number | undefined;
  requestId?: string | undefined;
  operation?: string | undefined;
  variables?: unknown;
  errors?: readonly GraphQLErrorEntry[];
  data?: unknown;
  cause?: unknown;
}

/**
 * A request to the hub that failed.
 *
 * @remarks
 * Never holds the token, and `variables` has everything that looks like a secret replaced. Expected outcomes of a mutation,
 * such as a rejected row, are members of its result and never errors.
 */
export class HubError extends Error {
  override readonly name = 'HubError';
  readonly kind: HubErrorKind;
  /**
   * A code of the hub (see its error catalogue) when `kind` is `graphql`. Otherwise `UNREACHABLE`, `TIMED_OUT` or
   * `BROKEN_OFF` (network), `HTTP_STATUS`, `NOT_GRAPHQL` or `NOT_EXPLAINED` (http).
   */
  readonly code: string;
  /** The status of the answer, when there was one. */
  readonly status: number | undefined;
  /** Names this request in the hub's log. */
  readonly requestId: string | undefined;
  /** The name of the operation, when the document gives it one. */
  readonly operation: string | undefined;
  readonly variables: unknown;
  /** All errors of the answer; empty unless `kind` is `graphql`. */
  readonly errors: readonly GraphQLErrorEntry[];
  /** What the answer held beside its errors. */
  readonly data: unknown;

  constructor(message: string, details: HubErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = details.kind;
    this.code = details.code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.operation = details.operation;
    this.variables = details.variables;
    this.errors = details.errors ?? [];
    this.data = details.data;
  }
}
