import { builder } from '../../schema/builder.ts';

builder.entity('ChainLeader', {
  keys: [['chain', 'enterprise', 'year']],
  owner: 'INDUSTRY',
  valid: ['validFrom', 'validTo'],
  columns: {
    year: { write: 'create' },
    level: { as: { codeList: 'grant-level' } },
    documentNo: {},
    validFrom: {},
    validTo: {},
  },
  relations: { chain: {}, enterprise: {} },
});
