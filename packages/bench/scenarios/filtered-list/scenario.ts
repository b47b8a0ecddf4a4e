import { addDays } from '../../src/pick.ts';
import { defineScenario } from '../../src/scenario.ts';
import { edges, idOf, nodes } from '../../src/shape.ts';

interface Filter extends Record<string, string> {
  status: string;
  from: string;
  to: string;
}

export default defineScenario<Filter>(import.meta.dirname, {
  mark: 'Q5',
  zh: '按条件与次序取前一千家企业，含园区与总数',
  en: 'the first 1,000 enterprises by a filter and an order, with park and total',
  draw: (pick) => {
    const from = pick.day('1997-01-01', 9_000);
    return { status: pick.of(['ACTIVE', 'SUSPENDED', 'REVOKED']), from, to: addDays(from, 1_000) };
  },
  hub: {
    variables: (filter) => filter,
    shape: ({ enterprises: { totalCount, ...list } }) => ({
      totalCount,
      list: nodes(list, ({ id, status, ...rest }) => ({ ...rest, id: idOf(id), status: status.code })),
    }),
  },
  postgraphile: {
    variables: (filter) => filter,
    shape: ({ allEnterprises: { totalCount, ...list } }) => ({
      totalCount,
      list: nodes(list, ({ rowId, parkByParkId, ...rest }) => ({ ...rest, id: rowId, park: parkByParkId })),
    }),
  },
  plain: {
    variables: (filter) => filter,
    shape: ({ enterprises: { totalCount, ...list } }) => ({
      totalCount,
      list: edges(list, ({ id, ...rest }) => ({ ...rest, id: Number(id) })),
    }),
  },
  limit: ({ status, from, to }) => [status, from, to],
});
