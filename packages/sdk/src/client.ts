import { errorCode, readAnswer, requestIdOf } from './answer.ts';
import { DeadlinePassed, withinDeadline } from './deadline.ts';
import { operationName, type TypedDocumentString } from './document.ts';
import { download } from './download.ts';
import { HubError, type HubErrorDetails } from './errors.ts';
import { type Explained, explanationIn } from './explanation.ts';
import { withoutSecrets } from './secrets.ts';

/** What the client needs of `fetch`: the global one will do, and so will a server's own handler, which needs no port. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Headers as they are, or a function that is asked before each request. */
export type HubHeaders = Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);

export interface HubOptions {
  /** The hub's GraphQL address, such as `https://hub.example.cn/graphql`. */
  url: string;
  /** A key of the hub; without one the caller sees what the public may see. */
  token?: string | undefined;
  fetch?: Fetch | undefined;
  headers?: HubHeaders | undefined;
  /** Milliseconds from calling to the whole answer, 30,000 unless given; 0 for no limit. */
  timeoutMs?: number | undefined;
}

export interface RequestOptions {
  /** Ends the request; the promise then rejects with the signal's reason, as that of `fetch` does. */
  signal?: AbortSignal | undefined;
  /** In place of the client's own. */
  timeoutMs?: number | undefined;
  /** Beside the client's own; the same name replaces. */
  headers?: Record<string, string> | undefined;
}

/** What is to be explained, and how far. */
export interface ExplainOptions extends RequestOptions {
  variables?: Readonly<Record<string, unknown>> | undefined;
  /** Which operation of the document. */
  operationName?: string | undefined;
  /** Whether the database is asked for its plan as well. */
  plan?: boolean | undefined;
}

/** The arguments after the document: variables may be left out when none is required. */
export type RequestArguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

/** A client of one hub. */
export interface HubClient {
  /** Its address. */
  readonly url: string;
  /**
   * Sends one operation and gives its `data`.
   *
   * @param document - generated, so that result and variables are typed, or any text
   * @throws {@link HubError} when the request failed, also when the hub answered with part of the data
   */
  request<Result = unknown, Variables = Record<string, unknown>>(
    document: TypedDocumentString<Result, Variables> | string,
    ...rest: RequestArguments<NoInfer<Variables>>
  ): Promise<Result>;
  /**
   * Sends a query and gives how it ran in place of its `data`. A hub over real data tells that to administrators only.
   *
   * @throws {@link HubError} when the hub did not run the query; what it failed with when it ran is in `errors`
   */
  explain(document: string, options?: ExplainOptions): Promise<Explained>;
  /**
   * Fetches a file by a link that the hub gave, such as that of `exportLink`.
   *
   * @param url - as the hub gave it
   * @returns the answer, its body unread; `timeoutMs` is only until it begins
   * @throws {@link HubError} when the link is refused or leads nowhere
   */
  download(url: string, options?: Pick<RequestOptions, 'signal' | 'timeoutMs'>): Promise<Response>;
}

/** What else goes with a document. */
interface Envelope {
  operationName?: string | undefined;
  extensions?: Readonly<Record<string, unknown>>;
}

type Fail = (message: string, details: HubErrorDetails) => HubError;
type Read = (response: Response, body: string, url: string, failure: Fail) => unknown;

const defaultTimeoutMs = 30_000;

/**
 * Makes a client of a hub. It holds no connection and needs no closing.
 *
 * @throws TypeError for an address that is not http or https, or a token that no header can carry
 */
export function createHub(options: HubOptions): HubClient {
  const { token } = options;
  const url = checkedUrl(options.url);
  // Checked here, because `fetch` would put a token with a line break into the message of its error.
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError('The token holds a character that a header cannot carry, such as a space or a line break');
  }
  const send: Fetch = options.fetch ?? ((request) => fetch(request));

  async function headersFor(perRequest: Record<string, string> = {}): Promise<Record<string, string>> {
    const own = typeof options.headers === 'function' ? await options.headers() : options.headers;
    return {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...checkedHeaders(own ?? {}),
      ...checkedHeaders(perRequest),
    };
  }

  async function ask(
    query: string,
    variables: unknown,
    { signal, timeoutMs = options.timeoutMs ?? defaultTimeoutMs, headers }: RequestOptions,
    envelope: Envelope,
    read: Read,
  ): Promise<unknown> {
    const operation = envelope.operationName ?? operationName(query);
    const failure: Fail = (message, details) =>
      new HubError(operation ? `${operation}: ${message}` : message, {
        ...details,
        operation,
        variables: withoutSecrets(variables, token),
      });

    async function exchange(stop: AbortSignal): Promise<{ response: Response; body: string }> {
      const request = new Request(url, {
        method: 'POST',
        headers: await headersFor(headers),
        body: JSON.stringify({ query, variables, ...envelope }),
        signal: stop,
      });
      let response: Response;
      try {
        response = await send(request);
      } catch (cause) {
        throw failure(`The hub at ${url} cannot be reached`, { kind: 'network', code: 'UNREACHABLE', cause });
      }
      const { status } = response;
      try {
        return { response, body: await response.text() };
      } catch (cause) {
        const requestId = requestIdOf(response.headers);
        throw failure(`The answer of ${url} broke off`, {
          kind: 'network',
          code: 'BROKEN_OFF',
          status,
          requestId,
          cause,
        });
      }
    }

    try {
      const { response, body } = await withinDeadline(exchange, signal, timeoutMs);
      return read(response, body, url, failure);
    } catch (error) {
      if (!(error instanceof DeadlinePassed)) throw error;
      throw failure(`No whole answer of ${url} within ${timeoutMs} ms`, { kind: 'network', code: 'TIMED_OUT' });
    }
  }

  const request = (
    document: TypedDocumentString<unknown, unknown> | string,
    variables?: unknown,
    requestOptions: RequestOptions = {},
  ) => ask(String(document), variables, requestOptions, {}, dataOf);

  const explain = (document: string, { variables, operationName, plan, ...requestOptions }: ExplainOptions = {}) => {
    const extensions = { explain: plan ? 'plan' : true };
    return ask(document, variables, requestOptions, { operationName, extensions }, explanationOf);
  };

  return {
    url,
    request: request as HubClient['request'],
    explain: explain as HubClient['explain'],
    download: async (link, { signal, timeoutMs = options.timeoutMs ?? defaultTimeoutMs } = {}) =>
      download(new URL(link, url).href, send, signal, timeoutMs),
  };
}

/** Gives the data of an answer that has no errors; throws for every other. */
const dataOf: Read = (response, body, url, failure) => {
  const { status, headers } = response;
  const answer = readAnswer(body);
  const requestId = requestIdOf(headers, answer?.errors);
  if (answer?.errors) {
    const { errors, data } = answer;
    const [first, ...more] = errors.map((error) => error.message);
    const message = more.length > 0 ? `${first} (and ${more.length} more)` : `${first}`;
    throw failure(message, { kind: 'graphql', code: errorCode(errors), status, requestId, errors, data });
  }
  if (!response.ok) {
    throw failure(`${url} answered with status ${status}`, { kind: 'http', code: 'HTTP_STATUS', status, requestId });
  }
  if (!answer) {
    throw failure(`${url} did not answer as a GraphQL endpoint`, {
      kind: 'http',
      code: 'NOT_GRAPHQL',
      status,
      requestId,
    });
  }
  return answer.data;
};

/** Gives the explanation of an answer; throws for one that has none. */
const explanationOf: Read = (response, body, url, failure) => {
  const explanation = explanationIn(body);
  if (explanation) return explanation;
  dataOf(response, body, url, failure);
  const { status, headers } = response;
  const details = { kind: 'http', code: 'NOT_EXPLAINED', status, requestId: requestIdOf(headers) } as const;
  throw failure(`${url} did not explain the query`, details);
};

function checkedUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new TypeError("The hub's address has to begin with http:// or https://");
  // An address with a name and password would appear in every message about it.
  if (parsed.username || parsed.password)
    throw new TypeError("The hub's address must not hold a user name or password");
  return parsed.href;
}

function checkedHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
        throw new TypeError(`The header ${name} has a value that a header cannot carry`);
      }
      return [name.toLowerCase(), value];
    }),
  );
}
