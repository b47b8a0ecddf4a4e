import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { limitsWith } from '../limits/limits.ts';
import { type Listener, listen, PortError } from './listener.ts';

const limits = limitsWith({ headersMs: 100, requestMs: 200 });
const open: Listener[] = [];

async function listening(port = 0): Promise<Listener> {
  const listener = await listen({ host: '127.0.0.1', port, limits });
  open.push(listener);
  return listener;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close(0)));
});

it('says what to do when the port is taken', async () => {
  const port = Number(new URL((await listening()).url).port);
  await expect(listening(port)).rejects.toThrow(PortError);
  await expect(listening(port)).rejects.toThrow(/端口 127\.0\.0\.1:\d+ 已被占用.*PORT.*already in use.*PORT/);
});

it('is alive but not ready until it serves', async () => {
  const listener = await listening();
  expect((await fetch(`${listener.url}/health`)).status).toBe(200);
  expect((await fetch(`${listener.url}/ready`)).status).toBe(503);
  listener.serve((_, response) => response.end('served'));
  expect(await (await fetch(`${listener.url}/ready`)).text()).toBe('served');
});

it('cuts a body that trickles in', async () => {
  const listener = await listening();
  listener.serve((request, response) => {
    request.resume().on('end', () => response.end('served'));
  });
  const socket = connect(Number(new URL(listener.url).port));
  socket.write('POST / HTTP/1.1\r\nhost: hub\r\ncontent-length: 100\r\n\r\n');
  const trickle = setInterval(() => socket.write('x'), 50);
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    socket
      .on('data', (chunk) => (text += chunk))
      .on('close', () => resolve(text))
      .on('error', () => {});
  });
  clearInterval(trickle);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

it('lets a request end when it closes, and cuts a stream that does not', async () => {
  const listener = await listening();
  listener.serve((request, response) => {
    response.write('begun ');
    if (request.url === '/short') setTimeout(() => response.end('ended'), 100);
  });
  const short = await fetch(`${listener.url}/short`);
  const stream = await fetch(`${listener.url}/stream`);
  const started = performance.now();
  const closed = listener.close(400);
  expect(await short.text()).toBe('begun ended');
  await expect(stream.text()).rejects.toThrow();
  await closed;
  expect(performance.now() - started).toBeLessThan(1_500);
});
