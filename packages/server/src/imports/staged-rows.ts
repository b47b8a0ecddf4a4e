import type { Choose } from '../kernel/write/apply.ts';
import type { Source } from '../kernel/write/candidates.ts';
import type { Place, PlacesOf } from '../kernel/write/clashes.ts';
import type { Plan } from '../kernel/write/plan.ts';
import type { Queryable } from '../kernel/write/table.ts';
import { readHeader } from './header.ts';
import type { Layout, MappedHeader } from './layout.ts';
import type { SourcePart } from './source-part.ts';

/** A staged row by its number. */
export const chosen: Choose = (rows) => ({
  text: 'select id as n, record from import_row where id = any($1::bigint[])',
  values: [rows],
  promised: 'select id as n, record from import_row',
});

/** All rows of an import that are not rejected. */
export function wholeImport(importId: number): Source {
  return {
    text: `select id as n, record from import_row
      where file_id in (select id from import_file where import_id = $1) and record is not null`,
    values: [importId],
  };
}

/**
 * How many rows are judged or written by one statement. Where rows may keep each other out by more than their keys, one of
 * them may make room for another, so that all have to be looked at together.
 */
export function sliceOf({ table }: Plan, usual: number): number {
  return table.separations.some(({ exclusion }) => exclusion) ? Number.MAX_SAFE_INTEGER : usual;
}

/** Where a staged row stands in its file. */
export interface Spot {
  fileId: number;
  row: number;
}

/** Some staged rows, in the order in which they came. */
export interface Stretch {
  /** Those of the import that are not rejected, nor repeat others. */
  rows: number[];
  /** Where they stand in their files. */
  spots: ReadonlyMap<number, Spot>;
  /** The last that was looked at; undefined when there was none left. */
  last: number | undefined;
}

/** Looks at the next staged rows, whosesoever they are, so that it never costs more than it gives. */
export async function nextRows(db: Queryable, importId: number, after: number, count: number): Promise<Stretch> {
  const found = await db.query<{ id: string; own: boolean } & Spot>(
    `select id, file_id as "fileId", "row", own and kept as own from (
       select id, file_id, "row", record is not null and repeats is null as kept, file_id in (select id from import_file where import_id = $1) as own
       from import_row where id > $2 order by id limit $3) stretch
     order by id`,
    [importId, after, count],
  );
  const last = found.at(-1);
  const spots = new Map(found.flatMap(({ id, own, fileId, row }) => (own ? [[Number(id), { fileId, row }]] : [])));
  return { rows: [...spots.keys()], spots, last: last && Number(last.id) };
}

/** Where staged rows stand in their files. */
export async function spotsOf(db: Queryable, rows: readonly number[]): Promise<Map<number, Spot>> {
  if (rows.length === 0) return new Map();
  const spots = await db.query<{ id: string } & Spot>(
    'select id, file_id as "fileId", "row" from import_row where id = any($1::bigint[])',
    [rows],
  );
  return new Map(spots.map(({ id, fileId, row }) => [Number(id), { fileId, row }]));
}

/** Staged rows as sentences call them: by file and line. */
export function placesIn(db: Queryable): PlacesOf {
  return async (rows) => {
    if (rows.length === 0) return new Map();
    const places = await db.query<{ id: string; name: string; row: number }>(
      `select r.id, f.name || coalesce(' [' || f.sheet || ']', '') as name, r.row
       from import_row r join import_file f on f.id = r.file_id where r.id = any($1::bigint[])`,
      [rows],
    );
    return new Map(
      places.map(({ id, name, row }): [number, Place] => [
        Number(id),
        [` ${name} 第 ${row} 行`, `line ${row} of ${name}`],
      ]),
    );
  };
}

/** The layouts of the files of an import, by file. */
export async function layoutsOf(
  db: Queryable,
  part: SourcePart,
  importId: number,
): Promise<ReadonlyMap<number, Layout>> {
  const files = await db.query<{ id: number; header: string[]; mapping: MappedHeader[] | null }>(
    'select id, header, mapping from import_file where import_id = $1',
    [importId],
  );
  return new Map(
    files.flatMap(({ id, header, mapping }) => {
      const read = readHeader(part, header, mapping ?? []);
      return 'layout' in read ? [[id, read.layout] as const] : [];
    }),
  );
}
