import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Scenario } from '../scenario.ts';
import type { Ask, ServerKind } from './kinds.ts';

/** A server that runs as a process of its own. */
export interface RunningServer {
  kind: ServerKind;
  origin: string;
  pid: number;
  /** Milliseconds from the start of its process to its first answer. */
  coldStartMs: number;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Where its database is, and whatever else this start needs. */
  environment: Readonly<Record<string, string>>;
  /** Folder for what it prints. */
  logs: string;
  /** What it is asked to find out whether it answers. */
  first: { scenario: Scenario; values: unknown };
}

/** Longer than this no server takes to its first answer. */
const patienceMs = 60_000;

export async function startServer(kind: ServerKind, options: StartOptions): Promise<RunningServer> {
  const { environment, logs, first } = options;
  const port = await freePort();
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${kind.name}.log`);
  const output = openSync(log, 'w');
  const begin = performance.now();
  const child = spawn(process.execPath, [kind.program], {
    env: { PATH: process.env.PATH, ...kind.environment, ...environment, PORT: String(port) },
    stdio: ['ignore', output, output],
  });
  const exited = once(child, 'exit');
  const endNow = () => child.kill('SIGKILL');
  process.on('exit', endNow);
  const origin = `http://127.0.0.1:${port}`;
  const ask = kind.ask(first.scenario, first.values);
  for (;;) {
    const answer = await tryToAsk(origin, ask);
    if (answer === true) break;
    if (child.exitCode !== null || performance.now() - begin > patienceMs) {
      endNow();
      throw new Error(
        `${kind.label} does not answer (${answer}). It said:\n${readFileSync(log, 'utf8').slice(-4_000)}`,
      );
    }
    await delay(3);
  }
  return {
    kind,
    origin,
    pid: child.pid as number,
    coldStartMs: performance.now() - begin,
    stop: async () => {
      child.kill('SIGTERM');
      await Promise.race([exited, delay(10_000)]);
      endNow();
      await exited;
      process.off('exit', endNow);
    },
  };
}

/** Sends one request. */
export async function send(origin: string, { path, headers, body }: Ask): Promise<{ status: number; text: string }> {
  const response = await fetch(origin + path, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

async function tryToAsk(origin: string, ask: Ask): Promise<true | string> {
  try {
    const { status, text } = await send(origin, ask);
    return (status === 200 && text.startsWith('{"data":{')) || text.slice(0, 1_000);
  } catch (error) {
    return String((error as Error).cause ?? error);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
