import type { Place, Sql } from '@district-hub/engine';
import type { Note } from '../options.ts';
import type { Measure } from '../unit-text.ts';

/** A row as the engine loads it: column values by the names of their Prisma fields, decimals and dates as text. */
export type LoadedRow = Readonly<Record<string, unknown>>;
/** The operators of one comparator input with their operands, as coerced from the request. */
export type Comparators = Readonly<Record<string, unknown>>;

/** One column as an expression on the row that is being looked at. */
export interface Expression {
  sql: Sql;
  /** Its PostgreSQL type, for casts. */
  pg: string;
}
export type ColumnOf = (field: string) => Expression;

/** What a kind's field gives in SQL. */
export type InSql =
  /** The value of a scalar or enum. */
  | { leaf: (of: ColumnOf) => Sql; value?: never }
  /** What the fields of an object type are written from, as {@link Kind.show} gives what they are resolved from. */
  | { value: (of: ColumnOf, place: Place) => object; leaf?: never };

/** A cell of an import that no column holds: it says how the others are to be taken. */
export interface AsideCell {
  /** How files head it. */
  label: string;
  /** The enum of its values. */
  enum: string;
  /** What it says of values as they are stored. */
  stored: string;
  /** The value that a text means; undefined for none. */
  read: (text: string) => string | undefined;
}

/** What the cells of a group come to together: values by column, which stay as they are where none is given, or what is wrong. */
export type Settled = { values: Readonly<Record<string, unknown>> } | { problem: Note; cell: string };

/** How a column, or a group of columns, becomes one field, one comparator, one order and the cells of an import. */
export interface Kind {
  /** What the field is called, where it is not called after the column. */
  field?: string;
  /** Description of the field, where it is not that of the column. */
  description?: string;
  /** Output type. */
  type: string;
  /** Comparator input of `where`. */
  filter: string;
  /** Input type of one value, where the column is part of a key. */
  operand: string;
  /** What a value is made of: the cells of an import. The first is the column that the field is named after. */
  columns: readonly string[];
  /** Further cells of an import, by name. */
  aside?: Readonly<Record<string, AsideCell>>;
  /** What its first column measures, where texts give that in units. */
  measure?: Measure;
  /** Further columns of the row that the field shows. */
  beside: readonly string[];
  /** The columns to order by, the most significant first; empty where an order would mean nothing. */
  orders: readonly string[];
  /** Whether the columns to order by are null together, never one without the other; a CHECK has to say so too. */
  paired?: true;
  /** Whether the field may be null for those who may read it. */
  nullable: boolean;
  /** What a resolver hands on. */
  show: (row: LoadedRow) => unknown;
  /** The same in SQL. */
  sql: InSql;
  /** What those get who may not read it, where null would not do. */
  withhold?: { show: (row: LoadedRow) => unknown; sql: (of: ColumnOf) => object };
  /** The comparators as a condition. */
  test: (column: ColumnOf, comparators: Comparators) => Sql;
  /**
   * Reads the cells of a group together, where one alone means nothing. What it gives is stored as it is.
   *
   * @param cells - values of the cells that a row has, each read for itself; null for an empty one
   */
  settle?: (cells: Readonly<Record<string, unknown>>) => Settled;
  /** The code list that its codes come from. */
  codeList?: string;
  /** Said after the description of the column, in Chinese and English. */
  remark?: { zh: string; en: string };
}
