import { createWriteStream } from 'node:fs';
import { access, constants, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';

/** One line of a report: a problem of a row. */
export interface ReportLine {
  /** The source, or the part of it, that the import was of. */
  source: string;
  file: string;
  sheet: string | null;
  row: number;
  severity: string;
  column: string | null;
  value: string | null;
  code: string;
  zh: string;
  en: string;
}

/** Finds out before an import begins whether its report can be written. */
export async function checkReportPath(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Writes problems as CSV for a spreadsheet: with the mark by which Excel knows UTF-8, and with cells that would be taken
 * for formulas made harmless. The file appears whole or not at all.
 */
export async function writeReport(path: string, lines: AsyncIterable<ReportLine>): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const toCsv = stringify({
    bom: true,
    columns: ['source', 'file', 'sheet', 'row', 'severity', 'column', 'value', 'code', 'zh', 'en'],
    escape_formulas: true,
    header: true,
  });
  try {
    await pipeline(lines, toCsv, createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): Failure {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return new Failure(
    exitStatus.input,
    [`无法写入报告 ${path}（${reason}）。`, `The report ${path} cannot be written (${reason}).`],
    error,
  );
}
