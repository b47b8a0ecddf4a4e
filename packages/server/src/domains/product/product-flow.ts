import { sql } from '@district-hub/engine';
import { builder } from '../../schema/builder.ts';

builder.codeList('product-relation', {
  zh: '产品关系',
  en: 'How a source words the relation of two products',
  note: '无论来源怎样表述，流向一律由供方到需方。 However it is worded, the flow runs from what is supplied to what it goes into.',
  items: {
    UPSTREAM_MATERIAL: { zh: '上游材料', en: 'Material of', note: '“甲的上游材料是乙”：乙流向甲。 B flows to A.' },
    DOWNSTREAM_PRODUCT: { zh: '下游产品', en: 'Goes into', note: '“甲的下游产品是乙”：甲流向乙。 A flows to B.' },
    SUPPLY: { zh: '供应', en: 'Supplies', note: '直接按供方到需方表述。 Worded as a supply.' },
  },
});

// Whoever follows flows has to expect cycles; the shortest ones can be asked for.
builder.entity('ProductFlow', {
  keys: [['from', 'to', 'stated']],
  owner: 'INDUSTRY',
  columns: { stated: { as: { codeList: 'product-relation' }, write: 'create' } },
  relations: { from: {}, to: {} },
  fields: (t) => ({
    selfLoop: t.boolean({
      description: '自环. Whether the product goes into itself, as sources state of some.',
      select: { fromId: true, toId: true },
      resolve: ({ fromId, toId }) => fromId === toId,
      sql: ({ fromId, toId }) => sql`${fromId} = ${toId}`,
    }),
    reciprocal: t.boolean({
      description: '互为上游. Whether the two products also flow the other way.',
      ordered: false,
      select: { fromId: true, toId: true, from: { select: { inflows: { select: { fromId: true } } } } },
      resolve: ({ fromId, toId, from: { inflows } }) => fromId !== toId && inflows.some((flow) => flow.fromId === toId),
      sql: ({ fromId, toId, from }) =>
        sql`${fromId} <> ${toId} and ${from(({ inflows }) =>
          inflows(
            () => sql`count(*) > 0`,
            (flow) => sql`and ${flow.fromId} = ${toId}`,
          ),
        )}`,
    }),
  }),
});
