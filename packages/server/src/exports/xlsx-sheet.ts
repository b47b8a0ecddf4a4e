import { guardedTyped } from '../kernel/formula-guard.ts';
import type { Cell } from './cell.ts';
import { decimalStyle, escaped, styles } from './xlsx-parts.ts';

/** The longest text that fits into a cell. */
const longestCell = 32_767;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const widest = 60;

/** A sheet up to its rows: the header stays in sight while they move, and columns are as wide as their headers. */
export function sheetStart(header: readonly string[]): string {
  const widths = header.map(
    (text, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(text)}" customWidth="1"/>`,
  );
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${sheetRow(1, header, styles.header)}`;
}

export const sheetEnd = '</sheetData></worksheet>';

/** One row, with typed cells; empty ones are left out. */
export function sheetRow(number: number, cells: readonly Cell[], textStyle: number = styles.text): string {
  const written = cells.map((cell, at) =>
    cell === null ? '' : sheetCell(`${columnName(at)}${number}`, cell, textStyle),
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

function sheetCell(at: string, cell: Exclude<Cell, null>, textStyle: number): string {
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return textCell(at, cell, textStyle);
  if ('number' in cell) return numberCell(at, cell.number);
  const day = dayNumber(cell.date);
  return day === undefined ? textCell(at, cell.date, textStyle) : `<c r="${at}" s="${styles.date}"><v>${day}</v></c>`;
}

function textCell(at: string, text: string, style: number): string {
  const shown = guardedTyped(text);
  if (shown.length > longestCell) throw new CellTooLong(at, shown.length);
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`;
}

/** A spreadsheet keeps 15 digits of a number; one with more is written as a text, so that none is lost. */
function numberCell(at: string, number: string): string {
  const [whole = '', fraction = ''] = number.replace('-', '').split('.');
  const digits = `${whole}${fraction}`.replace(/^0+/, '').length;
  if (digits > 15) return textCell(at, number, styles.text);
  return `<c r="${at}" s="${decimalStyle(fraction.length)}"><v>${number}</v></c>`;
}

/** Days since the spreadsheet's beginning; undefined for a day that it counts wrongly, before March 1900. */
function dayNumber(date: string): number | undefined {
  const days = Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
  return days >= 61 ? days : undefined;
}

/** `A` for the first column, `AA` after `Z`. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** Wide signs take two places. */
function widthOf(text: string): number {
  const places = [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  return Math.min(widest, Math.max(12, places + 2));
}

/** A text that fits into no cell of a spreadsheet: the export has to be CSV. */
class CellTooLong extends Error {
  override name = 'CellTooLong';

  constructor(at: string, characters: number) {
    super(`The cell ${at} has ${characters} characters, more than the ${longestCell} that fit; CSV takes it.`);
  }
}
