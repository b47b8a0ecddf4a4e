import { builder } from '../../schema/builder.ts';

builder.entity('SupplyRelation', {
  keys: [['supplier', 'buyer', 'product', 'validFrom']],
  owner: 'INDUSTRY',
  valid: ['validFrom', 'validTo'],
  columns: {
    product: { write: 'create' },
    // What one firm sells to another is the firms' own business.
    yearlyValue: { as: { figure: 'CNY' }, read: 'ADMIN' },
    local: {},
    evidence: {},
    validFrom: { write: 'create' },
    validTo: {},
  },
  relations: { supplier: {}, buyer: {} },
});
