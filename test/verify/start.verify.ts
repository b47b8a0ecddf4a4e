import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../support/listening.ts';

/* The server's process, as `pnpm start` runs it: what it prints, when it refuses, how it ends. */

interface Hub {
  process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  exited: Promise<number | null>;
}

const main = new URL('../../packages/server/src/main.ts', import.meta.url).pathname;
const ready = /District Hub is ready/;

let dataDir: string;
let port: number;
let hubs: Hub[];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'hub-start-'));
  port = await freePort();
  hubs = [];
});

afterEach(async () => {
  for (const hub of hubs) hub.process.kill('SIGKILL');
  await Promise.all(hubs.map((hub) => hub.exited));
  rmSync(dataDir, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}): Hub {
  const env = { PATH: process.env.PATH, PORT: String(port), HUB_DATA_DIR: join(dataDir, 'data'), ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const hub = {
    process: child,
    output: () => output,
    exited: once(child, 'exit').then(([code]) => code as number | null),
  };
  hubs.push(hub);
  return hub;
}

async function says(hub: Hub, pattern: RegExp, timeout = 60_000): Promise<void> {
  await expect.poll(hub.output, { timeout, interval: 50 }).toMatch(pattern);
}

const ask = (query: string, token?: string) =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  }).then((response) => response.json() as Promise<{ data?: Record<string, unknown> }>);

describe('a start', () => {
  it('prints its steps, the address, the sample, the database and, the first time only, a token that opens the hub', async () => {
    const first = start();
    await says(first, ready);
    expect(first.output()).toMatch(/Taking the port[\s\S]*Opening and migrating[\s\S]*Loading the sample[\s\S]*ready/);
    expect(first.output()).toContain(`http://127.0.0.1:${port}/graphql`);
    expect(first.output()).toMatch(/虚构的示例城区.*fictional sample district/);
    expect(first.output()).toMatch(/embedded PostgreSQL[\s\S]*One session/);
    const token = /^ {2}(dh_[\w-]{43})$/m.exec(first.output())?.[1];
    expect(await ask('{ viewer { role } }', token)).toEqual({ data: { viewer: { role: 'ADMIN' } } });
    first.process.kill('SIGTERM');
    expect(await first.exited).toBe(0);

    const begun = performance.now();
    const second = start();
    await says(second, ready);
    console.log(`Second start: ready after ${Math.round(performance.now() - begun)} ms`);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(second.output()).not.toMatch(/dh_|Loading the sample/);
    expect(await ask('{ viewer { role } }', token)).toEqual({ data: { viewer: { role: 'ADMIN' } } });
  });

  it('makes no token when the operator brings one', async () => {
    const adminToken = 'dh_brought-by-the-operator';
    const hub = start({ HUB_ADMIN_TOKEN: adminToken, HUB_SAMPLE: 'off' });
    await says(hub, ready);
    expect(hub.output()).not.toMatch(/dh_|fictional sample/);
    expect(await ask('{ viewer { role } hub { sample } }', adminToken)).toEqual({
      data: { viewer: { role: 'ADMIN' }, hub: { sample: false } },
    });
  });

  it('that was killed while it loaded the sample is made good by the next', async () => {
    const killed = start();
    await says(killed, /Loading the sample/);
    await delay(500);
    killed.process.kill('SIGKILL');
    await killed.exited;
    const next = start();
    await says(next, ready);
    expect(next.output()).toMatch(/dh_/);
    expect(await ask('{ industryChains { totalCount } }')).toEqual({ data: { industryChains: { totalCount: 10 } } });
  });

  it('after kill -9 finds everything as it was', async () => {
    const killed = start();
    await says(killed, ready);
    killed.process.kill('SIGKILL');
    await killed.exited;
    const next = start();
    await says(next, ready);
    expect(await ask('{ hub { sample } }')).toEqual({ data: { hub: { sample: true } } });
  });
});

describe('a start is refused, with a sentence in both languages and status 1', () => {
  it('when the port is taken, before it touches any data', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const hub = start();
    expect(await hub.exited).toBe(1);
    expect(hub.output()).toMatch(new RegExp(`端口 127\\.0\\.0\\.1:${port} 已被占用.*PORT.*already in use`));
    expect(hub.output()).not.toMatch(/Opening|at .*\.ts:/);
    other.close();
  });

  it('when a variable has a wrong value', async () => {
    const hub = start({ HUB_TODAY: 'tomorrow' });
    expect(await hub.exited).toBe(1);
    expect(hub.output()).toMatch(
      /^环境变量 HUB_TODAY 的值 "tomorrow".* HUB_TODAY cannot be "tomorrow": expected a date/,
    );
    expect(hub.output()).not.toMatch(/at .*\.ts:/);
  });

  it('when PostgreSQL cannot be reached', async () => {
    const hub = start({ DATABASE_URL: 'postgresql://hub:hunter2@127.0.0.1:1/hub' });
    expect(await hub.exited).toBe(1);
    expect(hub.output()).toMatch(/数据库.*database/i);
    expect(hub.output()).not.toMatch(/hunter2|at .*\.ts:/);
  });
});

it('the hub ends when the package manager that started it is killed without warning', async () => {
  const env = { ...process.env, PORT: String(port), HUB_DATA_DIR: join(dataDir, 'data'), HUB_SAMPLE: 'off' };
  const npx = spawn('npx', ['-y', 'pnpm@12', 'exec', 'node', main], { env, stdio: 'ignore' });
  const isThere = () =>
    fetch(`http://127.0.0.1:${port}/health`).then(
      (response) => response.ok,
      () => false,
    );
  await expect.poll(isThere, { timeout: 60_000 }).toBe(true);
  npx.kill('SIGKILL');
  await expect.poll(isThere, { timeout: 20_000 }).toBe(false);
});

it('SIGINT ends the hub within ten seconds although a request is not finished', async () => {
  const hub = start({ HUB_SAMPLE: 'off' });
  await says(hub, ready);
  const unfinished = fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    duplex: 'half',
    body: new ReadableStream({ pull: () => delay(60_000) }),
  } as RequestInit).catch(() => 'cut');
  await delay(200);
  const begun = performance.now();
  hub.process.kill('SIGINT');
  hub.process.kill('SIGINT');
  expect(await hub.exited).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  await unfinished;
});
