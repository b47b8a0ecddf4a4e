import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';

/** A file that can be read to its end and holds UTF-8 text. */
export interface CsvFile {
  /** As given on the command line. */
  path: string;
  /** What the hub and the report call it. */
  name: string;
  bytes: number;
  /** SHA-256 of the bytes, as hexadecimal digits. */
  checksum: string;
}

/** One record of a file. */
export interface CsvRow {
  /** The line on which it begins, counted as in an editor: the first is 1, a line break inside quotes counts. */
  line: number;
  cells: string[];
  /** How far the file is read, in bytes. */
  offset: number;
}

/** A record longer than this is the work of a quote that is never closed. */
const longestRecord = 1_000_000;

/**
 * Reads a file once, to find out before anything is sent whether it can be used.
 *
 * @throws {@link Failure} for a file that is missing, unreadable, empty or not UTF-8
 */
export async function inspectCsvFile(path: string, name: string): Promise<CsvFile> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let blank = true;
  try {
    for await (const chunk of createReadStream(path)) {
      bytes += chunk.length;
      hash.update(chunk);
      const text = decoder.decode(chunk, { stream: true });
      if (text.includes('\0')) throw new TypeError('NUL');
      blank &&= text.trim() === '';
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw await notUtf8(path);
    throw unreadable(path, error);
  }
  if (blank) {
    throw new Failure(exitStatus.input, [`文件 ${path} 是空的。`, `The file ${path} is empty.`]);
  }
  return { path, name, bytes, checksum: hash.digest('hex') };
}

/**
 * Reads the records of a file, the header included; blank lines are no records.
 *
 * @throws {@link Failure} for a quote that is never closed
 *
 * @remarks
 * A quote at a wrong place within a line is kept as part of its cell: the hub then rejects that row and gives its number,
 * and the rows around it are none the worse.
 */
export async function* readCsvRows(file: CsvFile): AsyncGenerator<CsvRow> {
  try {
    for await (const row of parsedRows(file)) {
      if (!isBlank(row)) yield row;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw unreadable(file.path, error);
    throw unclosedQuote(file, await lineAfter(file, Number(error.records)));
  }
}

/** @param most - stops after so many records; blank lines count as such here */
async function* parsedRows(file: CsvFile, most = -1): AsyncGenerator<CsvRow> {
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: longestRecord,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    to: most,
  });
  const input = createReadStream(file.path);
  input.on('error', (error) => parser.destroy(error));
  let line = 1;
  try {
    for await (const { record: cells, info } of input.pipe(parser) as AsyncIterable<{
      record: string[];
      info: { bytes: number };
    }>) {
      yield { line, cells, offset: info.bytes };
      line += 1 + lineBreaksIn(cells);
    }
  } finally {
    input.destroy();
  }
}

/** The line after so many records. Read again, because a parser that fails forgets the records it has in store. */
async function lineAfter(file: CsvFile, records: number): Promise<number> {
  if (records === 0) return 1;
  let line = 1;
  for await (const row of parsedRows(file, records)) line = row.line + 1 + lineBreaksIn(row.cells);
  return line;
}

function isBlank({ cells }: CsvRow): boolean {
  return cells.length === 1 && cells[0] === '';
}

/** Counted by hand: the parser's own count takes CR LF within quotes for two lines. */
function lineBreaksIn(cells: string[]): number {
  let breaks = 0;
  for (const cell of cells) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks;
}

function unreadable(path: string, error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') {
    return new Failure(exitStatus.input, [`找不到文件 ${path}。`, `There is no file ${path}.`], error);
  }
  if (code === 'EISDIR') {
    return new Failure(
      exitStatus.input,
      [`${path} 是文件夹，请给出其中的文件。`, `${path} is a folder: name the files in it.`],
      error,
    );
  }
  const reason = code ?? String(error);
  return new Failure(
    exitStatus.input,
    [`无法读取文件 ${path}（${reason}）。`, `The file ${path} cannot be read (${reason}).`],
    error,
  );
}

/** Read whole, only to name the line. */
async function notUtf8(path: string): Promise<Failure> {
  const content = await readFile(path);
  let line = 1;
  for (let start = 0; start < content.length; line += 1) {
    const end = content.indexOf(0x0a, start);
    const text = content.subarray(start, end < 0 ? content.length : end);
    if (!isUtf8(text) || text.includes(0)) break;
    start += text.length + 1;
  }
  return new Failure(exitStatus.input, [
    `文件 ${path} 第 ${line} 行不是 UTF-8 文本。请在表格软件中另存为“CSV UTF-8（逗号分隔）”。`,
    `Line ${line} of ${path} is not UTF-8 text. Save it from the spreadsheet as "CSV UTF-8 (comma delimited)".`,
  ]);
}

function unclosedQuote({ path }: CsvFile, line: number): Failure {
  return new Failure(exitStatus.input, [
    `文件 ${path} 第 ${line} 行开始的记录缺少右引号，其后的内容无法读取。`,
    `The record that begins on line ${line} of ${path} has a quote that is never closed, so the rest cannot be read.`,
  ]);
}
