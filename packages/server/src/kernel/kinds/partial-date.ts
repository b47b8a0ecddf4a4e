import type { Column } from '@district-hub/engine';
import { compare, sql } from '@district-hub/engine';
import { type Precision, printPartialDate } from '../dates.ts';
import type { Kind } from './kind.ts';

/** A date of which a source may have given only the year or the month; compared and ordered by its first day. */
export function partialDateKind(name: string, { nullable }: Column): Kind {
  const precision = `${name}Precision`;
  return {
    type: 'PartialDate',
    filter: 'PartialDateFilter',
    operand: 'PartialDate',
    columns: [name, precision],
    beside: [],
    orders: [name],
    nullable,
    show: (row) =>
      row[name] == null ? null : printPartialDate(String(row[name]), (row[precision] ?? 'DAY') as Precision),
    sql: {
      leaf: (of) =>
        sql`left(${of(name).sql}::text, case ${of(precision).sql}::text when 'YEAR' then 4 when 'MONTH' then 7 else 10 end)`,
    },
    test: (of, comparators) => compare(of(name).sql, of(name).pg, comparators),
  };
}
