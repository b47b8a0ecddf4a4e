import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './listening.ts';

const main = new URL('../../packages/server/src/main.ts', import.meta.url).pathname;
const token = 'dh_token-of-a-hub-process';

/** A hub in a process of its own, as `pnpm start` runs it, without the sample. */
export interface HubProcess {
  origin: string;
  token: string;
  /** Sends a document as an administrator. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asks for
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** What it printed so far. */
  output(): string;
  /** Its size in bytes now. */
  memory(): Promise<number>;
  /** Its largest size in bytes, since it began or its peak was forgotten. */
  peakMemory(): Promise<number>;
  forgetPeak(): Promise<void>;
  /** Ends it at once, without a chance to tidy up. */
  kill(): Promise<void>;
}

/** Starts a hub and waits until it serves. `environment` says where its database is. */
export async function startHubProcess(environment: Record<string, string>): Promise<HubProcess> {
  const port = await freePort();
  const env = { PATH: process.env.PATH, HUB_SAMPLE: 'off', HUB_ADMIN_TOKEN: token, PORT: String(port), ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const exited = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(output);
    await delay(100);
  }
  return {
    origin,
    token,
    ask: async (query, variables = {}) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    output: () => output,
    memory: () => memoryOf(child.pid as number, 'VmRSS'),
    peakMemory: () => memoryOf(child.pid as number, 'VmHWM'),
    forgetPeak: () => writeFile(`/proc/${child.pid}/clear_refs`, '5'),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

const isReady = (origin: string) =>
  fetch(`${origin}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** One of the measures that Linux keeps of a process's memory, in bytes. */
export async function memoryOf(pid: number, measure: 'VmRSS' | 'VmHWM' | 'RssAnon'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${measure}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1]) * 1_024;
}
