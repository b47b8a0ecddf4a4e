import { type Answer, defineScenario } from '../../../src/scenario.ts';
import { idOf, nodes } from '../../../src/shape.ts';

const lengths: Record<string, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

interface Filter extends Record<string, string> {
  phase: string;
  kind: string;
}

export default defineScenario<Filter>(import.meta.dirname, {
  mark: 'U3',
  zh: '按名称排序的最后一页项目',
  en: 'the last page of projects by name, backwards',
  draw: (pick) => ({
    phase: pick.of(['SIGNED', 'APPROVED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION']),
    kind: pick.of(['INDUSTRY', 'RESEARCH', 'SERVICES', 'ENERGY', 'ROAD']),
  }),
  hub: {
    variables: (filter) => filter,
    shape: ({ projects: { pageInfo, ...list } }) => ({
      pageInfo,
      list: nodes(list, ({ id, ...rest }) => ({ ...rest, id: idOf(id) })),
    }),
  },
  postgraphile: {
    variables: (filter) => filter,
    shape: ({ allProjects: { pageInfo, ...list } }) => ({ pageInfo, list: nodes(list, project) }),
  },
  limit: ({ phase, kind }) => [phase, kind],
});

function project({ rowId, name, startedOn, startedOnPrecision, departmentByDepartmentId }: Answer) {
  return {
    id: rowId,
    name,
    startedOn: startedOn?.slice(0, lengths[startedOnPrecision]) ?? null,
    department: departmentByDepartmentId,
  };
}
