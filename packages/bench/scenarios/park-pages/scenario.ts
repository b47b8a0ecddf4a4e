import { today } from '../../src/district/counts.ts';
import { defineScenario } from '../../src/scenario.ts';
import { edges, idOf, nodes } from '../../src/shape.ts';

export default defineScenario<string>(import.meta.dirname, {
  mark: 'Q2',
  zh: '二十个园区，各取前十家企业及其环节',
  en: '20 parks, the first 10 enterprises of each, their segments',
  draw: (pick, { parks }) => `P${String(pick.int(1, parks - 19)).padStart(5, '0')}`,
  hub: {
    variables: (from) => ({ from }),
    shape: ({ parks }) =>
      nodes(parks, (park) => ({
        ...park,
        id: idOf(park.id),
        enterprises: nodes(park.enterprises, ({ id, name, memberships }) => ({
          id: idOf(id),
          name,
          segments: nodes(memberships, ({ segment }) => segment),
        })),
      })),
  },
  postgraphile: {
    variables: (from) => ({ from, on: today }),
    shape: ({ allParks }) =>
      nodes(allParks, ({ rowId: id, code, name, enterprisesByParkId }) => ({
        id,
        code,
        name,
        enterprises: nodes(enterprisesByParkId, (enterprise) => ({
          id: enterprise.rowId,
          name: enterprise.name,
          segments: nodes(
            enterprise.chainMembershipsByEnterpriseId,
            ({ chainSegmentBySegmentId }) => chainSegmentBySegmentId,
          ),
        })),
      })),
  },
  plain: {
    variables: (from) => ({ from, on: today }),
    shape: ({ parks }) =>
      edges(parks, (park) => ({
        ...park,
        id: Number(park.id),
        enterprises: edges(park.enterprises, ({ id, name, memberships }) => ({
          id: Number(id),
          name,
          segments: edges(memberships, ({ segment }) => segment),
        })),
      })),
  },
  limit: (from) => [from, today],
});
