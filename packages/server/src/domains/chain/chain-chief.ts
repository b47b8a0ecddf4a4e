import { builder } from '../../schema/builder.ts';

builder.entity('ChainChief', {
  keys: [['chain', 'validFrom']],
  owner: 'DEVELOPMENT_REFORM',
  valid: ['validFrom', 'validTo'],
  columns: { personName: {}, post: {}, validFrom: { write: 'create' }, validTo: {} },
  relations: { chain: {} },
});
