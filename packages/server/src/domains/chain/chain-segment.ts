import { builder } from '../../schema/builder.ts';
import { pathEndsInName, topHasNoParent } from './rules.ts';

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
    memberships: {},
    outflows: {},
    inflows: {},
  },
  rules: [pathEndsInName, topHasNoParent],
});
