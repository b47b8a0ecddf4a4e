import { columnNames, fieldOf } from './column-names.ts';
import { normalised } from './header-text.ts';
import { isSayable, type Layout, type MappedHeader, namesOf, type PlacedColumn, placeColumns } from './layout.ts';
import type { SourceColumn, SourcePart } from './source-part.ts';

/** What is wrong with the header of a file. */
export interface HeaderFaults {
  /** Cells that head no column of the source. */
  unknown: string[];
  /** Cells that head a column which another cell heads already. */
  repeated: string[];
  /** Columns that the file has to have and has not. */
  missing: string[];
  /** What a mapping says of a column that is not there, or can't be. */
  misplaced: string[];
}

/** Finds the columns of a file by its header, and by what was said of them. */
export function readHeader(
  part: SourcePart,
  header: readonly string[],
  mapping: readonly MappedHeader[] = [],
): { layout: Layout } | { faults: HeaderFaults } {
  const columns = placeColumns(part, header, mapping);
  const faults = faultsOf(part, columns, mapping);
  return Object.values(faults).some((each) => each.length > 0) ? { faults } : { layout: { columns, header } };
}

export function faultsOf(
  part: SourcePart,
  columns: readonly PlacedColumn[],
  mapping: readonly MappedHeader[],
): HeaderFaults {
  const names = namesOf(columns.map(({ header }) => header));
  const fields = columns.map(({ column }) => column && fieldOf(column));
  const absent = absentFrom(
    columns.map(({ header }) => header),
    mapping,
  );
  const said = new Set(mapping.map(({ header }) => normalised(header)));
  return {
    unknown: names.filter((name, at) => columns[at]?.how === 'UNKNOWN' && !said.has(normalised(name))),
    repeated: names.filter((_, at) => fields[at] !== undefined && fields.indexOf(fields[at]) < at),
    missing: missing(
      part,
      columns.map(({ column }) => column).filter((column) => column !== undefined),
    ),
    misplaced: mapping
      .filter((each) => absent.includes(each) || !isSayable(part, each))
      .map(({ header, field, unit }) => [`${header} → ${field}`, ...(unit ? [unit] : [])].join(' ')),
  };
}

/** What a mapping says of columns that are not there: it may be about another table. */
export function absentFrom(header: readonly string[], mapping: readonly MappedHeader[]): MappedHeader[] {
  const here = new Set(namesOf(header).map(normalised));
  return mapping.filter((each) => !here.has(normalised(each.header)));
}

/** What the source asks for, and the columns of a key: without one no row could be told from another. */
function missing(part: SourcePart, present: readonly SourceColumn[]): string[] {
  const { columns, entity, entityColumns, constants } = part;
  const all = [...columnNames(part).byField.values()];
  const fields = new Set(present.map(fieldOf));
  const isHere = (column: SourceColumn) => fields.has(fieldOf(column));
  // By which columns its files tell a record that a row refers to, the source knows.
  const isToldByOwn = (field: string) =>
    columns !== entityColumns && columns.some((each) => each.path[0] === field && each.path.length > 1 && isHere(each));
  const isCovered = (field: string) =>
    field in constants ||
    isToldByOwn(field) ||
    isGiven(
      all.filter(({ path }) => path[0] === field),
      isHere,
    );
  const isKnown =
    entity.keys.some((key) => key.every(isCovered)) ||
    entity.match.flat().some((place) => fields.has(place)) ||
    // A reader may give the key as well.
    present.some(({ read }) => read !== undefined);
  const [key = []] = entity.keys;
  const ofKey = isKnown
    ? []
    : all.filter((each) => !isHere(each) && key.includes(each.path[0] as string) && !isCovered(each.path[0] as string));
  // A column with a reader is asked for as the source heads it: what else has that name may be anything.
  const required = columns.filter((column) => column.required && !present.includes(column));
  return [...new Set([...required, ...ofKey])].map(({ headers }) => headers[0] as string);
}

/** Whether a file gives what a part of a key consists of: every column of it, but of those that tell a record by themselves any one. */
function isGiven(columns: readonly SourceColumn[], isHere: (column: SourceColumn) => boolean): boolean {
  const [some, every] = [columns.filter(({ isOneOf }) => isOneOf), columns.filter(({ isOneOf }) => !isOneOf)];
  return columns.length > 0 && every.every(isHere) && (some.length === 0 || some.some(isHere));
}

/** The place of the column that a field came from, also of its currency or precision; undefined where the file has none. */
function placeOf({ columns }: Layout, field: string): number | undefined {
  const fits = columns.map(({ column }) => {
    const head = column?.path[0] ?? '';
    return head !== '' && isWithin(field, head) ? head.length : 0;
  });
  const longest = Math.max(0, ...fits);
  return longest > 0 ? fits.indexOf(longest) : undefined;
}

/** The header of the column that a field came from; the field where the file has none. */
export function headOf(layout: Layout, field: string | null): string | null {
  if (field === null) return null;
  const at = placeOf(layout, field);
  return at === undefined ? field : (layout.header[at] as string);
}

/** Whether a field is another or stands beside it: `capitalCurrency` beside `capital`. */
function isWithin(field: string, head: string): boolean {
  return field === head || (field.startsWith(head) && /^[A-Z]/.test(field.slice(head.length)));
}

/** What a spreadsheet calls a column, from 0: A, B, …, Z, AA. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
