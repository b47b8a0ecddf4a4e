import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../support/listening.ts';

/*
 * The README's two commands as a stranger types them: a checkout in a folder that no other user may enter, an empty home,
 * nothing installed, no variable set. The cases follow one another on the same checkout.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const ready = /District Hub is ready/;
const token = /^ {2}dh_[\w-]{43}$/m;

/** A command that was typed. */
interface Command {
  process: ChildProcess;
  output(): string;
  exited: Promise<number | null>;
}

let folder: string;
let checkout: string;
let environment: NodeJS.ProcessEnv;
let port: number;
let command: Command | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-fresh-'));
  checkout = join(folder, 'district-hub');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const path of listed.toString().split('\0').filter(Boolean)) {
    cpSync(join(root, path), join(checkout, path), { preserveTimestamps: true });
  }
  port = await freePort();
  environment = { HOME: folder, PATH: machinePath(), PORT: String(port), ...wayToTheRegistry() };
});
afterEach(async () => {
  if (command) await kill(command);
  command = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Without the programs of this checkout, such as its Node 24. */
function machinePath(): string {
  const folders = process.env.PATH?.split(':') ?? [];
  return folders.filter((path) => !path.includes('node_modules')).join(':');
}

function wayToTheRegistry(): NodeJS.ProcessEnv {
  const isNeeded = /^(https?_proxy|no_proxy|npm_config_registry|node_extra_ca_certs)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => isNeeded.test(name)));
}

async function serveOn(wanted: number): Promise<Server> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function type(...args: string[]): Command {
  const child = spawn('npx', ['-y', 'pnpm@12', ...args], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
  }
  command = { process: child, output: () => output, exited: once(child, 'exit').then(([code]) => code) };
  return command;
}

/** `kill -9` for every process that came of a command. */
async function kill({ process: { pid }, exited }: Command): Promise<void> {
  const listing = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const parents = new Map(
    listing
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]),
  );
  const isBelow = (child: number | undefined): boolean =>
    child !== undefined && (child === pid || isBelow(parents.get(child)));
  for (const child of [...parents.keys()].filter(isBelow)) {
    try {
      process.kill(child, 'SIGKILL');
    } catch {
      // It has ended by itself since the list was made.
    }
  }
  await exited;
}

/** Seconds until a start says that it is ready. */
async function secondsToReady(start: Command): Promise<number> {
  const begin = performance.now();
  await expect.poll(start.output, { timeout: 170_000, interval: 100 }).toMatch(ready);
  expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
  return (performance.now() - begin) / 1_000;
}

describe('pnpm start', () => {
  it('installs, migrates, loads the sample and serves, within 90 seconds', async () => {
    const start = type('start');
    expect(await secondsToReady(start)).toBeLessThan(90);
    expect(start.output()).toMatch(token);
  });

  it('starts again after kill -9, sooner and without a new token', async () => {
    const start = type('start');
    expect(await secondsToReady(start)).toBeLessThan(20);
    expect(start.output()).not.toMatch(token);
    expect(start.output()).not.toMatch(/Generating|Building|Loading the sample/);
  });

  it('names the port that is taken, and ends', async () => {
    // A killed process gives its port back a moment later.
    const server = await vi.waitFor(() => serveOn(port), 5_000);
    const start = type('start');
    expect(await start.exited).not.toBe(0);
    expect(start.output()).toContain(`127.0.0.1:${port} is already in use`);
    server.close();
  });
});

describe('pnpm test', () => {
  it.each(['first', 'second'])('runs tests with and without a database, the %s time', async () => {
    const run = type('test', 'test/contract/readme');
    expect(await run.exited, run.output()).toBe(0);
    expect(run.output()).toMatch(/Test Files.*2 passed/);
  });
});
