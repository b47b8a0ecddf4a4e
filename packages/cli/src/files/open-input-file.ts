import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readDelimited } from './delimited-file.ts';
import { FileFault, unreadable } from './file-fault.ts';
import { fileLimits } from './file-limits.ts';
import type { Contents, FileRow, InputFile, InputTable, Reading, ReadingOptions } from './input-file.ts';
import { readJson } from './json/json-file.ts';
import { isJson, signatureOf } from './signature.ts';
import { readXls } from './spreadsheet/xls-file.ts';
import { readXlsx } from './spreadsheet/xlsx-file.ts';
import { detectEncoding, encodingNamed } from './text-encoding.ts';

const firstRows = 50;
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
  const opened: InputTable[] = [];
  for (const table of tables) {
    const first = await firstOf(table.rows());
    if (first.length === 0 && options.sheets) throw new FileFault('FILE_EMPTY', { path, sheet: table.sheet });
    if (first.length === 0) continue;
    opened.push(contents.format === 'xlsx' || contents.format === 'xls' ? widened(table, first) : { ...table, first });
  }
  if (opened.length === 0) throw new FileFault('FILE_EMPTY', { path });
  return { path, name, ...facts, ...contents, tables: opened };
}

async function contentsOf(reading: Reading): Promise<Contents> {
  const { path, head } = reading;
  switch (signatureOf(head, path)) {
    case 'archive':
      return readXlsx(reading);
    case 'compound':
      return readXls(reading);
    default:
      return readText(reading);
  }
}

async function readText(reading: Reading): Promise<Contents> {
  const { path, head, encoding, sheets } = reading;
  if (sheets !== undefined) throw new FileFault('SHEET_NOT_FOUND', { path }, [sheets.join(', '), '-']);
  const known = encoding === undefined ? await detectEncoding(path, head) : encodingNamed(encoding);
  const beginning = new TextDecoder(known).decode(head);
  return isJson(beginning, path) ? readJson(reading, known) : readDelimited(reading, known, beginning);
}

/** The rows of a sheet end with their last cell: gives all the width of the widest of the first ones. */
function widened({ sheet, rows }: Contents['tables'][number], first: readonly FileRow[]): InputTable {
  const width = Math.max(...first.map(({ cells }) => cells.findLastIndex((cell) => cell !== null) + 1));
  const widen = (row: FileRow): FileRow => {
    const own = row.cells.findLastIndex((cell) => cell !== null) + 1;
    return { ...row, cells: Array.from({ length: Math.max(width, own) }, (_, column) => row.cells[column] ?? null) };
  };
  return {
    sheet,
    first: first.map(widen),
    async *rows() {
      for await (const row of rows()) yield widen(row);
    },
  };
}

async function fingerprint(path: string): Promise<Pick<InputFile, 'bytes' | 'checksum'> & { head: Buffer }> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let bytes = 0;
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) throw new FileFault('FILE_NOT_REGULAR', { path });
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
