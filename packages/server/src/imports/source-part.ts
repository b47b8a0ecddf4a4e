import type { Note } from '../kernel/options.ts';
import type { EntityDeclaration } from '../kernel/registry.ts';
import type { Key } from '../kernel/write/read-row.ts';

/** Reads another cell of the row, by any header of its column: null when it is blank, or when the file has no such column. */
export type RowCells = (header: string) => string | null;

/** Values of a record by field; those of a to-one relation are the key of what it leads to. */
export type SourceValues = Readonly<Record<string, string | null | Key>>;

/** What a source makes of a cell: the value of the column itself, values of several fields, or why it is refused. */
export type CellReading =
  | { value: string | null; note?: Note }
  | { values: SourceValues; note?: Note }
  | { problem: Note };

/** A column that files of a source may have. */
export interface SourceColumn {
  /**
   * Where its cells go: a field of the entity, for a relation the way to a part of its key, such as `chain` and `code`, or what
   * a record is only found by, such as `listings.code`.
   */
  path: readonly string[];
  /** How files head it. */
  headers: readonly string[];
  /** Whether a file without it is not of this source. */
  required: boolean;
  /** Whether others of the same reference can stand in for it: a record is told by any one of them. */
  isOneOf?: true;
  /** Unit of its numbers where neither cell nor header names one. */
  unit?: string;
  /** Reads a cell that is not blank, where the entity's own reader would not do. */
  read?: (cell: string, row: RowCells) => CellReading;
}

/** Rows of one entity from files of a source: how they differ from what the entity itself says. What one import is of. */
export interface SourcePart {
  /** What an import of it is called: the source's own name when it has no other part, otherwise `source/part`. */
  name: string;
  entity: EntityDeclaration;
  /** Names of the files that hold it, `*` for anything; any file that has its columns when there are none. */
  files: readonly string[];
  columns: readonly SourceColumn[];
  /** The columns that the entity has by itself, for what the source says nothing of. */
  entityColumns: readonly SourceColumn[];
  /** Headers of columns that are left out. */
  ignored: readonly string[];
  /** Cells that mean "not known", beside the empty one. */
  blanks: ReadonlySet<string>;
  /** Values that all of its records have. */
  constants: SourceValues;
  /** Whether a row is of this part; all are unless said. */
  takes?: (row: RowCells) => boolean;
}

/** Files of one origin. Its parts are imported one after the other, so that a later one may refer to what an earlier one made. */
export interface Source {
  name: string;
  zh: string;
  en: string;
  parts: readonly SourcePart[];
}
