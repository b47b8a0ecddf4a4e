import { columnOf, type Graph } from '../graph.ts';
import { join, raw, type Sql, sql } from '../sql.ts';

/** Names that no two parts of a statement share. */
export class Names {
  #count = 0;

  next(): Sql {
    this.#count += 1;
    return raw(`t${this.#count}`);
  }
}

/**
 * Rows that are read together: a single row, or the rows of the pages of one field for all rows above it. What belongs to
 * each of them is joined to it.
 */
export class Level {
  /** Alias of its rows. */
  readonly alias: Sql;
  readonly joins: Sql[] = [];
  /** Where there may be many rows: the tables of the `with` that they are read in. Lists below them are read there, for all at once. */
  readonly tables: Sql[] | undefined;
  /** Name of the table of its rows, once something below has to read them again. */
  table: Sql | undefined;

  constructor(alias: Sql, tables?: Sql[]) {
    this.alias = alias;
    this.tables = tables;
  }
}

/** A row of a level: its own, or one that is joined to it. */
export interface Row {
  model: string;
  alias: Sql;
  level: Level;
  /** The joins that lead to it; none for the level's own row. */
  path: readonly Sql[];
}

/** Name of the key by which the rows of a list find the row above them. */
export const parentKey = raw('"$key"');

/** The keys that the rows of a list are found by, for all rows of a level at once. */
export function keysOf(graph: Graph, { model, alias, level, path }: Row, column: string, names: Names): Sql {
  level.table ??= names.next();
  const key = columnOf(graph, model, column, alias);
  // The rows of a level are rows of one table, each once: only what is joined to them comes more often.
  const isUnique = path.length === 0 && column === 'id';
  const rows = sql`${key} as ${parentKey} from ${level.table} ${level.alias}${join(path, '')}`;
  return isUnique ? sql`select ${rows}` : sql`select distinct ${rows} where ${key} is not null`;
}
