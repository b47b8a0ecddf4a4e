import type PrismaTypes from '../generated/pothos.ts';
import type { ModelName, Note, Row } from '../kernel/options.ts';
import type { RowCells } from './source-part.ts';

type Field<M extends ModelName> = Exclude<keyof Row<M>, 'id'> & string;
type ToMany<M extends ModelName> = PrismaTypes[M]['ListRelations'] & string;
type ToOne<M extends ModelName> = Exclude<PrismaTypes[M]['RelationName'], PrismaTypes[M]['ListRelations']> & string;
/** The model that a relation leads to. */
type Target<M extends ModelName, R extends string> =
  PrismaTypes[M]['Relations'] extends Record<R, { Name: infer N extends ModelName }> ? N : never;
/** A column of many related records, such as `listings.code`: a record is found by it, and it is never written. */
type Found<M extends ModelName> = { [R in ToMany<M>]: `${R}.${Field<Target<M, R>>}` }[ToMany<M>];

/** The datum that coordinates are given in, which no column stores: `locationDatum` beside `locationLat`. */
type DatumOf<F extends string> = F extends `${infer Place}Lat` ? `${Place}Datum` : never;

/** Values of a record by field, and the keys of what it refers to. */
export type Values<M extends ModelName> = { readonly [F in Field<M> | DatumOf<Field<M>>]?: string | null } & {
  readonly [R in ToOne<M>]?: Values<Target<M, R>>;
} & { readonly [F in Found<M>]?: string | null };

/** What has to be said of a column. Rows of `M` are what its reader may give values of. */
interface Column<M extends ModelName> {
  headers: readonly string[];
  required?: true;
  unit?: string;
  read?: (
    cell: string,
    row: RowCells,
  ) => { value: string | null; note?: Note } | { values: Values<M>; note?: Note } | { problem: Note };
}

/** Columns by field of the entity `E`; below a to-one relation those by which the record that it leads to is found. */
type Columns<M extends ModelName, E extends ModelName> = { readonly [F in Field<E> | Found<E>]?: Column<M> } & {
  readonly [R in ToOne<E>]?: Columns<M, Target<E, R>>;
};

/** What has to be said of rows of one entity. */
export interface PartOptions<M extends ModelName> {
  entity: M;
  columns: Columns<M, M>;
  files?: readonly string[];
  ignored?: readonly string[];
  blanks?: readonly string[];
  constants?: Values<M>;
  takes?: (row: RowCells) => boolean;
}

/** The same for some entity: which one, its name says. */
type AnyPart = { [M in ModelName]: PartOptions<M> }[ModelName];

/** What a source is called; with its only part, or with several. */
export type SourceOptions = { zh: string; en: string } & (AnyPart | { parts: { readonly [name: string]: AnyPart } });
