import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { adminToken } from '../servers/kinds.ts';

const program = join(import.meta.dirname, '../../../cli/src/main.ts');

/** What `hub import --json` says of a part of a source, or of them all. */
export interface ImportCounts {
  source: string;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/**
 * Imports files by the command line, in a process of its own as for anyone who imports.
 *
 * @returns the counts of all parts together
 */
export async function importFiles(origin: string, source: string, files: readonly string[]): Promise<ImportCounts> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, 'import', source, ...files, '--json', '--allow-rejects'],
    { env: { PATH: process.env.PATH, HUB_URL: `${origin}/graphql`, HUB_TOKEN: adminToken }, maxBuffer: 1e9 },
  );
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) as string);
}
