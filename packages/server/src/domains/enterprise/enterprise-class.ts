import { builder } from '../../schema/builder.ts';

builder.entity('EnterpriseClass', {
  keys: [['enterprise', 'industryClass']],
  owner: 'INDUSTRY',
  plural: 'enterpriseClasses',
  columns: {},
  relations: { enterprise: {}, industryClass: {} },
});
