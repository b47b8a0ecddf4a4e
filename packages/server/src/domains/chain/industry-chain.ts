import { builder } from '../../schema/builder.ts';

builder.entity('IndustryChain', {
  keys: ['code', ['name', 'planPeriod']],
  owner: 'DEVELOPMENT_REFORM',
  columns: {
    code: { write: 'create' },
    name: { as: 'name' },
    nameEn: {},
    planPeriod: {},
    summary: {},
  },
  relations: {
    chiefs: {},
    offices: {},
    leaders: {},
    segments: {},
    figures: {},
    parks: {},
    projects: {},
  },
});
