import { expect, test, vi } from 'vitest';
import { createHub, type Fetch, HubError } from './index.ts';

const token = 'dh_0123456789abcdef';
const link = '/export?link=said.signature';

function hubWith(fetch: Fetch, timeoutMs?: number) {
  return createHub({ url: 'http://hub.test/graphql', token, fetch, timeoutMs });
}

async function failureOf(fetch: Fetch, timeoutMs?: number): Promise<HubError> {
  const error: unknown = await hubWith(fetch, timeoutMs)
    .download(link)
    .catch((caught) => caught);
  expect(error).toBeInstanceOf(HubError);
  return error as HubError;
}

test('follows a link of the hub, and keeps the token to itself', async () => {
  const fetch = vi.fn<Fetch>(async () => new Response('a,b\r\n'));
  const response = await hubWith(fetch).download(link);
  expect(await response.text()).toBe('a,b\r\n');
  const request = fetch.mock.calls[0]?.[0];
  expect(request?.url).toBe('http://hub.test/export?link=said.signature');
  expect(request?.headers.has('authorization')).toBe(false);
});

test('a refusal has the hub’s code, and the link is in no message', async () => {
  const errors = [{ message: '已过期 expired', extensions: { code: 'FORBIDDEN' } }];
  const headers = { 'x-request-id': 'r-1' };
  const error = await failureOf(async () => Response.json({ errors }, { status: 403, headers }));
  expect(error).toMatchObject({ kind: 'graphql', code: 'FORBIDDEN', status: 403, requestId: 'r-1', errors });
  expect(`${error.message}${error.stack}`).not.toContain('signature');
});

test('another answer than a file is told by its status', async () => {
  const error = await failureOf(async () => new Response('<html>', { status: 502 }));
  expect(error).toMatchObject({ kind: 'http', code: 'HTTP_STATUS', status: 502 });
});

test('no answer is UNREACHABLE, and none in time is TIMED_OUT', async () => {
  const gone = await failureOf(async () => Promise.reject(new TypeError('fetch failed')));
  expect(gone).toMatchObject({ kind: 'network', code: 'UNREACHABLE' });
  const signals: AbortSignal[] = [];
  const late = await failureOf((request) => {
    signals.push(request.signal);
    return new Promise(() => {});
  }, 20);
  expect(late).toMatchObject({ kind: 'network', code: 'TIMED_OUT' });
  expect(signals[0]?.aborted).toBe(true);
});

test('ends with the reason of its signal', async () => {
  const controller = new AbortController();
  const download = hubWith(() => new Promise(() => {})).download(link, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(download).rejects.toThrow('enough');
});
