import { join, literal, type Sql, sql } from '@district-hub/engine';

/** Units that figures are stored in; all other units are multiples of one of these. */
export const baseUnits = {
  CNY: { zh: '元', en: 'yuan' },
  USD: { zh: '美元', en: 'US dollars' },
  SQM: { zh: '平方米', en: 'square metres' },
  PERSON: { zh: '人', en: 'persons' },
  HOUSEHOLD: { zh: '户', en: 'households' },
  COUNT: { zh: '个', en: 'items' },
  PERCENT: { zh: '百分比', en: 'per cent' },
  TONNE: { zh: '吨', en: 'tonnes' },
  TCE: { zh: '吨标准煤', en: 'tonnes of standard coal' },
  KWH: { zh: '千瓦时', en: 'kilowatt-hours' },
} as const;
export type BaseUnit = keyof typeof baseUnits;

/** One of a unit is `times / per` of its base unit. The pair keeps conversion exact: 15 mu are one hectare. */
export interface Unit {
  of: readonly BaseUnit[];
  times: bigint;
  per: bigint;
  zh: string;
  en: string;
}
const counted: readonly BaseUnit[] = ['CNY', 'USD', 'PERSON', 'HOUSEHOLD', 'COUNT', 'TONNE', 'TCE', 'KWH'];
const base = (of: BaseUnit): Unit => ({ of: [of], times: 1n, per: 1n, ...baseUnits[of] });

export const units = {
  YUAN: base('CNY'),
  USD: base('USD'),
  WAN: {
    of: counted,
    times: 10_000n,
    per: 1n,
    zh: '万',
    en: 'ten thousand of the base unit (10^4)',
  },
  YI: {
    of: counted,
    times: 100_000_000n,
    per: 1n,
    zh: '亿',
    en: 'a hundred million of the base unit (10^8)',
  },
  SQM: base('SQM'),
  MU: { of: ['SQM'], times: 10_000n, per: 15n, zh: '亩', en: 'mu; 15 mu are one hectare' },
  HECTARE: { of: ['SQM'], times: 10_000n, per: 1n, zh: '公顷', en: 'hectares' },
  SQKM: { of: ['SQM'], times: 1_000_000n, per: 1n, zh: '平方公里', en: 'square kilometres' },
  PERSON: base('PERSON'),
  HOUSEHOLD: base('HOUSEHOLD'),
  COUNT: base('COUNT'),
  PERCENT: base('PERCENT'),
  TONNE: base('TONNE'),
  TCE: base('TCE'),
  KWH: base('KWH'),
} as const satisfies Record<string, Unit>;
export type UnitName = keyof typeof units;

export const moneyUnits = ['YUAN', 'WAN', 'YI'] as const satisfies readonly UnitName[];
export const areaUnits = ['SQM', 'MU', 'HECTARE', 'SQKM'] as const satisfies readonly UnitName[];

export function isBaseUnit(unit: string): unit is BaseUnit {
  return Object.hasOwn(baseUnits, unit);
}

/** The name that a base unit has as a unit: yuan are called YUAN, all others like their base. */
export function unitOf(unit: BaseUnit): UnitName {
  return unit === 'CNY' ? 'YUAN' : unit;
}

/** The same in SQL, for a column that should hold base units; null for what is none. */
export function unitOfSql(column: Sql): Sql {
  const cases = Object.keys(baseUnits).map(
    (base) => sql`when ${literal(base)} then ${literal(unitOf(base as BaseUnit))}`,
  );
  return sql`case ${column} ${join(cases, ' ')} end`;
}
