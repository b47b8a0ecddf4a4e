/** How much of a date is known. */
export type Precision = 'YEAR' | 'MONTH' | 'DAY';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;
/** As PostgreSQL writes a `timestamptz`. */
const stored = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)([+-]\d{2})(?::?(\d{2}))?$/;

/** A day of the calendar, `YYYY-MM-DD`; undefined for what is none, such as 2023-02-29. */
export function readDate(text: string): string | undefined {
  const [, year, month, date] = day.exec(text) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(date)) ? text : undefined;
}

/** `1992`, `1992-10` or `1992-10-05`: its first day, and how much of it is known. */
export function readPartialDate(text: string): { first: string; precision: Precision } | undefined {
  const [, year, month, date] = partial.exec(text) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month ?? 1), Number(date ?? 1))) return undefined;
  return {
    first: `${year}-${month ?? '01'}-${date ?? '01'}`,
    precision: date !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR',
  };
}

/** A stored first day, cut to what is known of it. */
export function printPartialDate(first: string, precision: Precision): string {
  return first.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);
}

/** An instant with its offset from UTC, as UTC with milliseconds; undefined without an offset, or for what is none. */
export function readDateTime(text: string): string | undefined {
  const [, date, hour, minute, second = '0', , offset] = instant.exec(text) ?? [];
  if (date === undefined || readDate(date) === undefined) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (offset !== 'Z' && (Number(offset?.slice(1, 3)) > 14 || Number(offset?.slice(4)) > 59)) return undefined;
  return new Date(text).toISOString();
}

/** A `timestamptz` as the database writes it, as UTC with milliseconds. */
export function printDateTime(text: string): string {
  const [, date, time, hours, minutes = '00'] = stored.exec(text) ?? [];
  return new Date(date === undefined ? text : `${date}T${time}${hours}:${minutes}`).toISOString();
}

function isDay(year: number, month: number, date: number): boolean {
  if (year < 1 || month < 1 || month > 12 || date < 1) return false;
  // Day 0 of the next month is the last of this one. The year is moved by 400s, since `Date.UTC` reads 99 as 1999.
  return date <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
