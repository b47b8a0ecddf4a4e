import type { GraphQLInputObjectType } from 'graphql';
import { enums } from '../../packages/server/src/generated/model.ts';
import { type Given, type Row, unitOf, type Value } from './facts.ts';
import { placeTest } from './places.ts';
import {
  badInput,
  baseOf,
  columnOf,
  isValid,
  operandOf,
  refused,
  related,
  relationOf,
  requireReadable,
  type Tables,
  valueIn,
} from './tables.ts';
import { compareValues, exact } from './values.ts';

type Test = (row: Row) => boolean;

/** How rows stand to each other in an order, the id deciding at last. */
export function orderOf(tables: Tables, model: string, orderBy: readonly Given[]): (a: Row, b: Row) => number {
  const keys = orderBy.flatMap((key) => Object.entries<string>(key));
  for (const [field] of keys) requireReadable(tables, model, field);
  const terms = [...keys, ['id', keys.at(-1)?.[1] ?? 'ASC'] as const].flatMap(([field, direction]) => {
    const lead = [`${field}Currency`, `${field}Unit`].filter((name) => columnOf(model, name));
    const own = columnOf(model, `${field}SortKey`) ? `${field}SortKey` : field;
    return [...lead, own].map((name) => ({ name, direction, column: columnOf(model, name) }));
  });
  return (a, b) => {
    for (const { name, direction, column } of terms) {
      const [x, y] = [valueIn(tables, a, name), valueIn(tables, b, name)];
      if (x === y) continue;
      if (x === null || y === null) return (x === null) === direction.endsWith('NULLS_FIRST') ? -1 : 1;
      const places = Object.keys(enums[column?.enum ?? '']?.values ?? {});
      const place = (value: Value) => (places.length > 0 ? places.indexOf(`${value}`) : value);
      const compared = compareValues(`${column?.type}`, place(x), place(y));
      if (compared !== 0) return direction.startsWith('DESC') ? -compared : compared;
    }
    return 0;
  };
}

export function conditionOf(tables: Tables, model: string, where: Given, depth = 1): Test {
  if (depth > 6) throw refused('LIMIT_EXCEEDED');
  const tests = Object.entries(where).map(([key, given]): Test => {
    if (given == null) throw badInput();
    if (key === 'not' || key === 'and' || key === 'or') {
      const inner: Test[] = [given].flat().map((one) => conditionOf(tables, model, one, depth + 1));
      if (key === 'or') return (row) => inner.some((test) => test(row));
      return (row) => inner.every((test) => test(row)) !== (key === 'not');
    }
    requireReadable(tables, model, key);
    return relationOf(model, key)
      ? through(tables, model, key, given, depth + 1)
      : comparison(tables, model, key, given);
  });
  return (row) => tests.every((test) => test(row));
}

function through(tables: Tables, model: string, key: string, { on, ...quantifiers }: Given, depth: number): Test {
  const { model: other = '', list } = relationOf(model, key) ?? {};
  const day = on === undefined && list ? tables.district.today : (on ?? null);
  const tests = Object.entries(quantifiers).map(([quantifier, given]): ((found: Row[]) => boolean) => {
    if (given == null) throw badInput();
    if (quantifier === 'isNull') return (found) => (found.length === 0) === given;
    const test = conditionOf(tables, other, given, depth);
    return (found) => (quantifier === 'every' ? found.every(test) : found.some(test) !== (quantifier === 'none'));
  });
  if (tests.length === 0) throw badInput();
  return (row) => {
    const found = related(tables, row, key).filter((it) => isValid(tables, it, day));
    return tests.every((test) => test(found));
  };
}

const signs: Readonly<Record<string, readonly number[]>> = { lt: [-1], lte: [-1, 0], gt: [1], gte: [0, 1] };

function comparison(tables: Tables, model: string, field: string, { unit, currency, status, ...given }: Given): Test {
  const where = tables.district.schema.getType(`${model}Where`) as GraphQLInputObjectType;
  if (['LocationFilter', 'BoundaryFilter'].includes(String(where.getFields()[field]?.type)))
    return placeTest(field, given);
  const isArea = String(where.getFields()[field]?.type) === 'AreaFilter';
  const base = columnOf(model, `${field}Unit`) ? undefined : isArea ? 'SQM' : 'CNY';
  const { of, times, per } = unitOf(unit ?? 'YUAN');
  const operators = Object.entries(given);
  const compares = operators.length > 0;
  if (status === null || !(compares || status) || (unit && compares && base && !of.includes(base))) throw badInput();
  const { type = '' } = columnOf(model, field) ?? {};
  const tests = operators.map(([operator, given]): ((value: Value) => boolean) => {
    if (given == null || (unit && operator === 'eq' && (exact(given) * times) % per !== 0n)) throw badInput();
    if (operator === 'isNull') return (value) => (value === null) === given;
    const operands = [given].flat().map((one) => operandOf(model, field, one));
    const holds = (value: Value, operand: unknown): boolean => {
      if (operator === 'contains') return String(value).includes(String(operand));
      if (operator === 'startsWith') return String(value).startsWith(String(operand));
      const [a, b] = unit ? [exact(value) * per, exact(operand) * times] : [compareValues(type, value, operand), 0];
      return (signs[operator] ?? [0]).includes(Number(a > b) - Number(a < b));
    };
    return (value) => value !== null && operands.some((operand) => holds(value, operand));
  });
  return (row) => {
    if (currency && given.isNull !== true && row[`${field}Currency`] !== currency) return false;
    if (unit && compares && !base && !of.includes(baseOf(row, field))) return false;
    if (status && !status.includes(row[`${field}Status`])) return false;
    return tests.every((test) => test(valueIn(tables, row, field)));
  };
}
