import { describe, expect, test, vi } from 'vitest';
import { createHub, type Fetch, HubError, type HubOptions, TypedDocumentString } from './index.ts';

const token = 'dh_0123456789abcdef';
const ParkDocument = new TypedDocumentString<{ park: { name: string } | null }, { code: string }>(
  'query Park($code: String!) { park(by: { code: $code }) { name } }',
);

/** A fetch that answers with `body` and remembers its requests. */
function answering(body: unknown, init: ResponseInit = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return vi.fn<Fetch>(async () => new Response(text, init));
}

/** The first request that such a fetch got. */
function requestTo(fetch: ReturnType<typeof answering>): Request {
  const request = fetch.mock.calls[0]?.[0];
  if (!request) throw new Error('Nothing was sent');
  return request;
}

function hubWith(fetch: Fetch, options: Partial<HubOptions> = {}) {
  return createHub({ url: 'http://hub.test/graphql', token, fetch, ...options });
}

/** The error of a request that is bound to fail. */
async function failureOf(fetch: Fetch, options: Partial<HubOptions> = {}): Promise<HubError> {
  const error: unknown = await hubWith(fetch, options)
    .request(ParkDocument, { code: 'ZC' })
    .catch((caught) => caught);
  expect(error).toBeInstanceOf(HubError);
  return error as HubError;
}

/** A fetch that never answers and, as a test of our own deadline, does not heed its signal either. */
const silent: Fetch = () => new Promise(() => {});

describe('request', () => {
  test('posts document and variables, and gives the data', async () => {
    const fetch = answering({ data: { park: { name: '芝罘产业园' } } });
    const data = await hubWith(fetch).request(ParkDocument, { code: 'ZC' });
    expect(data).toEqual({ park: { name: '芝罘产业园' } });
    const request = requestTo(fetch);
    expect(request).toMatchObject({ url: 'http://hub.test/graphql', method: 'POST' });
    expect(await request.json()).toEqual({ query: String(ParkDocument), variables: { code: 'ZC' } });
    expect(request.headers.get('authorization')).toBe(`Bearer ${token}`);
    expect(request.headers.get('content-type')).toBe('application/json');
  });

  test('sends no authorization without a token', async () => {
    const fetch = answering({ data: {} });
    await createHub({ url: 'http://hub.test/graphql', fetch }).request('{ hub { version } }');
    expect(requestTo(fetch).headers.has('authorization')).toBe(false);
  });

  test('headers of a request replace those of the client, whatever their case', async () => {
    const fetch = answering({ data: {} });
    const hub = hubWith(fetch, { headers: async () => ({ 'X-Office': 'chain', 'X-Desk': '1' }) });
    await hub.request('{ hub { version } }', {}, { headers: { 'x-office': 'park' } });
    expect(Object.fromEntries(requestTo(fetch).headers)).toMatchObject({ 'x-office': 'park', 'x-desk': '1' });
  });

  test('works when taken off the client', async () => {
    const { request } = hubWith(answering({ data: { ok: true } }));
    expect(await request('{ ok }')).toEqual({ ok: true });
  });
});

describe('a failed request', () => {
  test('without connection is a network error with its cause', async () => {
    const cause = new TypeError('fetch failed');
    const error = await failureOf(() => Promise.reject(cause));
    expect(error).toMatchObject({ kind: 'network', code: 'UNREACHABLE', operation: 'Park', status: undefined, cause });
    expect(error.message).toContain('Park: The hub at http://hub.test/graphql');
  });

  test('with a body that breaks off keeps status and request id', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"data":'));
        controller.error(new Error('socket hang up'));
      },
    });
    const error = await failureOf(async () => new Response(body, { headers: { 'x-request-id': 'r1' } }));
    expect(error).toMatchObject({ kind: 'network', code: 'BROKEN_OFF', status: 200, requestId: 'r1' });
  });

  test.each([
    ['a proxy page', '<html>Bad Gateway</html>', 502, 'HTTP_STATUS'],
    ['the JSON of another service', '{"message":"not here"}', 404, 'HTTP_STATUS'],
    ['a page with status 200', '<html>Welcome</html>', 200, 'NOT_GRAPHQL'],
    ['truncated JSON', '{"data":{"park":', 200, 'NOT_GRAPHQL'],
    ['JSON that is no answer', '[1]', 200, 'NOT_GRAPHQL'],
    ['an empty list of errors', '{"errors":[]}', 200, 'NOT_GRAPHQL'],
  ])('with %s is an http error', async (_, body, status, code) => {
    expect(await failureOf(answering(body, { status }))).toMatchObject({ kind: 'http', code, status, errors: [] });
  });

  test.each([200, 400, 401])('with errors and status %i is a graphql error', async (status) => {
    const errors = [
      { message: 'one', path: ['park'] },
      { message: 'two', extensions: { code: 'FORBIDDEN', requestId: 'r2' } },
    ];
    const error = await failureOf(answering({ data: { park: null }, errors }, { status }));
    expect(error).toMatchObject({ kind: 'graphql', code: 'FORBIDDEN', status, requestId: 'r2', errors });
    expect(error.message).toBe('Park: one (and 1 more)');
    expect(error.data).toEqual({ park: null });
  });

  test('with errors that carry no code says UNKNOWN', async () => {
    expect((await failureOf(answering({ errors: [{ message: 'no' }] }))).code).toBe('UNKNOWN');
  });
});

describe('time and abort', () => {
  test('a request that takes too long is a network error', async () => {
    vi.useFakeTimers();
    try {
      const failed = failureOf(silent, { timeoutMs: 5_000 });
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await failed).toMatchObject({ kind: 'network', code: 'TIMED_OUT' });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a slow body is under the same clock', async () => {
    const error = await failureOf(async () => new Response(new ReadableStream()), { timeoutMs: 10 });
    expect(error.code).toBe('TIMED_OUT');
  });

  test('0 means no limit, and a long one does not fire at once', async () => {
    vi.useFakeTimers();
    try {
      for (const timeoutMs of [0, 1e12]) {
        const answer = hubWith(
          () => new Promise((resolve) => setTimeout(() => resolve(Response.json({ data: {} })), 60_000)),
        ).request('{ ok }', {}, { timeoutMs });
        await vi.advanceTimersByTimeAsync(60_000);
        expect(await answer).toEqual({});
      }
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('an aborted signal sends nothing', async () => {
    const fetch = answering({ data: {} });
    const reason = new Error('changed my mind');
    await expect(hubWith(fetch).request('{ ok }', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('aborting meanwhile rejects with the reason, ends the fetch and leaves no listener', async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    let inner: AbortSignal | undefined;
    const fetch: Fetch = (request) => {
      inner = request.signal;
      return silent(request);
    };
    const answer = hubWith(fetch).request('{ ok }', {}, { signal: controller.signal });
    await vi.waitFor(() => expect(inner).toBeDefined());
    controller.abort(new Error('stop'));
    await expect(answer).rejects.toThrow('stop');
    expect(inner?.aborted).toBe(true);
    expect(removed).toHaveBeenCalledOnce();
  });
});

describe('secrets', () => {
  test('neither the token nor a variable with a telling name is in an error', async () => {
    const hub = hubWith(answering({ errors: [{ message: 'no' }] }));
    const variables = {
      input: { adminPassword: 'p4ss', note: `with ${token}`, rows: [{ cells: ['a'] }], on: new Date(0) },
    };
    const error = (await hub.request('mutation Set { set }', variables).catch((caught) => caught)) as HubError;
    const everything = JSON.stringify({ ...error, message: error.message, stack: error.stack });
    expect(everything).not.toContain(token);
    expect(everything).not.toContain('p4ss');
    expect(error.variables).toMatchObject({
      input: { adminPassword: '[secret]', note: '[secret]', rows: [{ cells: ['a'] }] },
    });
  });

  test.each(['dh_1234\n', 'dh 1234', '令牌', ''])('the token %j is refused without being repeated', (bad) => {
    expect(() => hubWith(silent, { token: bad })).toThrow(/^The token holds a character/);
  });

  test('a header that cannot be sent is named without its value', async () => {
    const hub = hubWith(silent, { headers: { 'X-Key': 'secret\r\nX: y' } });
    await expect(hub.request('{ ok }')).rejects.toThrow(/^The header X-Key has a value that a header cannot carry$/);
  });

  test.each(['hub.test/graphql', 'file:///etc/hub', 'http://user:pass@hub.test/graphql'])('%s is no address', (url) => {
    expect(() => createHub({ url })).toThrow(TypeError);
  });
});
