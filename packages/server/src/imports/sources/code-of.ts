import type { CellReading } from '../source.ts';

/** Reads words of a source that stand for codes of the hub. Other words go on as they are: the code list knows its labels. */
export function codeOf(codes: Readonly<Record<string, string>>): (cell: string) => CellReading {
  return (cell) => ({ value: codes[cell] ?? cell });
}
