/** A Prisma comment: the Chinese term before its first full stop is the label, the whole is the description. */
export interface Described {
  label: string;
  description: string;
}

/** A table, as the engine and those who build on it need to know it; written by `prisma-generator.ts`. */
export interface Model extends Described {
  name: string;
  table: string;
  columns: Readonly<Record<string, Column>>;
  relations: Readonly<Record<string, Relation>>;
  /** The unique keys apart from the primary key; a part is a column or, for a foreign key, its to-one relation. */
  uniques: readonly (readonly string[])[];
}

export interface Column extends Described {
  column: string;
  type: 'String' | 'Int' | 'BigInt' | 'Decimal' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'Json' | 'Enum';
  /** Name of the enum, where the type is one. */
  enum?: string;
  list: boolean;
  /** The PostgreSQL type, for casts. */
  pg: string;
  nullable: boolean;
  hasDefault: boolean;
}

/** One side of a relation. `from` is the column on this side, `to` the one on the other, both by their Prisma names. */
export interface Relation extends Described {
  model: string;
  list: boolean;
  nullable: boolean;
  from: string;
  to: string;
}

export interface Enum extends Described {
  /** The PostgreSQL type. */
  pg: string;
  values: Readonly<Record<string, Described>>;
}
