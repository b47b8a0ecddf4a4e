import { trimmed, wan } from '../quantity.ts';
import { random } from '../random.ts';
import type { Row } from '../row.ts';
import { listedFirms } from './above-scale.ts';
import type { Firm } from './firm.ts';
import { leaderFirms, notable } from './notable.ts';

const years = [2023, 2024, 2025] as const;
type Year = (typeof years)[number];

/** What is reported: indicator, source, value in the indicator's base unit or why there is none. */
interface Figure {
  indicator: string;
  source: 'TAX' | 'SELF_REPORTED';
  value: string | null;
  status?: 'NOT_REPORTED' | 'NOT_APPLICABLE' | 'WITHHELD';
  approximation?: 'AT_LEAST' | 'AT_MOST' | 'OVER' | 'ABOUT';
}

const row = (firm: Firm, year: Year, figure: Figure): Row => ({
  enterprise: firm.key,
  year,
  indicator: figure.indicator,
  source: figure.source,
  value: figure.value,
  valueStatus: figure.status ?? 'REPORTED',
  valueApproximation: figure.approximation ?? null,
  reportedOn: figure.value === null ? null : `${year + 1}-${figure.source === 'TAX' ? '05-31' : '03-15'}`,
});

/** Yearly revenue in 万元 by size: what the law asks of the list, and above. */
const revenues = {
  LARGE: [60_000, 480_000],
  MEDIUM: [6000, 52_000],
  SMALL: [2050, 8800],
  MICRO: [2000, 2600],
} as const;

function figuresOf(firm: Firm, year: Year): Figure[] {
  const dice = random(`figures ${firm.name} ${year}`);
  const [low, high] = revenues[firm.scale ?? 'SMALL'];
  // The level is the firm's, the change the year's.
  const level = random(`level ${firm.name}`).integer(low, high);
  const revenue = Math.round((level * (88 + (year - 2023) * 6 + dice.integer(0, 14))) / 100);
  const tax = Math.round((revenue * dice.integer(18, 62)) / 1000);
  const isLate = year === 2025 && dice.chance(0.06);
  const figures: Figure[] = [
    isLate
      ? { indicator: 'REVENUE', source: 'SELF_REPORTED', value: null, status: 'NOT_REPORTED' }
      : { indicator: 'REVENUE', source: 'SELF_REPORTED', value: wan(revenue) },
    { indicator: 'TAX_PAID', source: 'TAX', value: wan(tax) },
    {
      indicator: 'STAFF',
      source: 'SELF_REPORTED',
      value: trimmed(Math.max(8, Math.round(revenue / dice.integer(70, 140)))),
    },
  ];
  const spendsOnResearch = Number((firm.row.industryClass as { code: string }).code) < 4300;
  figures.push(
    spendsOnResearch
      ? {
          indicator: 'RESEARCH_SPENDING',
          source: 'SELF_REPORTED',
          value: wan(Math.round((revenue * dice.integer(12, 74)) / 1000)),
        }
      : { indicator: 'RESEARCH_SPENDING', source: 'SELF_REPORTED', value: null, status: 'NOT_APPLICABLE' },
  );
  return figures;
}

const storage = notable('示例岚川储能集团股份有限公司');
const pharmacy = notable('示例青沐药业集团股份有限公司');

/** Figures that can't be read as plain numbers, and one that two sources give differently. */
const special: readonly Row[] = [
  row(storage, 2025, { indicator: 'REVENUE', source: 'TAX', value: wan(128_903.456789) }),
  row(storage, 2025, { indicator: 'EXPORT', source: 'SELF_REPORTED', value: '60000000', approximation: 'OVER' }),
  row(storage, 2025, { indicator: 'ENERGY_USED', source: 'SELF_REPORTED', value: '18250.5' }),
  row(pharmacy, 2025, { indicator: 'PROFIT', source: 'SELF_REPORTED', value: null, status: 'WITHHELD' }),
  row(pharmacy, 2024, { indicator: 'PROFIT', source: 'SELF_REPORTED', value: wan(-1250) }),
  row(pharmacy, 2025, { indicator: 'EXPORT', source: 'SELF_REPORTED', value: '0' }),
  row(pharmacy, 2025, {
    indicator: 'FIXED_INVESTMENT',
    source: 'SELF_REPORTED',
    value: wan(30_000),
    approximation: 'AT_LEAST',
  }),
  row(pharmacy, 2025, { indicator: 'OUTPUT', source: 'SELF_REPORTED', value: wan(250_000), approximation: 'ABOUT' }),
];

const reporters = new Set([...leaderFirms, ...listedFirms]);

export const enterpriseFigureRows: readonly Row[] = [
  ...[...reporters].flatMap((firm) =>
    years.flatMap((year) => figuresOf(firm, year).map((figure) => row(firm, year, figure))),
  ),
  ...special,
];
