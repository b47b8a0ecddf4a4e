import type { Column } from '@district-hub/engine';
import { compare } from '@district-hub/engine';
import { printDateTime } from '../dates.ts';
import { plain } from '../decimal.ts';
import type { Kind, LoadedRow } from './kind.ts';

const filters: Record<string, string> = {
  String: 'StringFilter',
  Int: 'IntFilter',
  Decimal: 'DecimalFilter',
  Boolean: 'BooleanFilter',
  Date: 'DateFilter',
  DateTime: 'DateTimeFilter',
};
const printers: Record<string, (text: string) => string> = { Decimal: plain, DateTime: printDateTime };

/** The filter that a computed field of this type has; undefined for a type that cannot be compared. */
export const filterOf = (type: string): string | undefined => (type === 'CodeListItem' ? 'CodeFilter' : filters[type]);

/** A column that is shown as what it is: text, a number, a date, a value of an enum. */
export function plainKind(name: string, column: Column): Kind {
  const type = column.enum ?? column.type;
  const filter = column.enum ? `${column.enum}Filter` : filters[column.type];
  if (!filter || column.list)
    throw new Error(
      `The column ${name} is a ${column.type}${column.list ? '[]' : ''}, which can't be in the graph as it is.`,
    );
  const print = printers[type];
  const measure = measureOf(name, column);
  return {
    type,
    filter,
    operand: type,
    columns: [name],
    ...(measure && { measure }),
    beside: [],
    orders: [name],
    nullable: column.nullable,
    sql: { leaf: (of) => of(name).sql },
    show: (row: LoadedRow) => (print && typeof row[name] === 'string' ? print(row[name]) : row[name]),
    test: (of, comparators) => compare(of(name).sql, of(name).pg, comparators),
  };
}

/** Whole numbers count things; a share runs from 0 to 1. Of any other number nobody has said what it measures. */
function measureOf(name: string, { type }: Column): Kind['measure'] {
  if (type === 'Int') return { of: 'NUMBER' };
  return type === 'Decimal' && /(^s|S)hare$/.test(name) ? { of: 'SHARE' } : undefined;
}

/** A name: compared as it is written, ordered by the pinyin key beside it. */
export function nameKind(name: string, column: Column): Kind {
  return { ...plainKind(name, column), orders: [`${name}SortKey`] };
}
