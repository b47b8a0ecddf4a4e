import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const program = join(import.meta.dirname, '../../../cli/src/main.ts');

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
  { origin, token }: { origin: string; token: string },
  source: string,
  files: readonly string[],
  options: readonly string[] = [],
): Promise<ImportLine[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, 'import', source, ...files, '--json', '--allow-rejects', ...options],
    { env: { PATH: process.env.PATH, HUB_URL: `${origin}/graphql`, HUB_TOKEN: token }, maxBuffer: 1e9 },
  );
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
