import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { HubProcess } from './hub-process.ts';
import { rawText } from './raw-table.ts';

const commandLine = new URL('../../packages/cli/src/main.ts', import.meta.url).pathname;

/** What `hub import --json` prints of a part of a source. */
export interface PartLine {
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

export interface SourceImport {
  /** One for each part, in order. */
  parts: PartLine[];
  /** What was said of rows, by `file:row`. */
  report: ReadonlyMap<string, readonly { severity: string; code: string }[]>;
}

/** Imports files of a source by the command line, in a process of its own as for anyone who imports. */
export async function importSource(
  { origin, token }: HubProcess,
  source: string,
  files: readonly string[],
): Promise<SourceImport> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-report-'));
  const report = join(folder, 'report.csv');
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [commandLine, 'import', source, ...files, '--json', '--allow-rejects', '--report', report, '--notes'],
      { env: { PATH: process.env.PATH, HUB_URL: `${origin}/graphql`, HUB_TOKEN: token }, maxBuffer: 1e8 },
    );
    const lines: PartLine[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    // Of several parts the last line is their sum.
    const parts = lines.length > 1 ? lines.slice(0, -1) : lines;
    const told = rawText(report).rows.map(({ cells: { file, row, severity = '', code = '' } }) => ({
      place: `${file}:${row}`,
      severity,
      code,
    }));
    return { parts, report: Map.groupBy(told, ({ place: of }) => of) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
