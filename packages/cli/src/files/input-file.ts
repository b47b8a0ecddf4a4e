import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readDelimited } from './delimited-file.ts';
import { FileFault, unreadable } from './file-fault.ts';
import { type FileLimits, fileLimits } from './file-limits.ts';
import { detectEncoding, encodingNamed } from './text-encoding.ts';

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
  /** The first rows, at most {@link firstRows}, to find out what they mean. */
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

export const firstRows = 50;
const headBytes = 65_536;

/**
 * Finds out before anything is sent whether a file can be used, and how it is to be read: by its content, not its name.
 *
 * @throws {@link FileFault} for a file that cannot be read or is in none of the formats
 */
export async function openInputFile(path: string, name: string, options: ReadingOptions = {}): Promise<InputFile> {
  const { head, ...facts } = await fingerprint(path);
  const limits = { ...fileLimits, ...options.limits };
  const { tables, ...contents } = await contentsOf({ ...options, path, head, limits });
  const opened = await Promise.all(tables.map(async (table) => ({ ...table, first: await firstOf(table.rows()) })));
  if (opened.every(({ first }) => first.length === 0)) throw new FileFault('FILE_EMPTY', { path });
  return { path, name, ...facts, ...contents, tables: opened };
}

async function contentsOf(reading: Reading): Promise<Contents> {
  const { path, head, encoding } = reading;
  const known = encoding === undefined ? await detectEncoding(path, head) : encodingNamed(encoding);
  return readDelimited(reading, known);
}

async function fingerprint(path: string): Promise<Pick<InputFile, 'bytes' | 'checksum'> & { head: Buffer }> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes);
      bytes += chunk.length;
      hash.update(chunk);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return { head, bytes, checksum: hash.digest('hex') };
}

async function firstOf(rows: AsyncIterable<FileRow>): Promise<FileRow[]> {
  const first: FileRow[] = [];
  for await (const row of rows) {
    if (first.push(row) === firstRows) break;
  }
  return first;
}

/** Whether a row says nothing. */
export function isBlank(cells: readonly (string | null)[]): boolean {
  return cells.every((cell) => cell === null || cell.trim() === '');
}
