import type { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWire } from '../support/wire.ts';
import { ask } from './same-answers/kind.ts';
import { type Server, startServers, ways } from './same-answers/servers.ts';

/*
 * What becomes of a request while its statement runs: the client goes away, the statement takes too long, its connection is
 * lost. A lock on a table holds the statement for as long as the test needs.
 */

vi.setConfig({ testTimeout: 60_000 });

const statementMs = 2_000;
const document = '{ parks(first: 3, orderBy: [{ code: ASC }]) { totalCount nodes { code name } } }';
const request = ask(document);
const large = ask(
  '{ enterprises(first: 1000) { nodes { id name businessScope registeredAddress legalForm creditCode } } }',
);

let servers: Server[];
let stop: () => Promise<void>;
let calm: string;

beforeAll(async () => {
  const started = await startServers({ statementMs });
  servers = started.servers;
  stop = started.close;
  calm = (await (servers[0] as Server).send(request)).answer;
  expect(calm).toContain('"totalCount":');
});
beforeEach(() => {
  for (const { hub } of servers) hub.log.length = 0;
});
afterAll(() => stop());

const serverOf = (reads: string) => servers.find((server) => server.reads === reads) as Server;

/** Statements that wait for the lock. */
async function waiting({ hub }: Server): Promise<number[]> {
  const rows = await hub.db.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.map(({ pid }) => pid);
}

/** Runs `work` while no statement can read parks. */
async function whileLocked(server: Server, work: () => Promise<void>): Promise<void> {
  await server.hub.db.transaction(async (tx) => {
    await tx.query('lock table park in access exclusive mode');
    await work();
  });
}

const untilWaiting = (server: Server) => vi.waitUntil(async () => (await waiting(server)).length > 0, { interval: 10 });

const metricsOf = async ({ port }: Server) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

/** Goes away without a word, as a client that crashes does. */
const leave = (socket: Socket) => socket.resetAndDestroy();

describe.each(ways)('%s', (reads) => {
  it('a client that goes away before its request is whole costs nothing', async () => {
    const server = serverOf(reads);
    leave(await openWire(server.port, request.subarray(0, -10)));
    expect((await server.send(request)).answer).toBe(calm);
  });

  it('a client that goes away at once costs nothing', async () => {
    const server = serverOf(reads);
    for (let time = 0; time < 5; time += 1) leave(await openWire(server.port, request));
    expect((await server.send(request)).answer).toBe(calm);
  });

  it('a client that goes away while its statement runs has it cancelled, and the next request is answered', async () => {
    const server = serverOf(reads);
    await whileLocked(server, async () => {
      const socket = await openWire(server.port, request);
      await untilWaiting(server);
      leave(socket);
      // Well before the statement's own limit of time.
      await vi.waitUntil(async () => (await waiting(server)).length === 0, { timeout: statementMs / 2, interval: 10 });
    });
    expect((await server.send(request)).answer).toBe(calm);
    expect(server.hub.log).toEqual([]);
    expect(await metricsOf(server)).toMatch(/^hub_requests_total\{kind="query",outcome="ABORTED"\} [1-9]/m);
    expect(await metricsOf(server)).toMatch(/^hub_statements_total\{outcome="cancelled"\} [1-9]/m);
    expect(await metricsOf(server)).not.toContain('outcome="failed"');
  });

  it('a client that goes away while it is answered leaves the others their answers', async () => {
    const server = serverOf(reads);
    const socket = await openWire(server.port, large);
    socket.once('data', () => leave(socket));
    await vi.waitUntil(() => socket.destroyed);
    expect((await server.send(request)).answer).toBe(calm);
    expect(server.hub.log).toEqual([]);
  });

  it('a connection that is lost is DATABASE_UNAVAILABLE, and the next request is answered', async () => {
    const server = serverOf(reads);
    await whileLocked(server, async () => {
      const sent = server.send(request);
      await untilWaiting(server);
      // A read is tried once more on another connection, so this one has to be lost as well.
      for (let isAnswered = false; !isAnswered; ) {
        for (const pid of await waiting(server)) await server.hub.db.query('select pg_terminate_backend($1)', [pid]);
        isAnswered = await Promise.race([sent.then(() => true), new Promise<false>((no) => setTimeout(no, 20, false))]);
      }
      expect((await sent).answer).toMatch(
        /^HTTP\/1\.1 200 [\s\S]*"path":\["parks"\][\s\S]*"code":"DATABASE_UNAVAILABLE"/,
      );
    });
    expect((await server.send(request)).answer).toBe(calm);
  });
});

it('a statement that takes too long is a TIMEOUT in all three alike, and the next request is answered', async () => {
  await whileLocked(servers[0] as Server, async () => {
    const [first, ...others] = await Promise.all(servers.map((server) => server.send(request)));
    expect(first?.answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*"path":\["parks"\][\s\S]*"code":"TIMEOUT"[\s\S]*"data":null/);
    for (const { answer, hooks } of others)
      expect({ answer, hooks }).toEqual({ answer: first?.answer, hooks: first?.hooks });
  });
  for (const server of servers) expect((await server.send(request)).answer).toBe(calm);
});
