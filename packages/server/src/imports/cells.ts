import { type Problem, shownValue } from '../kernel/write/problem.ts';
import type { Key, WriteRow } from '../kernel/write/read-row.ts';
import { type Layout, normalised } from './header.ts';
import type { RowCells, SourceColumn, SourcePart, SourceValues } from './source.ts';

/** The cells of a row in the order of the file's header; null for one that is empty. */
export type Cells = readonly (string | null)[];

/** A row as its source understands it. */
export interface RowReading {
  row: WriteRow;
  problems: Problem[];
  notes: Problem[];
  /** Whether it is not of this part, and so neither read nor written. */
  skipped: boolean;
}

type Value = WriteRow[string];

/** Reads the cells of a row: blanks, the source's own forms, and the keys of what the row refers to. */
export function readCells(part: SourcePart, { columns, header }: Layout, cells: Cells): RowReading {
  const { entity, blanks, constants, takes } = part;
  const reading: RowReading = { row: {}, problems: [], notes: [], skipped: false };
  if (cells.length !== columns.length) return { ...reading, problems: [cellCount(columns.length, cells.length)] };
  const texts = cells.map((cell) => {
    const text = cell?.trim() ?? '';
    return text === '' || blanks.has(text) ? null : text;
  });
  const others = rowCells({ columns, header }, texts);
  if (takes && !takes(others)) return { ...reading, skipped: true };
  let row: Record<string, Value> = {};
  columns.forEach((column, at) => {
    const cell = texts[at] ?? null;
    if (cell === null || column.read === undefined) row = laid(row, column.path, cell);
    else readOwn(column, column.read, cell, header[at] as string);
  });
  for (const [field, value] of Object.entries(row)) if (isBlankKey(value)) row[field] = null;
  return { ...reading, row: withConstants(row, constants) };

  function readOwn({ path }: SourceColumn, read: NonNullable<SourceColumn['read']>, cell: string, head: string): void {
    const found = read(cell, others);
    const place = { column: head, value: shownValue(cell, entity.columns.get(path[0] as string)) };
    if ('problem' in found) return void reading.problems.push({ ...found.problem, ...place });
    if ('value' in found) row = laid(row, path, found.value);
    else row = { ...row, ...found.values };
    if (found.note) reading.notes.push({ ...found.note, ...place });
  }
}

/** The cells of a row by all headers of their columns. */
function rowCells({ columns, header }: Layout, texts: readonly (string | null)[]): RowCells {
  return (wanted) => {
    const name = normalised(wanted);
    const heads = (column: SourceColumn) => column.headers.some((each) => normalised(each) === name);
    const at = columns.findIndex((column, index) => heads(column) || normalised(header[index] as string) === name);
    return texts[at] ?? null;
  };
}

/** A row, or a key within it, with one more value, below as many relations as its path has steps. */
function laid<T extends Record<string, Value> | Key>(
  row: T,
  [field = '', ...rest]: readonly string[],
  cell: string | null,
): T {
  const value: Value = rest.length > 0 ? laid((row[field] ?? {}) as Key, rest, cell) : cell;
  return { ...row, [field]: value };
}

/** What all rows of the source have, under what the row gives: a key that the row leaves blank stays blank. */
function withConstants(row: Readonly<Record<string, Value>>, constants: SourceValues): WriteRow {
  const merged: Record<string, Value> = { ...row };
  for (const [field, constant] of Object.entries(constants)) {
    const given = row[field];
    if (given === undefined) merged[field] = constant;
    else if (isKey(given) && isKey(constant)) merged[field] = withConstants(given, constant as SourceValues) as Key;
  }
  return merged;
}

const isKey = (value: Value): value is Key => typeof value === 'object' && value !== null;

/** Whether no part of a key is given: then the row refers to nothing. */
function isBlankKey(value: Value): boolean {
  return isKey(value) && Object.values(value).every((part) => part === null || isBlankKey(part));
}

function cellCount(expected: number, found: number): Problem {
  return {
    ...{ code: 'CELL_COUNT', column: null, value: null },
    zh: `此行有 ${found} 个单元格，表头有 ${expected} 个。`,
    en: `The row has ${found} cells, the header ${expected}.`,
  };
}
