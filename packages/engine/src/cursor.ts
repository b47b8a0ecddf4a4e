import { createHash } from 'node:crypto';
import { badInput } from './error.ts';
import type { OrderKey, Term } from './order.ts';

/** The values that a row is ordered by, as text; null where the row has none. */
export type Position = readonly (string | null)[];

/**
 * A short mark of the order that a cursor belongs to, so that a cursor of another list or order is refused instead of
 * leading to a page that means nothing.
 */
export function orderMark(model: string, orderBy: readonly OrderKey[]): string {
  const order = JSON.stringify([model, orderBy]);
  const known = marks.get(order);
  if (known !== undefined) return known;
  const mark = createHash('sha256').update(order).digest('base64url').slice(0, 6);
  if (marks.size >= mostMarks) marks.clear();
  marks.set(order, mark);
  return mark;
}

/** Marks by their orders: a hash takes longer than all else about a small page. */
const marks = new Map<string, string>();
const mostMarks = 10_000;

export function encodeCursor(mark: string, position: Position): string {
  return Buffer.from(JSON.stringify([mark, ...position])).toString('base64url');
}

const shapes: Readonly<Record<string, RegExp>> = {
  int4: /^-?\d{1,10}$/,
  int8: /^-?\d{1,19}$/,
  numeric: /^-?\d{1,400}(\.\d{1,400})?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
  bool: /^(true|false)$/,
};
const largestInt4 = 2_147_483_647;

/**
 * Reads a cursor.
 *
 * @param argument - the argument that it was given for, to be named in the refusal
 * @throws EngineError for a text that is no cursor, or one of another order
 */
export function decodeCursor(cursor: string, mark: string, terms: readonly Term[], argument: string): Position {
  const parsed = parse(cursor);
  if (!parsed) throw notACursor(argument);
  const [found, ...position] = parsed;
  if (found !== mark || position.length !== terms.length) {
    throw badInput(
      `参数 ${argument} 的游标属于另一个列表或另一种排序，请使用同一查询返回的游标。`,
      `The cursor in ${argument} belongs to another list or order; use one that this very query returned.`,
      { argument },
    );
  }
  if (!terms.every((term, i) => fits(position[i], term))) throw notACursor(argument);
  return position as Position;
}

function parse(cursor: string): unknown[] | undefined {
  // No limit of its own: a list ordered by a long text has cursors as long, and each has to be taken back.
  if (!/^[\w-]+$/.test(cursor)) return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  // Other spellings of the same bytes are refused: one row has one cursor.
  if (bytes.toString('base64url') !== cursor) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function fits(value: unknown, { pg, nullable }: Term): boolean {
  if (value === null) return nullable;
  if (typeof value !== 'string' || value.includes('\0')) return false;
  const shape = shapes[pg];
  if (shape && !shape.test(value)) return false;
  if (pg === 'int4') return Math.abs(Number(value)) <= largestInt4;
  if (pg === 'date') return isDate(value);
  if (pg === 'timestamptz') return isDate(value.slice(0, 10));
  return true;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function notACursor(argument: string): Error {
  return badInput(`参数 ${argument} 不是有效的游标。`, `The value of ${argument} is not a cursor.`, { argument });
}
