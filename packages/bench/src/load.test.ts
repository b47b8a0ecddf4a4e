import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { load } from './load.ts';

const open: Server[] = [];
afterAll(() => {
  for (const server of open) server.close();
});

async function serving(handler: RequestListener): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ask = (path: string) => ({ path, headers: {}, body: '{}' });
const options = { connections: 3, warmUpMs: 10, windowMs: 80 };

test('asks in the given order, over so many connections, and counts the bytes', async () => {
  const paths: string[] = [];
  const origin = await serving((request, response) => {
    paths.push(request.url as string);
    setTimeout(() => response.end('{"data":{"a":1}}'), 2);
  });
  const figures = await load(origin, [ask('/1'), ask('/2')], options);
  expect(figures.bytes).toBe(16);
  expect(figures.answers).toBe(paths.length);
  expect(figures.perSecond).toBeGreaterThan(0);
  expect(paths.filter((path) => path === '/1').length).toBeGreaterThanOrEqual(Math.floor(paths.length / 2));
});

test('a server that takes longer than the window is judged by its first answers', async () => {
  const origin = await serving((_request, response) => setTimeout(() => response.end('{"data":{}}'), 200));
  const { perSecond, answers } = await load(origin, [ask('/')], options);
  expect(answers).toBe(3);
  expect(perSecond).toBeGreaterThan(0);
  expect(perSecond).toBeLessThan(20);
});

test('an answer with errors ends the load', async () => {
  const origin = await serving((_request, response) => response.end('{"errors":[{"message":"no"}]}'));
  await expect(load(origin, [ask('/')], options)).rejects.toThrow(/Answered with 200: .*no/);
});
