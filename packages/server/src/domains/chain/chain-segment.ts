import { sql } from '@district-hub/engine';
import { builder } from '../../schema/builder.ts';
import { latest, parentInSameChain, pathEndsInName, topHasNoParent } from './rules.ts';

builder.codeList('segment-position', {
  zh: '环节位置',
  en: 'Place of a segment in its chain',
  items: {
    UPSTREAM: { zh: '上游', en: 'Upstream', note: '原料、零部件。 Materials and parts.' },
    MIDSTREAM: { zh: '中游', en: 'Midstream', note: '制造。 Manufacture.' },
    DOWNSTREAM: { zh: '下游', en: 'Downstream', note: '应用、渠道。 Application and channels.' },
    SUPPORTING: { zh: '配套', en: 'Supporting', note: '服务。 Services.' },
  },
});

builder.entity('ChainSegment', {
  keys: [['chain', 'path']],
  owner: 'INDUSTRY',
  columns: {
    path: { write: 'create' },
    name: { as: 'name' },
    position: { as: { codeList: 'segment-position' } },
    keyProducts: {},
  },
  relations: {
    chain: {},
    parent: {},
    children: {},
    industries: {},
    assessments: {},
    memberships: { counted: true },
    outflows: {},
    inflows: {},
  },
  rules: [pathEndsInName, topHasNoParent, parentInSameChain],
  fields: (t) => ({
    enterpriseCount: t.int({
      description:
        '环节企业数. Number of enterprises that are in the segment today; those of its parts are not among them.',
      // An enterprise is in a segment once at a time: the database sees to it.
      select: { _count: { select: { memberships: true } } },
      resolve: ({ _count }) => _count.memberships,
      sql: ({ _count }) => _count.memberships,
    }),
    state: t.field({
      type: 'CodeListItem',
      nullable: true,
      description:
        '环节状态（最近一次研判）. State by the latest assessment; null for a segment that was never assessed.',
      select: { assessments: { select: { assessedOn: true, state: true } } },
      resolve: ({ assessments }) => {
        const found = latest(assessments);
        return found ? { list: 'segment-state', code: found.state } : null;
      },
      sql: ({ assessments }) => ({
        list: 'segment-state',
        code: assessments(
          ({ state }) => state,
          ({ assessedOn }) => sql`order by ${assessedOn} desc limit 1`,
        ),
      }),
    }),
    isChokepoint: t.boolean({
      nullable: true,
      description:
        '卡脖子（最近一次研判）. Whether the latest assessment calls it a chokepoint; null for a segment that was never assessed.',
      select: { assessments: { select: { assessedOn: true, chokepoint: true } } },
      resolve: ({ assessments }) => latest(assessments)?.chokepoint ?? null,
      sql: ({ assessments }) =>
        assessments(
          ({ chokepoint }) => chokepoint,
          ({ assessedOn }) => sql`order by ${assessedOn} desc limit 1`,
        ),
    }),
  }),
});
