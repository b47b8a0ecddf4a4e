import { defineScenario } from '../../../src/scenario.ts';
import { nodes } from '../../../src/shape.ts';

export default defineScenario<string>(import.meta.dirname, {
  mark: 'U8',
  zh: '各产业链在某日的链长',
  en: 'the chiefs of all chains on a day',
  draw: (pick) => pick.day('2019-01-01', 2_800),
  hub: {
    variables: (on) => ({ on }),
    shape: ({ industryChains }) =>
      nodes(industryChains, ({ code, name, chiefs }) => ({ code, name, chiefs: chiefs.nodes })),
  },
  postgraphile: {
    variables: (on) => ({ on }),
    shape: ({ allIndustryChains }) =>
      nodes(allIndustryChains, ({ code, name, chainChiefsByChainId }) => ({
        code,
        name,
        chiefs: chainChiefsByChainId.nodes,
      })),
  },
  limit: (on) => [on],
});
