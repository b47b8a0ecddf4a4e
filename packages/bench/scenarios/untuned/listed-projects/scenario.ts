import { defineScenario } from '../../../src/scenario.ts';
import { idOf, nodes, times } from '../../../src/shape.ts';

interface Filter extends Record<string, unknown> {
  list: string;
  year: number;
  categories: string[];
}

export default defineScenario<Filter>(import.meta.dirname, {
  mark: 'U5',
  zh: '年度名单上的项目，含计划投资、牵头部门与园区',
  en: 'projects on a yearly list, with planned investment, department and park',
  draw: (pick) => {
    const first = pick.of(['NEW', 'CONTINUED']);
    return {
      list: pick.of(['KEY', 'URBAN_CONSTRUCTION']),
      year: pick.int(2025, 2026),
      categories: [first, pick.of(['COMPLETION', 'PREPARATION'])],
    };
  },
  hub: {
    variables: (filter) => filter,
    shape: ({ projectListEntries: { totalCount, ...list } }) => ({
      totalCount,
      list: nodes(list, ({ category, project, ...rest }) => ({
        ...rest,
        category: category.code,
        project: { ...project, id: idOf(project.id) },
      })),
    }),
  },
  postgraphile: {
    variables: (filter) => filter,
    shape: ({ allProjectListEntries: { totalCount, ...list } }) => ({
      totalCount,
      list: nodes(list, ({ serial, category, plannedInvestmentCny, plannedInvestmentStatus, projectByProjectId }) => ({
        serial,
        category,
        plannedInvestment: {
          value: plannedInvestmentCny && times(plannedInvestmentCny, 1n, 4),
          status: plannedInvestmentStatus,
        },
        project: {
          id: projectByProjectId.rowId,
          name: projectByProjectId.name,
          department: projectByProjectId.departmentByDepartmentId,
          park: projectByProjectId.parkByParkId,
        },
      })),
    }),
  },
  limit: ({ list, year, categories }) => [list, year, categories],
});
