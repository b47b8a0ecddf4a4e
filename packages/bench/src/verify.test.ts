import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import type { Scenario } from './scenario.ts';
import type { ServerKind } from './servers/kinds.ts';
import type { RunningServer } from './servers/running-server.ts';
import { verifyAnswers } from './verify.ts';

const open: Server[] = [];
afterAll(() => {
  for (const server of open) server.close();
});

/** A server that answers everything alike. */
async function answering(label: string, answer: object): Promise<RunningServer> {
  const server = createServer((_request, response) => response.end(JSON.stringify(answer))).listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  const kind = {
    label,
    knows: () => true,
    ask: () => ({ path: '/', headers: {}, body: '{}' }),
    shape: (_scenario, data) => data,
  } as Partial<ServerKind> as ServerKind;
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { kind, origin, pid: 0, coldStartMs: 0, stop: async () => {} };
}

const scenario = { mark: 'Q9', name: 'nine' } as Scenario;

test('answers that are alike pass, whatever the order of their keys', async () => {
  const servers = [
    await answering('A', { data: { id: 1, name: 'x' } }),
    await answering('B', { data: { name: 'x', id: 1 } }),
  ];
  await expect(verifyAnswers(servers, scenario, [7])).resolves.toBeUndefined();
});

test('a difference names server, question, values and place', async () => {
  const servers = [
    await answering('A', { data: { list: [{ id: 1 }, { id: 2 }] } }),
    await answering('B', { data: { list: [{ id: 1 }, { id: 3 }] } }),
  ];
  await expect(verifyAnswers(servers, scenario, [{ part: 'x' }])).rejects.toThrow(
    /B answers Q9 \(nine\) otherwise than A, with \{"part":"x"\}:\nat data\.list\.1\.id: 3 instead of 2/,
  );
});

test('an answer with errors is none', async () => {
  const servers = [
    await answering('A', { data: null, errors: [{ message: 'no' }] }),
    await answering('B', { data: {} }),
  ];
  await expect(verifyAnswers(servers, scenario, [7])).rejects.toThrow(/A fails Q9 \(nine\) with 7, status 200: .*no/);
});
