import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { detectDelimiter } from './delimiter.ts';
import { FileFault, limitExceeded } from './file-fault.ts';
import type { FileLimits } from './file-limits.ts';
import { type Contents, type FileRow, isBlank, type Reading } from './input-file.ts';
import { checkRow } from './row-limits.ts';
import { decodedText, type Encoding, lineBreaksIn } from './text-encoding.ts';

interface DelimitedText {
  path: string;
  encoding: Encoding;
  delimiter: string;
  limits: FileLimits;
}

/** Reads texts whose lines are rows: CSV with any delimiter, TSV. */
export function readDelimited(reading: Reading, encoding: Encoding, beginning: string): Contents {
  const { path, limits } = reading;
  const delimiter = reading.delimiter ?? detectDelimiter(beginning);
  const format = delimiter === '\t' ? 'tsv' : 'csv';
  const rows = () => delimitedRows({ path, encoding, delimiter, limits });
  return { format, encoding, delimiter, tables: [{ sheet: null, rows }] };
}

/**
 * Reads the rows that are not blank.
 *
 * @throws {@link FileFault} for a quote that is never closed and for a row beyond the limits
 *
 * @remarks
 * A quote at a wrong place within a line is kept as part of its cell: the hub then rejects that row and gives its number,
 * and the rows around it are none the worse.
 */
async function* delimitedRows(text: DelimitedText): AsyncGenerator<FileRow> {
  const { path, limits } = text;
  try {
    for await (const row of parsedRows(text)) {
      checkRow(row, { path }, limits);
      if (!isBlank(row.cells)) yield row;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = await lineAfter(text, Number(error.records));
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw new FileFault('UNCLOSED_QUOTE', { path, row }, [], error);
    throw limitExceeded('rowCharacters', limits.rowCharacters, { path, row });
  }
}

/** @param most - stops after so many records; blank lines count as such here */
async function* parsedRows({ path, encoding, delimiter, limits }: DelimitedText, most = -1): AsyncGenerator<FileRow> {
  const parser = parse({
    delimiter,
    max_record_size: limits.rowCharacters,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    to: most,
  });
  let offset = 0;
  const input = Readable.from(
    (async function* () {
      for await (const part of decodedText(path, encoding)) {
        offset = part.offset;
        yield part.text;
      }
    })(),
  );
  input.on('error', (error) => parser.destroy(error));
  let row = 1;
  try {
    for await (const cells of input.pipe(parser) as AsyncIterable<string[]>) {
      yield { row, cells: cells.map((cell) => (cell === '' ? null : cell)), offset };
      row += 1 + lineBreaksWithin(cells);
    }
  } finally {
    input.destroy();
  }
}

/** The line after so many records. Read again, because a parser that fails forgets the records it has in store. */
async function lineAfter(text: DelimitedText, records: number): Promise<number> {
  if (records === 0) return 1;
  let line = 1;
  for await (const { row, cells } of parsedRows(text, records)) line = row + 1 + lineBreaksWithin(cells);
  return line;
}

/** Counted by hand: the parser's own count takes CR LF within quotes for two lines. */
function lineBreaksWithin(cells: readonly (string | null)[]): number {
  return cells.reduce((sum, cell) => sum + (cell === null ? 0 : lineBreaksIn(cell)), 0);
}
