import { builder } from '../../schema/builder.ts';

builder.entity('IndustryChainFigure', {
  keys: [['chain', 'year', 'indicator', 'source']],
  owner: 'STATISTICS',
  columns: {
    year: { write: 'create' },
    indicator: { as: { codeList: 'indicator' }, write: 'create' },
    source: { as: { codeList: 'figure-source' }, write: 'create' },
    value: { as: 'figure' },
    reportedOn: {},
  },
  relations: { chain: {} },
});
