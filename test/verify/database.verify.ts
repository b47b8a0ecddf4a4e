import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '@district-hub/db';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

/* The embedded database when processes are killed. Each hub here is a process of its own: test/support/writing-hub.ts. */

interface Hub {
  process: ChildProcessByStdio<null, Readable, null>;
  lines: string[];
  /** Waits for a line of output. */
  says(pattern: RegExp): Promise<string>;
  exited: Promise<unknown>;
}

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let prepared: string;
beforeAll(async () => {
  prepared = mkdtempSync(join(tmpdir(), 'hub-prepared-'));
  await (await openDatabase({ dataDir: prepared })).close();
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));

let dataDir: string;
let hubs: Hub[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hub-data-'));
  // All but the socket that served as a lock, which cannot be copied.
  cpSync(prepared, dataDir, { recursive: true, filter: (path) => !path.endsWith('.lock') });
  hubs = [];
});
afterEach(async () => {
  for (const hub of hubs) hub.process.kill('SIGKILL');
  await Promise.all(hubs.map((hub) => hub.exited));
  await expect.poll(() => processesUsing(dataDir), { timeout: 10_000 }).toEqual([]);
  rmSync(dataDir, { recursive: true, force: true });
});

function startHub(task: 'write' | 'endless' | 'hold'): Hub {
  const program = new URL('../support/writing-hub.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, dataDir, task], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  const hub: Hub = {
    process: child,
    lines,
    exited: once(child, 'exit'),
    says: async (pattern) => {
      const found = () => lines.find((line) => pattern.test(line));
      await expect.poll(found, { timeout: 60_000, interval: 10 }).toBeDefined();
      return found() as string;
    },
  };
  hubs.push(hub);
  return hub;
}

/** Processes that have the folder in their command line: the hubs and their databases. */
function processesUsing(folder: string): number[] {
  const listing = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return listing
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) => Number.parseInt(line, 10));
}

function databasesUsing(folder: string): number[] {
  const hubIds = hubs.map((hub) => hub.process.pid);
  return processesUsing(folder).filter((pid) => !hubIds.includes(pid));
}

/** Codes of the departments that a hub has reported as committed. */
function reported(hub: Hub): string[] {
  return hub.lines.filter((line) => /^\d+$/.test(line)).map((number) => `${hub.process.pid}-${number}`);
}

async function committed(): Promise<Set<string>> {
  const db = await openDatabase({ dataDir });
  const rows = await db.query<{ code: string }>('SELECT code FROM department');
  await db.close();
  return new Set(rows.map(({ code }) => code));
}

test('no committed row is lost when the hub is killed, and the next start succeeds', async () => {
  const expected: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const hub = startHub('write');
    await hub.says(/^50$/);
    await delay(round * 20);
    hub.process.kill('SIGKILL');
    await hub.exited;
    expected.push(...reported(hub));
  }
  const kept = await committed();
  expect(expected.filter((code) => !kept.has(code))).toEqual([]);
});

test.each([
  ['created', /Creating/, 700],
  ['migrated', /Applying/, 20],
] as const)('a hub that is killed while its database is %s begins anew', async (_, step, later) => {
  rmSync(dataDir, { recursive: true });
  const hub = startHub('hold');
  await hub.says(step);
  await delay(later);
  hub.process.kill('SIGKILL');
  await hub.exited;
  expect(await committed()).toEqual(new Set());
});

test('a second hub is refused while the first runs, and loses nothing of it', async () => {
  const first = startHub('write');
  await first.says(/ready/);
  const second = startHub('write');
  await second.says(new RegExp(`in use.*${first.process.pid}`));
  const refusal = await second.says(/^DATA_FOLDER_IN_USE/);
  expect(refusal).toContain(`process ${first.process.pid}`);
  expect(refusal).toContain('HUB_DATA_DIR');
  await second.exited;
  first.process.kill('SIGKILL');
  await first.exited;
  const kept = await committed();
  expect(reported(first).filter((code) => !kept.has(code))).toEqual([]);
});

test('a second hub goes on when the first ends in time', async () => {
  const first = startHub('hold');
  await first.says(/ready/);
  const second = startHub('hold');
  await second.says(/in use/);
  first.process.kill('SIGTERM');
  await second.says(/ready/);
  expect(databasesUsing(dataDir)).toHaveLength(1);
});

test.each(['hold', 'endless'] as const)('the database ends when its hub is killed: %s', async (task) => {
  const hub = startHub(task);
  await hub.says(/ready/);
  await delay(200);
  expect(databasesUsing(dataDir)).toHaveLength(1);
  hub.process.kill('SIGKILL');
  await expect.poll(() => processesUsing(dataDir), { timeout: 10_000 }).toEqual([]);
});

test('the database leaves signals from the terminal to its hub', async () => {
  const db = await openDatabase({ dataDir });
  const [pid] = databasesUsing(dataDir) as [number];
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.kill(pid, signal);
  await delay(300);
  expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(databasesUsing(dataDir)).toEqual([pid]);
  await db.close();
});

test('when the database dies, what runs gets a code and what comes next an answer', async () => {
  const db = await openDatabase({ dataDir });
  const running = db.query('SELECT count(*) FROM generate_series(1, 100000000000)');
  const inTransaction = expect(running).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  const waiting = db.query('SELECT 1 AS one');
  await delay(200);
  process.kill(databasesUsing(dataDir)[0] as number, 'SIGKILL');
  await inTransaction;
  expect(await waiting).toEqual([{ one: 1 }]);
  const transaction = db.transaction(async (tx) => {
    await tx.query(`INSERT INTO department (code, name, kind) VALUES ('lost', 'x', 'x')`);
    process.kill(databasesUsing(dataDir)[0] as number, 'SIGKILL');
    await delay(100);
    await tx.query('SELECT 1');
  });
  await expect(transaction).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(await db.query('SELECT code FROM department')).toEqual([]);
  expect(await (await db.prisma()).department.count()).toBe(0);
  await db.close();
});
