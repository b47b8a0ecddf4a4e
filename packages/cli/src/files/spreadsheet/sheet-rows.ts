import { FileFault, limitExceeded } from '../file-fault.ts';
import type { FileLimits } from '../file-limits.ts';
import { columnOf } from './merged-cells.ts';
import { numberCell } from './number-cell.ts';
import { general } from './number-format.ts';
import { StringText, unescaped } from './shared-strings.ts';
import type { Workbook } from './workbook.ts';
import { readXml } from './xml.ts';

/** What stands in the place of a formula whose result nobody has calculated. */
const notCalculated = '#FORMULA!';

/** A row as the sheet has it: from column A on, as far as it has cells. */
export interface SheetRow {
  row: number;
  cells: (string | null)[];
}

interface SheetPlace {
  path: string;
  sheet: string;
}

/** A cell while it is read. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  isFormula: boolean;
  /** Text of its value; undefined when it has none. */
  value: string | undefined;
}

/**
 * Reads the rows of a sheet from its XML, one batch for each piece of it.
 *
 * @throws {@link FileFault} for rows or cells out of order, more columns than the limit, and a text that is not there
 *
 * @remarks
 * What the sheet says of its own size is not looked at: it is often wrong.
 */
export async function* sheetRows(
  bytes: AsyncIterable<Buffer>,
  workbook: Workbook,
  place: SheetPlace,
  limits: FileLimits,
): AsyncGenerator<SheetRow[]> {
  const inline = new StringText();
  let gathered: SheetRow[] = [];
  let open: SheetRow | undefined;
  let cell: OpenCell | undefined;
  let isValue = false;
  let last = 0;
  const reading = readXml(bytes, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          open = { row: attributes.r === undefined ? last + 1 : Number(attributes.r), cells: [] };
          if (!Number.isSafeInteger(open.row) || open.row <= last)
            throw new FileFault('ROWS_OUT_OF_ORDER', { ...place, row: open.row });
          last = open.row;
          return;
        case 'c':
          cell = openCell(attributes, open?.cells.length ?? 0);
          if (cell.column >= limits.columns) throw limitExceeded('columns', limits.columns, { ...place, row: last });
          if (cell.column < (open?.cells.length ?? 0)) throw broken(`the cell ${attributes.r} is out of order`);
          return;
        case 'f':
          if (cell) cell.isFormula = true;
          return;
        case 'v':
          isValue = true;
          if (cell) cell.value = '';
          return;
        default:
          inline.open(name);
      }
    },
    text(text) {
      if (isValue && cell) cell.value += text;
      else inline.add(text);
    },
    close(name) {
      if (name === 'v') isValue = false;
      else if (name === 'c' && cell && open) {
        while (open.cells.length < cell.column) open.cells.push(null);
        open.cells[cell.column] = textOf(cell);
        cell = undefined;
      } else if (name === 'row' && open) {
        gathered.push(open);
        open = undefined;
      } else inline.close(name);
    },
  });
  for await (const _ of reading) {
    if (gathered.length > 0) yield gathered;
    gathered = [];
  }

  function textOf({ type, style, isFormula, value, column }: OpenCell): string | null {
    // Only a formula that gives a text may give the empty one.
    const isOpen = value === undefined || (value === '' && type !== 'str');
    if (type === 'inlineStr') return inline.take() || null;
    if (isOpen) return isFormula ? notCalculated : null;
    switch (type) {
      case 's':
        return sharedText(value ?? '', column);
      case 'str':
        return unescaped(value ?? '') || null;
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return value ?? null;
      case 'd':
        return (value ?? '').replace(/T00:00:00(\.0+)?Z?$/, '').replace('T', ' ');
      default:
        return numberCell(value ?? '', workbook.formats[style] ?? general, workbook.from1904);
    }
  }

  function sharedText(index: string, column: number): string | null {
    const text = workbook.strings.at(Number(index));
    if (text === undefined) throw broken(`no string ${index}`, column);
    return text || null;
  }

  function broken(reason: string, column?: number): FileFault {
    return new FileFault('SPREADSHEET_DAMAGED', { ...place, row: last, column }, [reason]);
  }
}

function openCell({ r, t = 'n', s }: Readonly<Record<string, string>>, next: number): OpenCell {
  const column = r === undefined ? next : columnOf(r);
  return { column, type: t, style: s === undefined ? -1 : Number(s), isFormula: false, value: undefined };
}
