import { builder } from '../../schema/builder.ts';

builder.entity('ChainOffice', {
  keys: [['chain', 'validFrom']],
  owner: 'DEVELOPMENT_REFORM',
  valid: ['validFrom', 'validTo'],
  columns: { contact: {}, validFrom: { write: 'create' }, validTo: {} },
  relations: { chain: {}, department: {} },
});
