import { yi } from '../quantity.ts';
import type { Row } from '../row.ts';
import { notable } from './notable.ts';

type Line = readonly [
  list: 'FORTUNE_GLOBAL_500' | 'CHINA_500' | 'CHINA_PRIVATE_500',
  year: number,
  rank: number,
  name: string,
  firm: string | null,
  /** In 亿 of the ranking's currency; null where the ranking gives none. */
  revenue: number,
  profit: number | null,
  employees: number | null,
];

/** Places of the partners from outside on the three kinds of top 500 (S35): two lists in a year, a loss, a name nobody has matched. */
// biome-ignore format: a table, one place a line
const lines: Line[] = [
  ['FORTUNE_GLOBAL_500', 2025, 268, 'Fictional Yuanfang Energy Group', '虚构远方能源集团有限公司', 482.5, 12.75, 128_400],
  ['FORTUNE_GLOBAL_500', 2024, 281, 'Fictional Yuanfang Energy Group', '虚构远方能源集团有限公司', 455.1, -3.2, 126_000],
  ['FORTUNE_GLOBAL_500', 2025, 501, 'Nowhere Fictional Holdings', null, 301.2, null, null],
  ['CHINA_500', 2025, 61, '虚构远方能源集团有限公司', '虚构远方能源集团有限公司', 3456.8, 91.3, 128_400],
  ['CHINA_500', 2025, 302, '虚构环海港口集团有限公司', '虚构环海港口集团有限公司', 702.4, 35.6, 41_200],
  ['CHINA_PRIVATE_500', 2025, 188, '虚构音浪网络科技有限公司', '虚构音浪网络科技有限公司', 610, 142.7, 33_900],
];

export const rankingRows: readonly Row[] = lines.map(([list, year, rank, name, firm, revenue, profit, employees]) => {
  const currency = list === 'FORTUNE_GLOBAL_500' ? 'USD' : 'CNY';
  return {
    ...{ list, year, name, rank, employees },
    ...{ revenue: yi(revenue), revenueCurrency: currency },
    ...{ profit: profit === null ? null : yi(profit), profitCurrency: profit === null ? null : currency },
    ...{ assets: null, assetsCurrency: null },
    ...{ countryName: '虚构国', sectorName: null, industryName: null, headquarters: null, website: null },
    enterprise: firm === null ? null : notable(firm).key,
  };
});
