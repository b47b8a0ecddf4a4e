import { readFile, stat } from 'node:fs/promises';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { FileFault, limitExceeded } from '../file-fault.ts';
import { type Contents, type FileRow, isBlank, type Reading } from '../input-file.ts';
import { checkRow } from '../row-limits.ts';
import { damaged } from './archive.ts';
import { MergedCells } from './merged-cells.ts';
import { numberCell } from './number-cell.ts';
import { readFormat } from './number-format.ts';
import { chosenSheets } from './sheet-choice.ts';

/** How cells show the errors that the format numbers. */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

interface Sheet {
  name: string;
  cells: readonly (readonly (CellObject | undefined)[] | undefined)[];
  merges: NonNullable<WorkSheet['!merges']>;
}

/**
 * Reads an XLS file, the format of Excel before 2007, whole: it cannot be read piece by piece.
 *
 * @throws {@link FileFault} for a file beyond the limit, one with a password, and one that is damaged or no spreadsheet
 */
export async function readXls(reading: Reading): Promise<Contents> {
  const { path, limits } = reading;
  const { size } = await stat(path);
  if (size > limits.xlsBytes) throw limitExceeded('xlsBytes', limits.xlsBytes, { path });
  const bytes = await readFile(path);
  refuseOthers(bytes, path);
  const { sheets, from1904 } = await parsed(bytes, path);
  const tables = chosenSheets(sheets, reading.sheets, path).map((sheet) => ({
    sheet: sheet.name,
    rows: () => rowsOf(sheet, from1904, reading, size),
  }));
  return { format: 'xls', encoding: null, delimiter: null, tables };
}

/** The container of XLS holds other things too: a locked XLSX, or a document. */
function refuseOthers(bytes: Buffer, path: string): void {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) throw new FileFault('PASSWORD_PROTECTED', { path });
  if (holds('Workbook') || holds('Book')) return;
  throw new FileFault('FORMAT_UNKNOWN', { path }, ['这不是电子表格。', 'this is no spreadsheet.']);
}

async function parsed(bytes: Buffer, path: string): Promise<{ sheets: Sheet[]; from1904: boolean }> {
  // Only who reads such a file waits for its reader and the code pages to load.
  const [{ read, set_cptable }, codePages] = await Promise.all([
    import('@e965/xlsx'),
    import('@e965/xlsx/dist/cpexcel.full.mjs'),
  ]);
  set_cptable(codePages);
  try {
    const book = read(bytes, { cellFormula: false, cellHTML: false, cellNF: true, cellText: false, dense: true });
    const sheets = book.SheetNames.map((name) => {
      const sheet = book.Sheets[name] as WorkSheet;
      return { name, cells: (sheet['!data'] ?? []) as Sheet['cells'], merges: sheet['!merges'] ?? [] };
    });
    return { sheets, from1904: book.Workbook?.WBProps?.date1904 ?? false };
  } catch (error) {
    if (/password/i.test(String(error))) throw new FileFault('PASSWORD_PROTECTED', { path }, [], error);
    throw damaged(path, error);
  }
}

async function* rowsOf(
  { name: sheet, cells, merges }: Sheet,
  from1904: boolean,
  { path, limits }: Reading,
  size: number,
): AsyncGenerator<FileRow> {
  const merged = new MergedCells(merges.map(({ s, e }) => ({ column: s.c, top: s.r + 1, bottom: e.r + 1 })));
  for (const [index, found] of cells.entries()) {
    if (!found) continue;
    const row = { row: index + 1, cells: Array.from(found, (cell) => textOf(cell, from1904)), offset: 0 };
    if (isBlank(row.cells)) continue;
    merged.fill(row.row, row.cells);
    row.offset = Math.round((size * row.row) / cells.length);
    checkRow(row, { path, sheet }, limits);
    yield row;
  }
}

function textOf(cell: CellObject | undefined, from1904: boolean): string | null {
  if (cell?.v === undefined) return null;
  switch (cell.t) {
    case 'n':
      return numberCell(String(cell.v), readFormat(String(cell.z ?? '')), from1904);
    case 'b':
      return cell.v ? 'TRUE' : 'FALSE';
    case 'e':
      return errors[Number(cell.v)] ?? `#${cell.v}`;
    default:
      return String(cell.v) || null;
  }
}
