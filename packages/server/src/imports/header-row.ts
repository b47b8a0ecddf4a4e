import type { TextUnit } from '../kernel/unit-text.ts';
import { fieldOf, measureOf } from './column-names.ts';
import { fits, formsOf, separator, unitsIn } from './header-text.ts';
import { type MappedHeader, namesOf, type PlacedColumn, placeColumns } from './layout.ts';
import type { SourcePart } from './source-part.ts';

/** A row of the beginning of a file. */
export interface FirstRow {
  row: number;
  cells: readonly (string | null)[];
}

/** Where the header of a table stands, and what it says. */
export interface FoundHeader {
  /** Numbers of its rows, one or two. */
  rows: number[];
  header: string[];
  columns: PlacedColumn[];
  /** What has to be said of the columns: what the caller does, and units named above the header. */
  mapping: MappedHeader[];
}

/** Rows of the beginning in which a header is looked for. */
const searched = 50;

interface Candidate {
  rows: readonly FirstRow[];
  header: string[];
  columns: PlacedColumn[];
  /** How many columns are known, were it only to be left out, and of how many the unit. */
  score: readonly [columns: number, units: number];
}

/**
 * Finds the header of a table: the row, or the two rows below each other, that head most columns of the source. What stands above
 * is a title.
 *
 * @returns the first row when none heads anything: then what it says is what is wrong
 */
export function findHeader(
  part: SourcePart,
  first: readonly FirstRow[],
  mapping: readonly MappedHeader[],
): FoundHeader | undefined {
  const rows = first.slice(0, searched);
  const single = (row: FirstRow) => candidate([row], texts(row));
  let best: Candidate | undefined;
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    const own = single(row);
    if (!best || isBetter(own, best)) best = own;
    const both = next && candidate([row, next], joined(texts(row), texts(next)));
    if (both && isBetter(both, best) && isBetter(both, single(next))) best = both;
  });
  if (!best) return undefined;
  const above = rows.slice(0, rows.indexOf(best.rows[0] as FirstRow));
  return withUnitsAbove(part, best, above, mapping);

  function candidate(of: readonly FirstRow[], header: string[]): Candidate {
    const columns = placeColumns(part, header, mapping);
    const fields = new Set(columns.map(({ column }) => column).filter((column) => column !== undefined));
    const leftOut = columns.filter((column) => column.how === 'IGNORED' && column.header !== '');
    const inUnits = columns.filter(({ unit }) => unit !== undefined);
    return { rows: of, header, columns, score: [fields.size + leftOut.length, inUnits.length] };
  }
}

function isBetter({ score: [columns, units] }: Candidate, { score: [most, mostUnits] }: Candidate): boolean {
  return columns > most || (columns === most && columns > 0 && units > mostUnits);
}

function texts({ cells }: FirstRow): string[] {
  return cells.map((cell) => cell?.trim() ?? '');
}

/** Two rows as one: the upper cell, which may be merged over several, before the lower one. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [own, below] = [upper[at] ?? '', lower[at] ?? ''];
    if (own !== '') above = own;
    if (below === '') return own;
    return above === '' || above === below ? below : `${above}${separator}${below}`;
  });
}

/** Columns whose unit is named above the header, as in `单位：万元`. */
function withUnitsAbove(
  part: SourcePart,
  { rows, header, columns }: Candidate,
  above: readonly FirstRow[],
  mapping: readonly MappedHeader[],
): FoundHeader {
  const units = above.flatMap(({ cells }) => unitsIn(cells));
  const names = namesOf(header);
  const said = columns.flatMap(({ column, how }, at): MappedHeader[] => {
    const isMeasure = (unit: TextUnit | undefined) => unit && column && fits(unit, measureOf(part, column));
    // A unit in the header, or one that somebody gave, is nearer than one above; that of the source is not.
    if (!column || how === 'MAPPED' || formsOf(header[at] as string).some(({ unit }) => isMeasure(unit))) return [];
    const [found, other] = units.filter(isMeasure);
    // Of two that both measure it nobody knows which is meant.
    return found && !other ? [{ header: names[at] as string, field: fieldOf(column), unit: found.text }] : [];
  });
  const all = [...mapping, ...said];
  const placed = columns.map((column, at) => {
    const unit = said.find((each) => each.header === names[at])?.unit;
    return unit == null ? column : { ...column, unit };
  });
  return { rows: rows.map(({ row }) => row), header, columns: placed, mapping: all };
}
