import type { Column as ModelColumn } from '@district-hub/engine';
import { decimalDigits, readDecimal } from '../decimal.ts';
import { type DateText, readDateText, readInstantText } from './date-text.ts';
import { lossInBrackets, readNumberText } from './number-text.ts';
import { type Fault, fault } from './problem.ts';

/** A value as JSON, ready for its column. */
export type Stored = string | number | boolean | null;
/** A value, perhaps with a note, or what is wrong with it. */
export type Reading = { value: Stored; note?: Fault } | { fault: Fault };

/** What of a column decides which values it takes. */
export interface ValueShape {
  type: ModelColumn['type'];
  /** As declared in the database, such as `numeric(24,6)`. */
  declared: string;
  /** Values of its enum with their Chinese labels. */
  values?: ReadonlyMap<string, string>;
  /** Longest text; texts of a key have to fit an index entry. */
  longest: number;
}

const yes = new Set(['true', '1', '是', 'yes', 'y']);
const no = new Set(['false', '0', '否', 'no', 'n']);

/**
 * Reads a value for a column: a text of a file or a value of an input alike.
 *
 * @returns null for an empty text: what is blank is not known, whatever its column
 */
export function readValue(given: string | number | boolean | null, shape: ValueShape): Reading {
  if (given === null) return { value: null };
  const text = String(given).trim();
  if (text === '') return { value: null };
  if (shape.values) return readEnum(text, shape.values);
  switch (shape.type) {
    case 'Int':
      return readInteger(text);
    case 'Decimal':
      return readNumber(text, shape.declared);
    case 'Boolean':
      return readBoolean(text);
    case 'Date':
      return readDay(text);
    case 'DateTime':
      return readInstant(text);
    default:
      return readText(text, shape.longest);
  }
}

function readDay(text: string): Reading {
  const date = readDateText(text);
  if (date?.precision !== 'DAY') return fault('INVALID_DATE');
  const note = dateNote(date);
  return { value: date.first, ...(note && { note }) };
}

function readInstant(text: string): Reading {
  const found = readInstantText(text);
  if (!found) return fault('INVALID_INSTANT');
  return { value: found.instant, ...(found.isSerial && { note: fault('DATE_FROM_SERIAL', found.instant).fault }) };
}

/** What is to be noted of a day, in a column that holds no more than days. */
export function dateNote({ first, time, isSerial }: DateText): Fault | undefined {
  if (isSerial) return fault('DATE_FROM_SERIAL', first).fault;
  return time === null || time === '00:00:00' ? undefined : fault('TIME_OF_DAY_DROPPED', first).fault;
}

/** Whether the database takes a text: it holds neither NUL nor half of a character. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function readText(text: string, longest: number): Reading {
  if (!isStorable(text)) return fault('INVALID_TEXT');
  return text.length > longest ? fault('TOO_LONG', String(longest)) : { value: text };
}

function readEnum(text: string, values: ReadonlyMap<string, string>): Reading {
  for (const [value, label] of values) if (text === value || text === label) return { value };
  return fault('UNKNOWN_VALUE', [...values].map(([value, label]) => `${value} (${label})`).join(', '));
}

function readBoolean(text: string): Reading {
  const word = text.toLowerCase();
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : fault('INVALID_BOOLEAN');
}

function readInteger(text: string): Reading {
  const number = readNumberText(text);
  if (number === undefined || number.includes('.')) return fault('INVALID_INTEGER');
  const value = Number(number);
  return Math.abs(value) > 2_147_483_647 ? fault('OUT_OF_RANGE') : { value };
}

function readNumber(text: string, declared: string): Reading {
  const loss = lossInBrackets(text);
  const number = readNumberText(loss ?? text);
  if (number === undefined) return fault('INVALID_NUMBER');
  const value = readDecimal(number);
  if (value === undefined) return fault('OUT_OF_RANGE');
  const [precision, places] = digitsOf(declared);
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  // Never rounded: a figure that does not fit its column is for people to look at.
  if (fraction.length > places) return fault('TOO_PRECISE', String(places));
  if (whole.length > precision - places) return fault('OUT_OF_RANGE');
  return { value, ...(loss !== undefined && { note: fault('LOSS_IN_BRACKETS').fault }) };
}

/** How many digits a numeric column has, and how many of them after the point. */
export function digitsOf(declared: string): [precision: number, places: number] {
  const [, precision, places] = /^numeric\((\d+),(\d+)\)$/.exec(declared) ?? [];
  return precision === undefined
    ? [decimalDigits.whole + decimalDigits.fraction, decimalDigits.fraction]
    : [Number(precision), Number(places)];
}
