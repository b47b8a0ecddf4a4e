import type { Position } from './cursor.ts';
import type { Term } from './order.ts';
import { all, join, raw, type Sql, sql } from './sql.ts';

/** Rows that lie side by side in an index. */
export interface Range {
  /** True of its rows, and of no row of another range of the same list; a single range of all rows needs none. */
  condition: Sql | undefined;
  /** The order of the list, in the words that an index understands: where no row lacks a value, nulls have no place. */
  order: readonly Term[];
}

/**
 * All rows. Those with and without a leading value are ranges of their own: an index has the rows without one at a fixed
 * end, so none gives both `asc nulls last` and, read backwards, `desc nulls last`.
 */
export function wholeList(terms: readonly Term[]): Range[] {
  const [term] = terms;
  if (!term?.nullable) return [{ condition: undefined, order: terms }];
  return [sql`${term.value} is not null`, isNull(term)].map((condition) => range(terms, 0, [condition]));
}

/**
 * The rows after a position. Values that are ordered the same way are compared as one row, which is one range of an index;
 * rows that lack a value are ranges of their own. A single `or` would be walked from the beginning of the index.
 *
 * @param inclusive - whether the row at the position itself is among them
 */
export function rangesAfter(terms: readonly Term[], position: Position, inclusive = false): Range[] {
  const ranges: Range[] = [];
  const tied: Sql[] = [];
  for (let at = 0; at < terms.length; ) {
    const end = endOfRun(terms, position, at);
    if (end === at) {
      const term = terms[at] as Term;
      // Beside a null, a paired value is null in every tied row.
      if (term.nullsFirst && !term.paired) ranges.push(range(terms, at, [...tied, sql`${term.value} is not null`]));
      tied.push(isNull(term));
      at += 1;
      continue;
    }
    const run = terms.slice(at, end);
    const bounds = run.map(({ pg }, i) => sql`${position[at + i]}${raw(`::${pg}`)}`);
    ranges.push(range(terms, at, [...tied, beyond(run, bounds, inclusive && end === terms.length)]));
    run.forEach((term, i) => {
      if (term.nullable && !term.nullsFirst && !term.paired) ranges.push(range(terms, at + i, [...tied, isNull(term)]));
      tied.push(sql`${term.value} = ${bounds[i]}`);
    });
    at = end;
  }
  return ranges;
}

/** Where the terms end that go the same way as the one at `start` and have a value at the position. */
function endOfRun(terms: readonly Term[], position: Position, start: number): number {
  const end = terms.findIndex(
    ({ descending }, i) => i >= start && (position[i] == null || descending !== terms[start]?.descending),
  );
  return end < 0 ? terms.length : end;
}

function beyond(run: readonly Term[], bounds: readonly Sql[], inclusive: boolean): Sql {
  const operator = raw(`${run[0]?.descending ? '<' : '>'}${inclusive ? '=' : ''}`);
  return sql`(${join(run.map(({ value }) => value))}) ${operator} (${join(bounds)})`;
}

function isNull({ value }: Term): Sql {
  return sql`${value} is null`;
}

/** A range in which the values up to `decisive` are all there or all missing, and so are those paired with it. */
function range(terms: readonly Term[], decisive: number, conditions: readonly Sql[]): Range {
  const mixed = terms.findIndex(({ paired }, i) => i > decisive && !paired);
  const order = terms.map((term, i) => (i < mixed || mixed < 0 ? { ...term, nullable: false } : term));
  return { condition: all(conditions), order };
}
