import { brands, trades } from '../../src/district/words.ts';
import { defineScenario } from '../../src/scenario.ts';
import { edges, idOf, nodes } from '../../src/shape.ts';

// Three characters or more: those of which a trigram index knows something.
export default defineScenario<string>(import.meta.dirname, {
  mark: 'Q6',
  zh: '按名称片段查二十家企业',
  en: '20 enterprises by part of the name',
  draw: (pick) => pick.of(brands) + pick.of(trades),
  hub: {
    variables: (part) => ({ part }),
    shape: ({ enterprises }) => nodes(enterprises, ({ id, ...rest }) => ({ ...rest, id: idOf(id) })),
  },
  postgraphile: {
    variables: (part) => ({ part }),
    shape: ({ allEnterprises }) =>
      nodes(allEnterprises, ({ rowId, parkByParkId, ...rest }) => ({ ...rest, id: rowId, park: parkByParkId })),
  },
  plain: {
    variables: (part) => ({ part }),
    shape: ({ enterprises }) => edges(enterprises, ({ id, ...rest }) => ({ ...rest, id: Number(id) })),
  },
  limit: (part) => [`%${part}%`],
});
