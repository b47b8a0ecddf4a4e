import type { NumberFormat } from './number-format.ts';
import { plainNumber } from './number-text.ts';

const secondsPerDay = 86_400;
/** The last day that spreadsheets know, 9999-12-31, as they count days. */
const lastDay = 2_958_465;
/** From the first day of the workbooks that old Macs wrote to that of all others. */
const daysTo1904 = 1_462;

/**
 * Says what a number in a cell means by its format: a figure, a date or a time.
 *
 * @param stored - the number as the file has it
 * @param from1904 - whether the workbook counts days from 1904 instead of 1900
 * @returns `1992-10-05`, `1992-10-05 08:30:00`, `1992-10` for a month, `08:30:00` for a time, or the number
 */
export function numberCell(stored: string, { kind, isMonth, zeros = 0 }: NumberFormat, from1904: boolean): string {
  if (kind === 'number') {
    const text = plainNumber(stored);
    return /^\d+$/.test(text) ? text.padStart(zeros, '0') : text;
  }
  const seconds = Math.round(Number(stored) * secondsPerDay);
  if (!(seconds >= 0) || seconds >= (lastDay + 1) * secondsPerDay) return plainNumber(stored);
  if (kind === 'elapsed' || (kind === 'time' && Number(stored) < 1)) return clock(seconds);
  const day = Math.floor(seconds / secondsPerDay) + (from1904 ? daysTo1904 : 0);
  const date = dateOf(day);
  if (date === undefined) return plainNumber(stored);
  const rest = seconds % secondsPerDay;
  if (rest > 0 || kind === 'dateTime') return `${date} ${clock(rest)}`;
  return isMonth && date.endsWith('-01') ? date.slice(0, 7) : date;
}

/** Spreadsheets count 1900-02-29, which never was, as day 60; day 0 is no day. */
function dateOf(day: number): string | undefined {
  if (day < 1 || day === 60) return undefined;
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * secondsPerDay * 1_000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
