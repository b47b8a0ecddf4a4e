import type { SourceColumn, SourcePart } from './source.ts';

/** What is wrong with the header of a file. */
export interface HeaderFaults {
  /** Cells that head no column of the source. */
  unknown: string[];
  /** Cells that head a column which another cell heads already. */
  repeated: string[];
  /** Columns that the file has to have and has not. */
  missing: string[];
}

/** The columns of a file, in its order. */
export interface Layout {
  columns: readonly SourceColumn[];
  header: readonly string[];
}

/** A header without what does not count: case, width, blanks, the mark at the beginning of a file. */
export function normalised(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s\ufeff]/g, '')
    .toLowerCase();
}

/** Finds the columns of a file by its header. */
export function readHeader(part: SourcePart, header: readonly string[]): { layout: Layout } | { faults: HeaderFaults } {
  const byHeader = new Map(
    part.columns.flatMap((column) => column.headers.map((each) => [normalised(each), column] as const)),
  );
  const columns = header.map((cell) => byHeader.get(normalised(cell)));
  const faults: HeaderFaults = {
    unknown: header.filter((_, at) => columns[at] === undefined),
    repeated: header.filter((_, at) => columns[at] !== undefined && columns.indexOf(columns[at]) < at),
    missing: missing(part, new Set(columns.filter((column) => column !== undefined))),
  };
  if (Object.values(faults).some((each) => each.length > 0)) return { faults };
  return { layout: { columns: columns as SourceColumn[], header } };
}

/** What the source asks for, and the columns of a key: without one no row could be told from another. */
function missing({ columns, entity }: SourcePart, present: ReadonlySet<SourceColumn>): string[] {
  const absent = columns.filter((column) => !present.has(column));
  const required = absent.filter((column) => column.required);
  const isCovered = (part: string) =>
    columns.some(({ path }) => path[0] === part) && !absent.some(({ path }) => path[0] === part);
  const hasKey = entity.keys.some((key) => key.every(isCovered));
  const [key = []] = entity.keys;
  const ofKey = hasKey ? [] : absent.filter(({ path }) => key.includes(path[0] as string));
  return [...new Set([...required, ...ofKey])].map(({ headers }) => headers[0] as string);
}

/** The header of the column that a field came from, also of its currency or precision; the field where the file has none. */
export function headOf({ columns, header }: Layout, field: string | null): string | null {
  if (field === null) return null;
  const fits = columns.map(({ path: [head = ''] }) => (isWithin(field, head) ? head.length : 0));
  const longest = Math.max(0, ...fits);
  return longest > 0 ? (header[fits.indexOf(longest)] as string) : field;
}

/** Whether a field is another or stands beside it: `capitalCurrency` beside `capital`. */
function isWithin(field: string, head: string): boolean {
  return field === head || (field.startsWith(head) && /^[A-Z]/.test(field.slice(head.length)));
}
