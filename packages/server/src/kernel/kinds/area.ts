import type { Column } from '@district-hub/engine';
import type { UnitName } from '../units.ts';
import { omit } from './comparators.ts';
import type { Kind } from './kind.ts';
import { compareQuantity, type Quantity, type QuantityInSql } from './quantity.ts';

/** Square metres. A range is the only comparison: an area in mu never equals rounded square metres. */
export function areaKind(name: string, { nullable }: Column): Kind {
  return {
    type: 'Area',
    filter: 'AreaFilter',
    operand: 'Decimal',
    columns: [name],
    measure: { of: 'SQM' },
    beside: [],
    orders: [name],
    nullable,
    show: (row): Quantity | null => (row[name] == null ? null : { value: String(row[name]), base: 'SQM' }),
    sql: { value: (of): QuantityInSql => ({ value: of(name).sql, base: 'SQM' }) },
    test: (of, comparators) =>
      compareQuantity(of(name), omit(comparators, 'unit'), comparators.unit as UnitName, 'SQM'),
  };
}
