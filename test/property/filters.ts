import { type GraphQLEnumType, type GraphQLInputObjectType, getNamedType } from 'graphql';
import { models } from '../../packages/server/src/generated/model.ts';
import type { Draft } from './draft.ts';
import {
  type District,
  globalId,
  hasValidity,
  isReadable,
  nameOfBase,
  type Row,
  type Value,
  validityOf,
} from './facts.ts';
import type { Operation } from './operation.ts';
import { placeComparator } from './places.ts';
import { print } from './values.ts';

/** A mistake of a caller, of which an operation has one at most: which of several is named first is no contract. */
export type Fault =
  | 'none'
  | 'empty'
  | 'null'
  | 'unit'
  | 'id'
  | 'forbidden'
  | 'depth'
  | 'size'
  | 'both'
  | 'cursor'
  | 'offset'
  | 'omitted'
  | 'nul';

/** What arguments are made from. */
export interface Asking {
  district: District;
  draft: Draft;
  role: Operation['role'];
  /** The mistake still to be made. */
  fault: Fault;
}

export function rowsOf({ district }: Asking, model: string): readonly Row[] {
  return district.rows[model] ?? [];
}

/** A day on which something begins or ends, the day before, or none. */
export function dayOf(asking: Asking, model: string): string | null {
  const { draft } = asking;
  const days = rowsOf(asking, model).flatMap((row) => validityOf(model).map((column) => row[column]));
  const known = days.filter((day): day is string => typeof day === 'string');
  if (known.length === 0 || draft.chance(0.3)) return null;
  const day = draft.pick(known);
  if (draft.chance(0.7)) return day;
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Takes the mistake, if it is one of these and has not been made yet. */
export function makes(asking: Asking, ...faults: Fault[]): boolean {
  if (!faults.includes(asking.fault)) return false;
  asking.fault = 'none';
  return true;
}

/** A condition on records of a model, with values of its rows, so that it is met by some. */
export function whereOf(asking: Asking, model: string, depth = 1): object {
  const { district, draft } = asking;
  const type = district.schema.getType(`${model}Where`) as GraphQLInputObjectType;
  if (depth === 1 && makes(asking, 'depth')) return { not: { not: { not: { not: { not: { not: {} } } } } } };
  if (depth === 1 && makes(asking, 'forbidden')) {
    const hidden = Object.keys(type.getFields()).filter((name) => !isReadable(asking.role, model, name));
    if (hidden.length > 0) return { [draft.pick(hidden)]: {} };
    asking.fault = 'forbidden';
  }
  const joined = depth < 6 ? ['and', 'or', 'not'] : [];
  const names = Object.keys(type.getFields()).filter(
    (name) =>
      !['and', 'or', 'not'].includes(name) &&
      isReadable(asking.role, model, name) &&
      (depth < 6 || !(name in (models[model]?.relations ?? {}))),
  );
  const chosen =
    draft.chance(0.25) && joined.length > 0
      ? draft.some(joined, draft.chance(0.8) ? 1 : 2)
      : draft.some(names, depth > 2 || draft.chance(0.6) ? 1 : 2);
  const row = draft.pick(rowsOf(asking, model));
  return Object.fromEntries(chosen.map((name) => [name, conditionOf(asking, model, name, row, depth)]));
}

function conditionOf(asking: Asking, model: string, name: string, row: Row, depth: number): unknown {
  const { district, draft } = asking;
  const inner = () => whereOf(asking, model, depth + 1);
  if (name === 'not') return inner();
  if (name === 'and' || name === 'or') return Array.from({ length: draft.number(0, 3) }, inner);
  if (makes(asking, 'null')) return null;
  if (makes(asking, 'empty')) return {};
  if (makes(asking, 'omitted')) return undefined;
  const relation = models[model]?.relations[name];
  if (!relation) return comparatorOf(asking, model, name, row);
  const quantifiers = relation.list ? ['some', 'none', 'every'] : ['is', 'isNull'];
  const chosen = draft.some(quantifiers, draft.chance(0.8) ? 1 : 2);
  const conditions = chosen.map((quantifier) => [
    quantifier,
    quantifier === 'isNull' ? draft.chance(0.5) : whereOf(asking, relation.model, depth + 1),
  ]);
  const on = hasValidity(district, relation.model) && draft.chance(0.5) ? { on: dayOf(asking, relation.model) } : {};
  return { ...Object.fromEntries(conditions), ...on };
}

function comparatorOf(asking: Asking, model: string, name: string, row: Row): object {
  const { district, draft } = asking;
  const where = district.schema.getType(`${model}Where`) as GraphQLInputObjectType;
  const filter = getNamedType(where.getFields()[name]?.type) as GraphQLInputObjectType;
  const operators = Object.keys(filter.getFields()).filter((it) => !['unit', 'currency', 'status'].includes(it));
  if (['LocationFilter', 'BoundaryFilter'].includes(filter.name)) return placeComparator(draft, name, row, operators);
  const value = name === 'id' ? globalId(row) : (row[name] ?? null);
  const enumType = getNamedType(filter.getFields().eq?.type);
  const unit = unitFor(asking, filter.name, row[`${name}Unit`]);
  const operand = (): unknown => {
    if (makes(asking, 'id') && name === 'id') return globalId({ $type: model === 'Park' ? 'Parcel' : 'Park', id: 1 });
    const other = draft.chance(0.3) ? (draft.pick(rowsOf(asking, model))[name] ?? value) : value;
    if (name === 'id') return value;
    if (filter.name === 'StringFilter' && makes(asking, 'nul')) return 'a\0';
    if (other === null || !(name in row)) return invented(filter.name, enumType as GraphQLEnumType, draft);
    return unit === undefined || unit === null ? spelt(filter.name, other, draft) : cut(print(other, unit));
  };
  const comparison = (operator: string): unknown => {
    if (operator === 'isNull') return value === null ? draft.chance(0.8) : draft.chance(0.3);
    if (operator === 'in') return Array.from({ length: draft.number(0, 4) }, operand);
    const found = operand();
    if (operator !== 'contains' && operator !== 'startsWith') return found;
    const letters = [...String(found)];
    const start = operator === 'contains' ? draft.number(0, letters.length) : 0;
    return letters.slice(start, start + draft.number(0, 3)).join('');
  };
  const chosen = draft.some(operators, draft.chance(0.75) ? 1 : 2);
  // A third of a square metre has no end: only a range can be asked for in mu.
  const fitting = unit === 'MU' ? chosen.filter((operator) => operator !== 'eq') : chosen;
  return {
    ...Object.fromEntries((fitting.length > 0 ? fitting : ['gte']).map((operator) => [operator, comparison(operator)])),
    ...(filter.name === 'MoneyFilter' && { currency: draft.chance(0.8) ? (row[`${name}Currency`] ?? 'CNY') : 'USD' }),
    ...(unit !== undefined && { unit }),
    ...(filter.name === 'FigureFilter' &&
      draft.chance(0.2) && { status: draft.some(['REPORTED', 'NOT_REPORTED', 'WITHHELD'], 2) }),
  };
}

/** A unit that measures the value; undefined for none. */
function unitFor(asking: Asking, filter: string, base: Value | undefined): string | null | undefined {
  const { draft } = asking;
  const isFigure = filter === 'FigureFilter';
  if (isFigure && base === undefined && makes(asking, 'unit')) return 'MU';
  if (draft.chance(0.4)) return undefined;
  if (filter === 'AreaFilter') return draft.pick(['SQM', 'MU', 'HECTARE', 'SQKM']);
  if (filter === 'MoneyFilter' || (isFigure && base === undefined)) return draft.pick(['YUAN', 'WAN', 'YI']);
  return isFigure ? draft.pick([null, nameOfBase(base), 'WAN', 'MU', 'PERSON']) : undefined;
}

/** A decimal that input may be: 20 digits after the point. */
function cut(decimal: string): string {
  return decimal.replace(/(\.\d{20})\d+$/, '$1');
}

/** A value as a caller may write it. */
function spelt(filter: string, value: Value, draft: Draft): unknown {
  if (filter === 'DecimalFilter' && draft.chance(0.3)) return `+${value}0`.replace('+-', '-');
  const isDecimal = ['DecimalFilter', 'MoneyFilter', 'AreaFilter', 'FigureFilter'].includes(filter);
  if (isDecimal && Number.isSafeInteger(Number(value)) && draft.chance(0.5)) return Number(value);
  if (filter === 'PartialDateFilter') return String(value).slice(0, draft.pick([4, 7, 10]));
  return value;
}

/** A value where the row has none. */
function invented(filter: string, type: GraphQLEnumType, draft: Draft): unknown {
  switch (filter) {
    case 'StringFilter':
    case 'CodeFilter':
      return draft.pick(['A', '甲', '"', 'WEAK', '']);
    case 'IntFilter':
      return draft.number(-1, 4);
    case 'BooleanFilter':
      return draft.chance(0.5);
    case 'DateFilter':
      return '2020-01-02';
    case 'PartialDateFilter':
      return draft.pick(['2020', '2019-03']);
    case 'DateTimeFilter':
      return '2020-01-02T11:04:05.6+08:00';
    default:
      return type && 'getValues' in type ? draft.pick(type.getValues()).name : draft.pick(['0', '-1.5', '0.000001']);
  }
}
