import type { FileLimits } from './file-limits.ts';

/** A file that can be read to its end, as tables of text cells. */
export interface InputFile {
  /** As given on the command line. */
  path: string;
  /** What the hub and the report call it. */
  name: string;
  bytes: number;
  /** SHA-256 of the bytes, as hexadecimal digits. */
  checksum: string;
  format: 'csv' | 'tsv' | 'xlsx' | 'xls' | 'json' | 'jsonl';
  /** As detected or asked for; null for a format that says it itself. */
  encoding: string | null;
  /** What separates the cells of a line; null for other formats. */
  delimiter: string | null;
  tables: InputTable[];
}

/** A sheet of a spreadsheet, or all of another file. */
export interface InputTable {
  /** Null in a file without sheets. */
  sheet: string | null;
  /** The first rows, at most 50, to find out what they mean. */
  first: readonly FileRow[];
  /** All rows that are not blank, from the first on; may be called again. */
  rows(): AsyncIterable<FileRow>;
}

/** One row of a table. */
export interface FileRow {
  /** Line on which it begins, row of the sheet, number of the element of a JSON array: from 1; 0 for the keys of JSON. */
  row: number;
  /** From column A on; null for a cell that is empty. */
  cells: (string | null)[];
  /** How far the file is read, in bytes. */
  offset: number;
}

/** How a file is to be read where it does not say so itself. */
export interface ReadingOptions {
  /** Instead of the detected one. */
  encoding?: string | undefined;
  /** Instead of the detected one. */
  delimiter?: string | undefined;
  /** Names of the sheets that are wanted; all that are not empty unless given. */
  sheets?: readonly string[] | undefined;
  limits?: Partial<FileLimits> | undefined;
}

/** What the readers of the formats are told. */
export interface Reading extends ReadingOptions {
  path: string;
  /** The first bytes. */
  head: Buffer;
  limits: FileLimits;
}

/** What the readers of the formats find. */
export type Contents = Pick<InputFile, 'format' | 'encoding' | 'delimiter'> & {
  tables: Pick<InputTable, 'sheet' | 'rows'>[];
};

/** Whether a row says nothing. */
export function isBlank(cells: readonly (string | null)[]): boolean {
  return cells.every((cell) => cell === null || cell.trim() === '');
}
