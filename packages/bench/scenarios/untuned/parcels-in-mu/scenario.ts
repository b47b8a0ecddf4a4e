import { defineScenario } from '../../../src/scenario.ts';
import { nodes, times } from '../../../src/shape.ts';

interface Filter {
  park: string;
  /** Hundreds of square metres, of which 20 are three mu. */
  least: number;
}

export default defineScenario<Filter>(import.meta.dirname, {
  mark: 'U4',
  zh: '园区内不小于某亩数的地块，面积以亩、价款以万元计',
  en: 'parcels of a park from so many mu on, areas in mu and prices in ten thousands',
  draw: (pick, { parks }) => ({ park: `P${String(pick.int(1, parks)).padStart(5, '0')}`, least: 20 * pick.int(1, 30) }),
  hub: {
    variables: ({ park, least }) => ({ park, least: String((least / 20) * 3) }),
    shape: ({ parcels: { totalCount, ...list } }) => ({
      totalCount,
      list: nodes(list, ({ status, area, ...rest }) => ({ ...rest, status: status.code, mu: area.value })),
    }),
  },
  postgraphile: {
    variables: ({ park, least }) => ({ park, least: String(least * 100) }),
    shape: ({ allParcels: { totalCount, ...list } }) => ({
      totalCount,
      list: nodes(list, ({ areaSqm, price, priceCurrency, ...rest }) => ({
        ...rest,
        mu: times(areaSqm, 15n, 4),
        price: price && { amount: times(price, 1n, 4), currency: priceCurrency },
      })),
    }),
  },
  limit: ({ park, least }) => [park, least * 100],
});
