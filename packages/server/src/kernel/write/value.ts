import type { Column as ModelColumn } from '@district-hub/engine';
import { readDate, readDateTime } from '../dates.ts';
import { readDecimal } from '../decimal.ts';
import { type Problem, type ProblemCode, problem } from './problem.ts';

/** A value as JSON, ready for its column. */
export type Stored = string | number | boolean | null;
/** What is wrong with a value, still without its place. */
export type Fault = (column: string, value: string | null) => Problem;
export type Reading = { value: Stored } | { fault: Fault };

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

const fault = (code: ProblemCode, ...facts: string[]): { fault: Fault } => ({
  fault: (column, value) => problem(code, column, value, ...facts),
});

const yes = new Set(['true', '1', '是', 'yes', 'y']);
const no = new Set(['false', '0', '否', 'no', 'n']);

/** Full-width digits, letters and signs as half-width ones. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ');
}

/** A number without thousands separators; other commas stay, so that `1,5` is refused rather than read as 15. */
export function withoutSeparators(text: string): string {
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
}

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
      return readInteger(withoutSeparators(halfWidth(text)));
    case 'Decimal':
      return readNumber(withoutSeparators(halfWidth(text)), shape.declared);
    case 'Boolean':
      return readBoolean(text);
    case 'Date':
      return found(readDate(halfWidth(text)), 'INVALID_DATE');
    case 'DateTime':
      return found(readDateTime(text), 'INVALID_INSTANT');
    default:
      return readText(text, shape.longest);
  }
}

function found(value: string | undefined, otherwise: ProblemCode): Reading {
  return value === undefined ? fault(otherwise) : { value };
}

function readText(text: string, longest: number): Reading {
  if (text.includes('\0') || !text.isWellFormed()) return fault('INVALID_TEXT');
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
  if (!/^[+-]?\d+$/.test(text)) return fault('INVALID_INTEGER');
  const value = Number(text);
  return Math.abs(value) > 2_147_483_647 ? fault('OUT_OF_RANGE') : { value };
}

function readNumber(text: string, declared: string): Reading {
  const value = readDecimal(text);
  if (value === undefined) return fault(/^[+-]?\d+(\.\d+)?$/.test(text) ? 'OUT_OF_RANGE' : 'INVALID_NUMBER');
  const [, precision, scale] = /^numeric\((\d+),(\d+)\)$/.exec(declared) ?? [];
  if (precision === undefined || scale === undefined) return { value };
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  // Never rounded: a figure that does not fit its column is for people to look at.
  if (fraction.length > Number(scale)) return fault('TOO_PRECISE', scale);
  return whole.length > Number(precision) - Number(scale) ? fault('OUT_OF_RANGE') : { value };
}
