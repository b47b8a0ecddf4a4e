import type { Column, Place, Sql } from '@district-hub/engine';
import { columnOf, compare, literal, sql } from '@district-hub/engine';
import type { Kind } from './kind.ts';

/** A code and the list it belongs to; labels are looked up only when they are asked for. */
export interface CodeRef {
  list: string;
  code: string;
}

/** The same in SQL, with the row of the list, which is joined when it is first asked for. */
export interface CodeInSql {
  list: string;
  code: Sql;
  item: (column: string) => Sql;
}

export function codeInSql(list: string, code: Sql, { graph, join }: Place): CodeInSql {
  let joined: Sql | undefined;
  const at = (column: string, row: Sql) => columnOf(graph, 'CodeListEntry', column, row);
  return {
    list,
    code,
    item(column) {
      joined ??= join('CodeListEntry', (row) => [
        sql`${at('list', row)} = ${literal(list)}`,
        sql`${at('code', row)} = ${code}`,
      ]);
      return at(column, joined);
    },
  };
}

/** A code of a list. The column holds the code; an order follows the codes, not their labels. */
export function codeListKind(name: string, { nullable }: Column, list: string): Kind {
  return {
    type: 'CodeListItem',
    filter: 'CodeFilter',
    operand: 'String',
    columns: [name],
    beside: [],
    orders: [name],
    codeList: list,
    nullable,
    show: (row): CodeRef | null => (row[name] == null ? null : { list, code: String(row[name]) }),
    sql: { value: (of, place) => codeInSql(list, of(name).sql, place) },
    test: (of, comparators) => compare(of(name).sql, of(name).pg, comparators),
    remark: { zh: `代码表 ${list}`, en: `Code list ${list}.` },
  };
}
