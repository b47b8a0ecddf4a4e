import { today } from '../../src/district/counts.ts';
import { type Answer, defineScenario } from '../../src/scenario.ts';
import { edges, idOf, nodes, optional } from '../../src/shape.ts';

export default defineScenario<string>(import.meta.dirname, {
  mark: 'Q4',
  zh: '一条产业链的环节，各环节前五家企业、其园区及园区前三个项目',
  en: 'a chain, its segments, the first 5 enterprises of each, their park, its first 3 projects',
  draw: (pick, { chains }) => `CHAIN${String(pick.int(1, chains)).padStart(2, '0')}`,
  hub: {
    variables: (code) => ({ code }),
    shape: ({ industryChain: { id, name, segments } }) => ({
      id: idOf(id),
      name,
      segments: nodes(segments, (segment) => ({
        id: idOf(segment.id),
        path: segment.path,
        memberships: nodes(segment.memberships, ({ role, enterprise }) => ({
          role: role.code,
          enterprise: {
            id: idOf(enterprise.id),
            name: enterprise.name,
            park: optional(enterprise.park, (park) => ({
              id: idOf(park.id),
              name: park.name,
              projects: nodes(park.projects, (project) => ({ ...project, id: idOf(project.id) })),
            })),
          },
        })),
      })),
    }),
  },
  postgraphile: {
    variables: (code) => ({ code, on: today }),
    shape: ({ allIndustryChains }) => {
      const [{ rowId: id, name, chainSegmentsByChainId }] = allIndustryChains.nodes;
      return {
        id,
        name,
        segments: nodes(chainSegmentsByChainId, (segment) => ({
          id: segment.rowId,
          path: segment.path,
          memberships: nodes(segment.chainMembershipsBySegmentId, ({ role, enterpriseByEnterpriseId: enterprise }) => ({
            role,
            enterprise: {
              id: enterprise.rowId,
              name: enterprise.name,
              park: optional(enterprise.parkByParkId, (park) => ({
                id: park.rowId,
                name: park.name,
                projects: nodes(park.projectsByParkId, ({ rowId, ...project }) => ({ ...project, id: rowId })),
              })),
            },
          })),
        })),
      };
    },
  },
  plain: {
    variables: (code) => ({ code, on: today }),
    shape: ({ industryChain: { id, name, segments } }) => ({
      id: Number(id),
      name,
      segments: edges(segments, (segment) => ({
        id: Number(segment.id),
        path: segment.path,
        memberships: edges(segment.memberships, ({ role, enterprise }) => ({
          role,
          enterprise: { ...enterprise, id: Number(enterprise.id), park: optional(enterprise.park, plainPark) },
        })),
      })),
    }),
  },
  limit: (code) => [code, today],
});

function plainPark({ id, name, projects }: Answer) {
  return { id: Number(id), name, projects: edges(projects, (project) => ({ ...project, id: Number(project.id) })) };
}
