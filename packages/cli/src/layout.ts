import {
  type HubClient,
  ImportLayoutDocument,
  type ImportMappingInput,
  type TableLayoutFragment,
} from '@district-hub/sdk';
import type { FileRow, InputTable } from './files/input-file.ts';

/** What a table means to a source. */
export interface TableLayout extends TableLayoutFragment {
  source: string;
  /** Whether its rows can be imported: every column is known or left out, and none is missing. */
  fits: boolean;
}

/** So much of a cell is enough to tell a header from a value. */
const longest = 200;
/** Bytes of rows in one request; a table that is very wide shows its header in a few. */
const enough = 500_000;

/**
 * Asks the hub where the header of a table stands and what its columns are to a source.
 *
 * @param source - the source, or a part of it, as an import of it is called
 * @param mapping - what is known of columns; what it says of columns that the table has not is not used
 * @returns rows after the last of `headerRows` are its data; `header` and `mapping` go with them
 */
export async function layOut(
  hub: HubClient,
  source: string,
  table: Pick<InputTable, 'first'>,
  mapping: readonly ImportMappingInput[],
  signal: AbortSignal,
): Promise<TableLayout> {
  const input = { source, rows: beginningOf(table.first), mapping: [...mapping] };
  const { importLayout } = await hub.request(ImportLayoutDocument, { input }, { signal });
  const { missing, unknown, repeated, misplaced, headerRows } = importLayout;
  const faults = [missing, unknown, repeated, misplaced].flat();
  return { ...importLayout, source, fits: headerRows.length > 0 && faults.length === 0 };
}

/** As many of the first rows as one request may hold, their cells cut. */
function beginningOf(first: readonly FileRow[]): Pick<FileRow, 'row' | 'cells'>[] {
  let bytes = 0;
  return first
    .map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell?.slice(0, longest).toWellFormed() ?? null) }))
    .filter((row) => {
      bytes += Buffer.byteLength(JSON.stringify(row));
      return bytes <= enough;
    });
}
