import { today } from '../../src/district/counts.ts';
import { defineScenario } from '../../src/scenario.ts';
import { edges, nodes } from '../../src/shape.ts';

// In the generated district no enterprise is twice in a segment at a time, so that counting memberships, as PostGraphile
// and the plain schema can, gives the number of enterprises.
export default defineScenario<string>(import.meta.dirname, {
  mark: 'Q3',
  zh: '十条产业链及其环节，各环节的企业数',
  en: 'ten chains, their segments, the number of enterprises in each',
  // All ten chains lie behind any of these codes: what is asked for is the same, its text is not.
  draw: (pick) => `C${pick.int(0, 9_999)}`,
  hub: {
    variables: (from) => ({ from }),
    shape: ({ industryChains }) =>
      nodes(industryChains, ({ segments, ...chain }) => ({
        ...chain,
        segments: nodes(segments, ({ enterpriseCount, ...segment }) => ({ ...segment, count: enterpriseCount })),
      })),
  },
  postgraphile: {
    variables: (from) => ({ from, on: today }),
    shape: ({ allIndustryChains }) =>
      nodes(allIndustryChains, ({ chainSegmentsByChainId, ...chain }) => ({
        ...chain,
        segments: nodes(chainSegmentsByChainId, ({ chainMembershipsBySegmentId, ...segment }) => ({
          ...segment,
          count: chainMembershipsBySegmentId.totalCount,
        })),
      })),
  },
  plain: {
    variables: (from) => ({ from, on: today }),
    shape: ({ industryChains }) =>
      edges(industryChains, ({ segments, ...chain }) => ({
        ...chain,
        segments: edges(segments, ({ membershipCount, ...segment }) => ({ ...segment, count: membershipCount })),
      })),
  },
  limit: (from) => [from, today],
});
