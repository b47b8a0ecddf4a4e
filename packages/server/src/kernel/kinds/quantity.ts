import { compare, raw, type Sql, sql } from '@district-hub/engine';
import { isExact, multiply, plain } from '../decimal.ts';
import { hubError } from '../errors.ts';
import { type BaseUnit, type Unit, type UnitName, unitOf, units } from '../units.ts';
import type { Comparators, Expression } from './kind.ts';

/** A number with the base unit that it is stored in; the parent of every field that takes a `unit`. */
export interface Quantity {
  value: string;
  /** Undefined when the record names a unit that the hub does not know: the value can't be converted then. */
  base: BaseUnit | undefined;
}

/** The same in SQL. */
export interface QuantityInSql {
  value: Sql;
  base: BaseUnit | undefined;
}

/** A quantity in a unit, exact; the base unit when none is named. */
export function inUnitSql({ value, base }: QuantityInSql, unit: UnitName | null | undefined): Sql {
  if (unit == null) return value;
  if (base === undefined) {
    throw new Error(
      'Its base unit is the record’s own, and where that is not measured in the unit asked for the field is an error.',
    );
  }
  const { times, per } = unitFor(unit, base);
  if (!isExact('1', per, times)) throw new Error(`A ${unit} is no decimal fraction of its base unit.`);
  return times === per ? value : sql`${value} * ${raw(multiply('1', per, times))}`;
}

/** A quantity in a unit, exact; the base unit when none is named. */
export function inUnit({ value, base }: Quantity, unit: UnitName | null | undefined): string {
  if (unit == null) return plain(value);
  const { times, per } = unitFor(unit, base);
  return multiply(value, per, times);
}

/** The unit, if it measures what the base unit measures. */
function unitFor(unit: UnitName, base: BaseUnit | undefined): Unit {
  const found: Unit = units[unit];
  if (base !== undefined && found.of.includes(base)) return found;
  const fitting = (Object.keys(units) as UnitName[]).filter(
    (name) => base !== undefined && (units[name] as Unit).of.includes(base),
  );
  throw hubError(
    'BAD_USER_INPUT',
    `单位 ${unit} 不适用于此数值，可用：${fitting.join('、') || '无'}。`,
    `The unit ${unit} does not measure this value; it can be given in: ${fitting.join(', ') || 'no unit'}.`,
    { unit, units: fitting },
  );
}

/** Which way a bound has to be rounded so that the comparison stays exact. */
const roundings: Record<string, 'up' | 'down' | 'never'> = {
  lt: 'up',
  gte: 'up',
  lte: 'down',
  gt: 'down',
  eq: 'never',
};

/** A comparison whose operands are in a unit; the column stays as it is, so that its index serves. */
export function compareQuantity(
  column: Expression,
  comparators: Comparators,
  unit: UnitName | null | undefined,
  base: BaseUnit,
): Sql {
  const { times, per } = unitFor(unit ?? unitOf(base), base);
  const operands = Object.entries(comparators).map(([operator, operand]) => {
    const rounding = roundings[operator];
    if (!rounding || typeof operand !== 'string') return [operator, operand];
    if (rounding === 'never' && !isExact(operand, times, per)) throw inexact(String(unit));
    return [operator, multiply(operand, times, per, rounding === 'never' ? 'down' : rounding)];
  });
  return compare(column.sql, column.pg, Object.fromEntries(operands));
}

function inexact(unit: string) {
  return hubError(
    'BAD_USER_INPUT',
    `以 ${unit} 为单位的该数值换算后是无限小数，无法按相等比较，请用 gte 和 lte 给出范围。`,
    `This value in ${unit} has no end in the stored unit, so nothing equals it; give a range with gte and lte.`,
    { unit },
  );
}
