import type { Column } from '@district-hub/engine';
import { compare } from '@district-hub/engine';
import type { Kind } from './kind.ts';

/** A code and the list it belongs to; labels are looked up only when they are asked for. */
export interface CodeRef {
  list: string;
  code: string;
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
    test: (of, comparators) => compare(of(name).sql, of(name).pg, comparators),
    remark: { zh: `代码表 ${list}`, en: `Code list ${list}.` },
  };
}
