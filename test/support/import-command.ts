import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { HubProcess } from './hub-process.ts';

const program = new URL('../../packages/cli/src/main.ts', import.meta.url).pathname;

/** What `hub import --json` prints of a part of a source, or of them all. */
export interface ImportLine {
  source: string;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  skipped: number;
  inReview: number;
  noted: number;
  /** How many rows were rejected, or noted, by code. */
  rejections: Record<string, number>;
  notes: Record<string, number>;
}

/**
 * Imports files by the command line, in a process of its own as for anyone who imports: here it would hold up those that measure
 * how long others wait.
 *
 * @returns a line for each part, and of several their sum
 */
export async function importByCommand(
  { origin, token }: Pick<HubProcess, 'origin' | 'token'>,
  source: string,
  files: readonly string[],
  options: readonly string[] = [],
): Promise<ImportLine[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, 'import', source, ...files, '--json', '--allow-rejects', ...options],
    { env: { PATH: process.env.PATH, HUB_URL: `${origin}/graphql`, HUB_TOKEN: token }, maxBuffer: 1e8 },
  );
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
