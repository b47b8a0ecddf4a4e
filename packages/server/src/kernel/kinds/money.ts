import { all, compare, type Sql } from '@district-hub/engine';
import type { UnitName } from '../units.ts';
import { omit } from './comparators.ts';
import type { Kind } from './kind.ts';
import { compareQuantity } from './quantity.ts';

/** What the fields of `Money` are read from. */
export interface Money {
  amount: string;
  currency: string;
}

/** The same in SQL. */
export type MoneyInSql = Record<keyof Money, Sql>;

/** An amount and its currency. Comparing and ordering stay within a currency: nothing is converted. */
export function moneyKind(name: string): Kind {
  const currency = `${name}Currency`;
  return {
    type: 'Money',
    filter: 'MoneyFilter',
    operand: 'Decimal',
    columns: [name, currency],
    measure: { of: 'MONEY', currency },
    beside: [],
    orders: [currency, name],
    paired: true,
    nullable: true,
    show: (row): Money | null =>
      row[name] == null ? null : { amount: String(row[name]), currency: String(row[currency]) },
    sql: { value: (of): MoneyInSql => ({ amount: of(name).sql, currency: of(currency).sql }) },
    test: (of, comparators) => {
      const condition = compareQuantity(
        of(name),
        omit(comparators, 'currency', 'unit'),
        comparators.unit as UnitName,
        'CNY',
      );
      return comparators.isNull === true
        ? condition
        : all([compare(of(currency).sql, of(currency).pg, { eq: comparators.currency }), condition]);
    },
    remark: { zh: '排序时先按币种', en: 'Ordered by currency first.' },
  };
}
