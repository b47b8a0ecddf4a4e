import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hub } from '../../packages/cli/src/hub.ts';
import type { TestHub } from './hub.ts';

/** Where real data are; undefined where there are none. */
export const realData = process.env.HUB_REAL_DATA;

/** What `hub import --json` prints. */
export interface ImportLine {
  source: string;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** Imports the 21 files of real registrations by the command line, over HTTP. */
export async function importRealRegistrations(testHub: TestHub): Promise<ImportLine> {
  const folder = join(realData ?? '', 'enterprise-registration-shandong');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv')).map((name) => join(folder, name));
  const server = createServer(testHub.handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stdout: string[] = [];
  const stderr: string[] = [];
  try {
    await hub(['import', 'enterprise-registration', ...files, '--json'], {
      env: { HUB_URL: `http://127.0.0.1:${port}/graphql`, HUB_TOKEN: testHub.adminToken },
      stdout: { write: (text) => stdout.push(text) },
      stderr: { write: (text) => stderr.push(text) },
      interrupted: new AbortController().signal,
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  if (stdout.length === 0) throw new Error(stderr.join(''));
  return JSON.parse(stdout.join('')) as ImportLine;
}
