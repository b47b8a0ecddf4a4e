import { brands } from '../../../src/district/words.ts';
import { defineScenario } from '../../../src/scenario.ts';
import { idOf, nodes } from '../../../src/shape.ts';

export default defineScenario<string>(import.meta.dirname, {
  mark: 'U10',
  zh: '名称以某字样开头的企业，按名称排序并计数',
  en: 'enterprises whose name begins with a text, by name, with their number',
  draw: (pick) => `虚构${pick.of(brands)}${pick.of(brands)}`,
  hub: {
    variables: (prefix) => ({ prefix }),
    shape: ({ enterprises: { totalCount, ...list } }) => ({
      totalCount,
      list: nodes(list, ({ id, ...rest }) => ({ ...rest, id: idOf(id) })),
    }),
  },
  postgraphile: {
    variables: (prefix) => ({ prefix }),
    shape: ({ allEnterprises: { totalCount, ...list } }) => ({
      totalCount,
      list: nodes(list, ({ rowId, ...rest }) => ({ ...rest, id: rowId })),
    }),
  },
  limit: (prefix) => [`${prefix}%`],
});
