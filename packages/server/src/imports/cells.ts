import { unguarded } from '../kernel/formula-guard.ts';
import type { Note } from '../kernel/options.ts';
import { type Problem, shownValue } from '../kernel/write/problem.ts';
import type { InUnit } from '../kernel/write/quantity-text.ts';
import type { Key, WriteRow } from '../kernel/write/read-row.ts';
import { aside } from './aside.ts';
import { letterOf } from './header.ts';
import { normalised } from './header-text.ts';
import type { Layout } from './layout.ts';
import type { RowCells, SourceColumn, SourcePart, SourceValues } from './source-part.ts';

/** The cells of a row in the order of the file's header; null for one that is empty. */
export type Cells = readonly (string | null)[];

/** A row as its source understands it. */
export interface RowReading {
  row: WriteRow;
  problems: Problem[];
  notes: Problem[];
  /** Whether it is of another part or no record at all, and so not written. */
  skipped: boolean;
}

type Value = WriteRow[string];

/** Reads the cells of a row: blanks, the source's own forms, units, and the keys of what the row refers to. */
export function readCells(part: SourcePart, layout: Layout, cells: Cells): RowReading {
  const { columns } = layout;
  const { blanks, constants, takes } = part;
  const reading: RowReading = { row: {}, problems: [], notes: [], skipped: false };
  const isTooLong = cells.slice(columns.length).some((cell) => cell !== null && cell.trim() !== '');
  if (cells.length < columns.length || isTooLong) {
    return { ...reading, problems: [cellCount(columns.length, cells.length)] };
  }
  const texts = columns.map((_, at) => {
    const text = unguarded(cells[at] ?? '').trim();
    return text === '' || blanks.has(text) ? null : text;
  });
  const found = aside(part, layout, texts);
  if (found) {
    const note = placed(found, found.at);
    // Below a table stand the names and telephones of those who made it.
    return { ...reading, skipped: true, notes: [found.code === 'FOOTNOTE' ? { ...note, value: null } : note] };
  }
  const others = rowCells(layout, texts);
  if (takes && !takes(others)) return { ...reading, skipped: true };
  const row: Record<string, Value> = {};
  columns.forEach(({ column, unit, isStray }, at) => {
    const cell = texts[at] ?? null;
    if (isStray && cell !== null) reading.notes.push({ ...withoutHeader, column: letterOf(at), value: null });
    if (!column) return;
    if (cell !== null && errors.test(cell)) reading.problems.push(placed(cellError(cell), at));
    else if (cell === null || column.read === undefined) lay(row, column.path, inUnit(cell, unit));
    else readOwn(column, column.read, cell, unit, at);
  });
  for (const [field, value] of Object.entries(row)) if (isBlankKey(value)) row[field] = null;
  return { ...reading, row: withConstants(row, constants) };

  function readOwn({ path }: SourceColumn, read: Reader, cell: string, unit: string | undefined, at: number): void {
    const made = read(cell, others);
    if ('problem' in made) return void reading.problems.push(placed(made.problem, at));
    if ('value' in made) lay(row, path, inUnit(made.value, unit));
    else Object.assign(row, made.values);
    if (made.note) reading.notes.push(placed(made.note, at));
  }

  /** What is said of a cell, with its header and what may be shown of it: of one that is left out nobody knows who may see it. */
  function placed({ code, zh, en }: Note, at: number): Problem {
    const [field] = columns[at]?.column?.path ?? [];
    const value = field === undefined ? null : shownValue(texts[at], part.entity.columns.get(field));
    return { code, zh, en, column: layout.header[at] ?? null, value };
  }
}

/** Its value is not repeated: nobody knows who may see it. */
const withoutHeader: Note = {
  code: 'CELL_WITHOUT_HEADER',
  zh: '该列没有表头，单元格未导入。',
  en: 'The column has no header; the cell is left out.',
};

type Reader = NonNullable<SourceColumn['read']>;

/** Errors of spreadsheets, and what stands for a formula that nobody has calculated. */
const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|FORMULA!)$/;

function cellError(cell: string): Note {
  return cell === '#FORMULA!'
    ? {
        code: 'CELL_ERROR',
        zh: '公式没有计算结果，请在表格软件中打开并保存该文件。',
        en: 'A formula without its result: open the file in a spreadsheet and save it.',
      }
    : {
        code: 'CELL_ERROR',
        zh: `单元格是表格软件的错误值 ${cell}。`,
        en: `The cell holds the error ${cell} of a spreadsheet.`,
      };
}

function inUnit(text: string | null, unit: string | undefined): string | InUnit | null {
  return text === null || unit === undefined ? text : { text, unit };
}

/** The cells of a row by all headers of their columns. */
function rowCells(layout: Layout, texts: readonly (string | null)[]): RowCells {
  const places = placesOf(layout);
  return (wanted) => texts[places.get(wanted) ?? places.get(normalised(wanted)) ?? -1] ?? null;
}

const known = new WeakMap<Layout, ReadonlyMap<string, number>>();

/** Where the first column of each name stands, which readers ask for with every row. */
function placesOf(layout: Layout): ReadonlyMap<string, number> {
  const found = known.get(layout);
  if (found) return found;
  const places = new Map<string, number>();
  layout.columns.forEach(({ column }, at) => {
    for (const name of [layout.header[at] as string, ...(column?.headers ?? [])].map(normalised)) {
      if (!places.has(name)) places.set(name, at);
    }
  });
  known.set(layout, places);
  return places;
}

/** Puts a value into a row, or into a key within it, below as many relations as its path has steps. */
function lay(row: Record<string, Value>, [field = '', ...rest]: readonly string[], value: Value): void {
  if (rest.length === 0) {
    row[field] = value;
  } else {
    row[field] ??= {};
    lay(row[field] as Record<string, Value>, rest, value);
  }
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
