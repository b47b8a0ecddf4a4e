import { createWriteStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { unwritable, writeWhole } from './local-file.ts';

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
  const toCsv = stringify({
    bom: true,
    columns: ['source', 'file', 'sheet', 'row', 'severity', 'column', 'value', 'code', 'zh', 'en'],
    escape_formulas: true,
    header: true,
  });
  await writeWhole(path, (unfinished) => pipeline(lines, toCsv, createWriteStream(unfinished)));
}
