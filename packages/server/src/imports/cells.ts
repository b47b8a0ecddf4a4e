import { type Problem, shownValue } from '../kernel/write/problem.ts';
import type { Key, WriteRow } from '../kernel/write/read-row.ts';
import type { Layout } from './header.ts';
import type { Source, SourceColumn } from './source.ts';

/** The cells of a row in the order of the file's header; null for one that is empty. */
export type Cells = readonly (string | null)[];

/** A row as its source understands it. */
export interface RowReading {
  row: WriteRow;
  problems: Problem[];
  notes: Problem[];
}

/** Reads the cells of a row: blanks, the source's own forms, and the keys of what the row refers to. */
export function readCells(
  { entity, blanks, constants }: Source,
  { columns, header }: Layout,
  cells: Cells,
): RowReading {
  const reading: RowReading = { row: {}, problems: [], notes: [] };
  if (cells.length !== columns.length) return { ...reading, problems: [cellCount(columns.length, cells.length)] };
  const row: Record<string, WriteRow[string]> = { ...constants };
  columns.forEach((column, at) => {
    const text = cells[at]?.trim() ?? '';
    const cell = text === '' || blanks.has(text) ? null : text;
    const [field = ''] = column.path;
    if (column.path.length > 1) row[field] = extended(row[field], column.path.slice(1), cell);
    else if (cell === null || column.read === undefined) row[field] = cell;
    else readOwn(column, field, cell, header[at] as string);
  });
  for (const [field, value] of Object.entries(row)) if (isBlankKey(value)) row[field] = null;
  return { ...reading, row };

  function readOwn({ read }: SourceColumn, field: string, cell: string, head: string): void {
    const found = read?.(cell);
    if (!found) return;
    const place = { column: head, value: shownValue(cell, entity.columns.get(field)) };
    if ('problem' in found) return void reading.problems.push({ ...found.problem, ...place });
    Object.assign(row, found.values);
    if (found.note) reading.notes.push({ ...found.note, ...place });
  }
}

/** A key with one more part, below as many relations as its path has steps. */
function extended(key: WriteRow[string], [part = '', ...rest]: readonly string[], cell: string | null): Key {
  const parts = (key ?? {}) as Key;
  return { ...parts, [part]: rest.length > 0 ? extended(parts[part], rest, cell) : cell };
}

/** Whether no part of a key is given: then the row refers to nothing. */
function isBlankKey(value: WriteRow[string]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((part) => part === null || isBlankKey(part));
}

function cellCount(expected: number, found: number): Problem {
  return {
    ...{ code: 'CELL_COUNT', column: null, value: null },
    zh: `此行有 ${found} 个单元格，表头有 ${expected} 个。`,
    en: `The row has ${found} cells, the header ${expected}.`,
  };
}
