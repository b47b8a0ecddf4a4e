import { limitExceeded } from './file-fault.ts';
import type { FileLimits } from './file-limits.ts';
import type { FileRow } from './input-file.ts';

/** A file, and the sheet of which a row is. */
interface RowPlace {
  path: string;
  sheet?: string | null;
}

/** @throws {@link FileFault} for a row or one of its cells beyond the limits */
export function checkRow({ row, cells }: FileRow, place: RowPlace, limits: FileLimits): void {
  if (cells.length > limits.columns) throw limitExceeded('columns', limits.columns, { ...place, row });
  let characters = 0;
  for (const [column, cell] of cells.entries()) {
    const length = cell?.length ?? 0;
    if (length > limits.cellCharacters) {
      throw limitExceeded('cellCharacters', limits.cellCharacters, { ...place, row, column });
    }
    characters += length;
  }
  if (characters > limits.rowCharacters) throw limitExceeded('rowCharacters', limits.rowCharacters, { ...place, row });
}
