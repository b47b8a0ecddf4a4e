import { builder } from '../../schema/builder.ts';
import { joinsAfterEstablishment } from './rules.ts';

builder.codeList('membership-role', {
  zh: '链上角色',
  en: 'Role of an enterprise in a segment',
  items: {
    LEADER: { zh: '链主', en: 'Leader', colour: '#b71c1c' },
    BACKBONE: { zh: '骨干', en: 'Backbone', colour: '#1565c0' },
    SUPPORTING: { zh: '配套', en: 'Supporting', colour: '#607d8b' },
  },
});

builder.entity('ChainMembership', {
  keys: [['enterprise', 'segment', 'validFrom']],
  owner: 'INDUSTRY',
  valid: ['validFrom', 'validTo'],
  columns: {
    role: { as: { codeList: 'membership-role' } },
    revenueShare: {},
    validFrom: { write: 'create' },
    validTo: {},
  },
  relations: { enterprise: {}, segment: {} },
  rules: [joinsAfterEstablishment],
});
