import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { type Database, openDatabase } from '../database.ts';

const socketName = '.s.PGSQL.5432';
/** What a server says that is just starting: an error of class FATAL with the state 57P03. */
const startingUp = errorResponse({ S: 'FATAL', V: 'FATAL', C: '57P03', M: 'the database system is starting up' });

let folder: string;
let direct: TestDatabase & { url: string };
let gate: Gate;
let db: Database;

/** A socket in front of the real server, which can be lost, refuse and say that it is just starting. */
class Gate {
  state: 'up' | 'starting' = 'up';
  /** How often somebody was told that the server is just starting. */
  turnedAway = 0;
  readonly #target: string;
  readonly #path: string;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  constructor(target: string, path: string) {
    this.#target = target;
    this.#path = path;
  }

  async open(): Promise<void> {
    this.#server = createServer((socket) => this.#serve(socket));
    this.#server.listen(this.#path);
    await once(this.#server, 'listening');
  }

  async shut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  #serve(socket: Socket): void {
    this.#add(socket);
    if (this.state === 'starting') {
      this.turnedAway += 1;
      socket.once('data', () => socket.end(startingUp));
      return;
    }
    const server = connect(this.#target);
    this.#add(server);
    socket.pipe(server).pipe(socket);
  }

  #add(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket));
  }
}

function errorResponse(fields: Record<string, string>): Buffer {
  const body = Buffer.from(
    `${Object.entries(fields)
      .map(([key, value]) => `${key}${value}\0`)
      .join('')}\0`,
  );
  const head = Buffer.from('E\0\0\0\0');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-gate-'));
  direct = await createTestDatabase();
  const url = new URL(direct.url);
  gate = new Gate(join(url.searchParams.get('host') as string, socketName), join(folder, socketName));
  await gate.open();
  url.searchParams.set('host', folder);
  db = await openDatabase({ url: url.href });
});
beforeEach(async () => {
  gate.state = 'up';
  expect(await db.read('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
afterAll(async () => {
  await db.close();
  await gate.shut();
  await direct.drop();
  await rm(folder, { recursive: true, force: true });
});

test('a server that goes fails what runs, refuses what comes, and is used again when it is back', async () => {
  const running = Array.from({ length: 3 }, () => db.read('SELECT pg_sleep(5)'));
  await delay(100);
  await gate.shut();
  for (const outcome of await Promise.allSettled(running)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'DATABASE_UNAVAILABLE' } });
  }
  const started = performance.now();
  const refused = await Promise.allSettled(Array.from({ length: 20 }, () => db.read('SELECT 1 AS one')));
  for (const outcome of refused) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'DATABASE_UNAVAILABLE' } });
  }
  expect(performance.now() - started).toBeLessThan(1_000);
  await gate.open();
  expect(await db.read('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('reads wait for a server that is just starting', async () => {
  await gate.shut();
  gate.state = 'starting';
  await gate.open();
  const reads = Array.from({ length: 5 }, () => db.read('SELECT 1 AS one'));
  await delay(300);
  gate.state = 'up';
  expect(await Promise.all(reads)).toEqual(Array(5).fill([{ one: 1 }]));
  expect(gate.turnedAway).toBeGreaterThan(1);
});

test('a read that waits for a server that is just starting can be given up', async () => {
  await gate.shut();
  gate.state = 'starting';
  await gate.open();
  const controller = new AbortController();
  const read = db.read('SELECT 1 AS one', [], { signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  await expect(read).rejects.toMatchObject({ code: 'CANCELLED' });
});
