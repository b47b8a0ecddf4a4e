import { builder } from '../../schema/builder.ts';

builder.entity('ChainSegmentIndustry', {
  keys: [['segment', 'industryClass']],
  owner: 'INDUSTRY',
  columns: {},
  relations: { segment: {}, industryClass: {} },
});
