import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportLine, importByCommand } from '../../packages/bench/src/imports/import-command.ts';
import type { HubProcess } from './hub-process.ts';
import { rawText } from './raw-table.ts';

/** What an import of a source came to. */
export interface SourceImport {
  /** One for each part, in order. */
  parts: ImportLine[];
  /** What was said of rows, by `file:row`. */
  report: ReadonlyMap<string, readonly { severity: string; code: string }[]>;
}

/** Imports files of a source by the command line, with their report. */
export async function importSource(hub: HubProcess, source: string, files: readonly string[]): Promise<SourceImport> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-report-'));
  const report = join(folder, 'report.csv');
  try {
    const lines = await importByCommand(hub, source, files, ['--report', report, '--notes']);
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
