import { trimmed, yi } from '../quantity.ts';
import { random } from '../random.ts';
import type { Row } from '../row.ts';
import { chains } from './index.ts';

const years = [2023, 2024, 2025] as const;

const figure = (
  chain: string,
  year: number,
  indicator: string,
  source: string,
  value: string | null,
  more: Readonly<Row> = {},
): Row => ({
  chain: { code: chain },
  year,
  indicator,
  source,
  value,
  valueStatus: 'REPORTED',
  valueApproximation: null,
  reportedOn: value === null ? null : `${year + 1}-02-10`,
  ...more,
});

const regular: readonly Row[] = chains.flatMap(({ code, segments }) => {
  const dice = random(`chain ${code}`);
  const output = dice.integer(60, 420);
  // What the office counts is what the chain has today, some of it gained in the years before.
  const count = segments.reduce((sum, { firms }) => sum + firms, 0) - 12;
  return years.flatMap((year, place) => {
    const level = output * (100 + 7 * place + dice.integer(-3, 4));
    return [
      figure(code, year, 'OUTPUT', 'STATISTICS', yi(level / 100)),
      figure(code, year, 'REVENUE', 'DEPARTMENT', yi((level * dice.integer(96, 112)) / 10_000)),
      figure(code, year, 'ENTERPRISE_COUNT', 'DEPARTMENT', trimmed(count + 6 * place)),
      figure(code, year, 'ABOVE_SCALE_COUNT', 'STATISTICS', trimmed(Math.round(count / 5) + 2 * place)),
      figure(code, year, 'LOCAL_MATCHING_RATE', 'DEPARTMENT', trimmed(dice.integer(180, 460) / 10)),
    ];
  });
});

/** Figures of the office that are withheld, late, rounded or without meaning, beside those it gives in full. */
const special: readonly Row[] = [
  figure('STORAGE', 2025, 'TAX_PAID', 'TAX', null, { valueStatus: 'WITHHELD' }),
  figure('BIOMED', 2025, 'TAX_PAID', 'TAX', null, { valueStatus: 'NOT_REPORTED' }),
  figure('CULTURE', 2025, 'ENERGY_USED', 'DEPARTMENT', null, { valueStatus: 'NOT_APPLICABLE' }),
  figure('DIGITAL', 2025, 'STAFF', 'DEPARTMENT', '10000', { valueApproximation: 'OVER' }),
  figure('PORT', 2025, 'STAFF', 'DEPARTMENT', '8500', { valueApproximation: 'ABOUT' }),
  figure('FOOD', 2025, 'EXPORT', 'STATISTICS', '450000000', { valueApproximation: 'AT_LEAST' }),
];

export const chainFigureRows: readonly Row[] = [...regular, ...special];
