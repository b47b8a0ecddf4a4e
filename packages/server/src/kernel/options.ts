import type { Sql } from '@district-hub/engine';
import type { FieldMap, SchemaTypes } from '@pothos/core';
import type { prismaModelName } from '@pothos/plugin-prisma';
import type { NaturalKeys } from '../generated/model.ts';
import type PrismaTypes from '../generated/pothos.ts';
import type { Role } from './roles.ts';
import type { BaseUnit } from './units.ts';

export type ModelName = keyof PrismaTypes & keyof NaturalKeys & string;
/** A row of a model as Prisma's types have it. */
export type Row<M extends ModelName> = PrismaTypes[M]['Shape'];
/** A row as the hub reads and writes it: decimals, dates and timestamps are text. */
type Stored<R> = {
  [K in keyof R]: NonNullable<R[K]> extends Date | DecimalLike ? string | Extract<R[K], null> : R[K];
};
type ToOne<M extends ModelName> = Exclude<PrismaTypes[M]['RelationName'], PrismaTypes[M]['ListRelations']> & string;
/** A row of what a relation leads to. */
type Target<M extends ModelName, R extends string> =
  PrismaTypes[M]['Relations'] extends Record<R, { Shape: infer S }> ? NonNullable<S> : never;
type ToMany<M extends ModelName> = PrismaTypes[M]['ListRelations'] & string;
/** A row of what a to-many relation leads to. */
type Member<M extends ModelName, R extends string> =
  PrismaTypes[M]['Relations'] extends Record<R, { Shape: (infer S)[] }> ? S : never;
/** A column or, for a tuple of several, columns and to-one relations; unique in Prisma. */
export type Key<M extends ModelName> = NaturalKeys[M];
/** The columns with a match key beside them. */
type NameOf<R> = { [K in keyof R & string]: `${K}MatchKey` extends keyof R ? K : never }[keyof R & string];
/** A place where a record is told by: a name of its own, or a column of a to-many relation such as `listings.code`. */
type Telling<M extends ModelName> =
  | NameOf<Row<M>>
  | { [R in ToMany<M>]: `${R}.${Exclude<keyof Member<M, R> & string, 'id'>}` }[ToMany<M>];
/** One place, or several that weigh the same. */
type Tier<M extends ModelName> = Telling<M> | readonly Telling<M>[];
/** The names of a to-many relation, and the columns that tell some of them from the others. */
type Aliases<M extends ModelName> = {
  [R in ToMany<M>]: { in: `${R}.${NameOf<Member<M, R>>}`; mark: Partial<Member<M, R>> };
}[ToMany<M>];

interface DecimalLike {
  toDecimalPlaces(): unknown;
}
type IfBeside<R, K, Then> = K extends keyof R ? Then : never;
/** What of JSON no other type has. */
type JsonLike = string | boolean;
/** The kinds that a column may have, by its type and by the columns beside it. */
type KindOf<R, K extends keyof R & string> =
  NonNullable<R[K]> extends DecimalLike
    ?
        | 'area'
        | (K extends `${infer G}Lat`
            ? IfBeside<
                R,
                `${G}Lng`,
                IfBeside<R, `${G}Precision`, IfBeside<R, `${G}Source`, IfBeside<R, `${G}SourceDatum`, 'location'>>>
              >
            : never)
        | IfBeside<R, `${K}Currency`, 'money'>
        | IfBeside<R, `${K}Unit`, IfBeside<R, `${K}Status`, 'figure'>>
        | IfBeside<R, `${K}Status`, { figure: BaseUnit }>
    : NonNullable<R[K]> extends Date
      ? IfBeside<R, `${K}Precision`, 'partialDate'>
      : JsonLike extends NonNullable<R[K]>
        ? 'boundary'
        : string extends NonNullable<R[K]>
          ? { codeList: string } | IfBeside<R, `${K}SortKey`, 'name'>
          : never;

/** A fact about a value that a reader of an import's report is told: what was noted, or why it was refused. */
export interface Note {
  code: string;
  zh: string;
  en: string;
}
/** What became of a text that a source gave for a column. */
export type Parsed = { value: string; note?: Note } | { problem: Note };

/** What is shown of a text that may not be read. */
export interface Mask {
  show: (text: string) => string;
  /** The same in SQL; without it the field takes a resolver for those who see the mask. */
  sql?: (text: Sql) => Sql;
}

export interface Column<R, K extends keyof R & string> {
  /**
   * How the column is shown when its type alone does not say it: `name` (ordered by its pinyin key), `money`, `area`,
   * `figure`, `partialDate`, `location`, `boundary`, or the code list that its codes come from. A group of columns is one field:
   * `capital` and `capitalCurrency` are one money.
   */
  as?: KindOf<R, K>;
  /** Who may read it. For others a figure is WITHHELD and any other column masked or null. */
  read?: Role;
  /** What those see who may not read it; only for text. */
  mask?: string extends NonNullable<R[K]> ? Mask : never;
  /** When it may be written: always unless said, only when the record is made, or never. */
  write?: 'never' | 'create' | 'always';
  /**
   * Whether records should differ in it, as in a code that is no key because sources give it twice. Rows of an import that share
   * one are noted.
   */
  distinct?: true;
  /** Reads a source's text, before anything else looks at it. */
  parse?: (text: string) => Parsed;
}

/** A column that a rule looks at, or one of a record that is referred to, as `parent.chainId`. */
type Need<M extends ModelName> =
  | (keyof Row<M> & string)
  | { [R in ToOne<M>]: `${R}.${keyof Target<M, R> & string}` }[ToOne<M>];
/** What a rule sees: the record, and the records that it refers to. */
export type JudgedRow<M extends ModelName> = Stored<Row<M>> & { [R in ToOne<M>]: Stored<Target<M, R>> | null };

/** A condition that a record has to meet; enforced on operated records, noted on mirrored ones. */
export interface Rule<M extends ModelName> extends Note {
  /** What {@link test} looks at, and nothing else is there; the problem is reported on the first of them, which is the record's own. */
  needs: readonly [keyof Row<M> & string, ...Need<M>[]];
  /** Pure: neither clock nor database. */
  test: (row: JudgedRow<M>) => boolean;
}

/** Pothos' own field builder, narrowed: a resolver sees the id and what its field selects, nothing else. */
export type EntityFieldBuilder<
  Types extends SchemaTypes,
  M extends ModelName,
> = PothosSchemaTypes.PrismaObjectFieldBuilder<
  Types,
  PrismaTypes[M],
  Pick<Row<M>, 'id' & keyof Row<M>> & { [prismaModelName]?: M }
>;

export interface RelationOptions {
  /** Who may read it. */
  read?: Role;
  /**
   * Whether the database keeps how many there are, so that they need not be counted. A migration has to say so too, with
   * `keep_count`: see `docs/counts.md`.
   */
  counted?: boolean;
  /**
   * For a relation to one record: whether a row may name one that is not known. The relation then stays as it is, with a note; otherwise
   * the row is rejected.
   */
  optional?: true;
}

/** Everything that the hub has to be told about an entity; the rest follows from its Prisma model. */
export interface EntityOptions<Types extends SchemaTypes, M extends ModelName> {
  /** Natural keys, in the order in which lookup, upsert and import matching try them. */
  keys: readonly Key<M>[];
  /**
   * Where rows and references find a record that no key finds, tier by tier: the first with a hit decides. Names compare by
   * their match key, all else as it is. See `docs/imports.md`.
   */
  match?: readonly Tier<M>[];
  /** Where it is kept which record a person said a name means, by the decision of a review. It is looked at before other names. */
  aliases?: Aliases<M>;
  /** Code of the department whose editors may write it. */
  owner: string;
  /** The columns between which a record is valid, half-open. Readers then see what is valid today unless they say `on`. */
  valid?: readonly [from: keyof Row<M> & string, to: keyof Row<M> & string];
  /** Who may read the entity at all. */
  read?: Role;
  /** The columns in the graph; a column that is not named is not there. */
  columns: { [K in Exclude<keyof Row<M>, 'id'> & string]?: Column<Row<M>, K> };
  /** The relations in the graph. */
  relations?: { [K in PrismaTypes[M]['RelationName'] & string]?: RelationOptions };
  rules?: readonly Rule<M>[];
  /** Computed fields. Those with `sql` can be filtered and ordered by. */
  fields?: (t: EntityFieldBuilder<Types, M>) => FieldMap;
  /** Name of the list field, where the rules of English give a wrong one. */
  plural?: string;
}

/** A code list that the hub itself brings along, declared beside the entity that uses it. */
export interface CodeListOptions {
  zh: string;
  en: string;
  /** Where the list comes from, and what it is for. */
  note?: string;
  /** The items in the order in which they are shown, by code. */
  items: Readonly<Record<string, CodeItem>>;
}
interface CodeItem {
  zh: string;
  en: string;
  /** Base unit of the values, where the item is an indicator. */
  unit?: BaseUnit;
  /** `#rrggbb` */
  colour?: string;
  note?: string;
}
