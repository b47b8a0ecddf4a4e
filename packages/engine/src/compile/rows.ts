import { columnOf } from '../graph.ts';
import { join, type Sql, sql } from '../sql.ts';
import type { Compiling } from './compiling.ts';
import { keysOf, Level, parentKey, type Row } from './level.ts';
import type { Parent } from './page.ts';

/** Where the rows of a list belong: a level and, unless it is at the root, a row of it. */
export interface Above {
  level: Level;
  row?: Row;
}
/** The columns that tie rows to the row above: one of theirs, and the one of that row. */
export interface Via {
  field: string;
  parent: string;
}

/** The rows of a list, before anything is made of them. */
export interface Rows {
  row: Row;
  parent: Parent | undefined;
  /** Alias of what is made of them. It is null for a row above that has no rows. */
  result: Sql;
  /**
   * Joins to the level above what is made of the rows, one row for each row above.
   *
   * @param rows - a subquery for the rows
   * @param results - aggregates over the rows, with their names
   */
  join(rows: Sql, results: readonly Sql[]): void;
}

/** A table of a `with`. Planned into what reads it, it would be made again for each row there. */
export function table(name: Sql, rows: Sql): Sql {
  return sql`${name} as materialized (${rows})`;
}

/**
 * Begins a list. Below a single row its rows are read for that row; below many rows they are read for all of these at once, by their
 * keys, each key once. To read them again for each row would read a table of few rows from its beginning each time.
 */
export function beginRows(compiling: Compiling, model: string, above: Above, via: Via | undefined): Rows {
  const { graph, names } = compiling;
  const alias = names.next();
  const result = names.next();
  const tables = above.level.tables ?? [];
  const level = new Level(alias, tables);
  const row: Row = { model, alias, level, path: [] };
  // What is read below these rows needs them, so their table comes first, though it is known last.
  const place = tables.length;
  const tabled = (rows: Sql): Sql => {
    if (!level.table) return sql`(${rows}) ${alias}`;
    tables.splice(place, 0, table(level.table, rows));
    return sql`${level.table} ${alias}`;
  };
  const key = via && above.row && columnOf(graph, above.row.model, via.parent, above.row.alias);

  if (!via || !above.row || !key || !above.level.tables) {
    return {
      row,
      parent: via && key && { field: via.field, key, above: key },
      result,
      join(rows, results) {
        const from = tabled(rows);
        const before = tables.length > 0 ? sql`with ${join(tables)} ` : sql``;
        const made = sql`${before}select ${join(results)} from ${from}${join(level.joins, '')}`;
        above.level.joins.push(sql` cross join lateral (${made}) ${result}`);
      },
    };
  }

  const keys = names.next();
  const parents = keysOf(graph, above.row, via.parent, names);
  return {
    row,
    parent: { field: via.field, key: sql`${keys}.${parentKey}`, above: key },
    result,
    join(rows, results) {
      const from = tabled(
        sql`select ${keys}.${parentKey}, ${alias}.* from (${parents}) ${keys} cross join lateral (${rows}) ${alias}`,
      );
      const made = sql`select ${join([sql`${alias}.${parentKey}`, ...results])} from ${from}${join(level.joins, '')} group by ${alias}.${parentKey}`;
      tables.push(table(result, made));
      above.level.joins.push(sql` left join ${result} on ${result}.${parentKey} = ${key}`);
    },
  };
}
