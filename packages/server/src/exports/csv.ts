import { guarded } from '../kernel/formula-guard.ts';
import type { Cell } from './cell.ts';
import type { Language } from './request.ts';

/** By which spreadsheets know UTF-8. */
const mark = '\ufeff';

/** How truth values are written. An import reads each of them. */
const words: Readonly<Record<Language, readonly [no: string, yes: string]>> = {
  ZH: ['否', '是'],
  EN: ['no', 'yes'],
  NAMES: ['false', 'true'],
};

/**
 * Writes pages of rows as CSV (RFC 4180: commas, CR LF, quotes doubled), a piece for each page. Texts that a spreadsheet would run as
 * formulas are guarded; numbers are not, since no number is one.
 */
export async function* csvOf(
  header: readonly string[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  language: Language,
): AsyncGenerator<Buffer> {
  yield Buffer.from(mark + lineOf(header.map(quoted)));
  for await (const rows of pages) {
    yield Buffer.from(rows.map((row) => lineOf(row.map((cell) => csvCell(cell, language)))).join(''));
  }
}

function lineOf(cells: readonly string[]): string {
  // A line without anything would be none.
  return `${cells.length === 1 && cells[0] === '' ? '""' : cells.join(',')}\r\n`;
}

function csvCell(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(guarded(cell));
  if (typeof cell === 'boolean') return words[language][cell ? 1 : 0];
  return 'number' in cell ? cell.number : cell.date;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
