import { today } from '../../../src/district/counts.ts';
import { defineScenario } from '../../../src/scenario.ts';
import { idOf, nodes } from '../../../src/shape.ts';

interface Filter extends Record<string, string> {
  chain: string;
  role: string;
  level: string;
}

export default defineScenario<Filter>(import.meta.dirname, {
  mark: 'U2',
  zh: '按园区级别与链上角色筛选企业',
  en: 'enterprises by the level of their park and their role in a chain',
  draw: (pick, { chains }) => ({
    chain: `CHAIN${String(pick.int(1, chains)).padStart(2, '0')}`,
    role: pick.of(['LEADER', 'BACKBONE', 'SUPPORTING']),
    level: pick.of(['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT']),
  }),
  hub: {
    variables: (filter) => filter,
    shape: ({ enterprises }) => nodes(enterprises, ({ id, ...rest }) => ({ ...rest, id: idOf(id) })),
  },
  postgraphile: {
    variables: (filter) => ({ ...filter, on: today }),
    shape: ({ allEnterprises }) =>
      nodes(allEnterprises, ({ rowId, name, parkByParkId }) => ({ id: rowId, name, park: parkByParkId })),
  },
  limit: ({ chain, role, level }) => [chain, role, level, today],
});
