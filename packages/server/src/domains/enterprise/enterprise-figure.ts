import { builder } from '../../schema/builder.ts';

builder.codeList('enterprise-figure-source', {
  zh: '企业数据来源',
  en: 'Source of an enterprise’s figure',
  note: '统计法禁止对外提供单个单位的统计资料，故没有统计来源。 There is no statistical source: the Statistics Law forbids disclosing a single unit’s return.',
  items: {
    TAX: { zh: '税务部门', en: 'Tax office' },
    SELF_REPORTED: { zh: '企业自报', en: 'Reported by the enterprise' },
  },
});

builder.entity('EnterpriseFigure', {
  keys: [['enterprise', 'year', 'indicator', 'source']],
  owner: 'TAX',
  read: 'ADMIN',
  columns: {
    year: { write: 'create' },
    indicator: { as: { codeList: 'indicator' }, write: 'create' },
    source: { as: { codeList: 'enterprise-figure-source' }, write: 'create' },
    value: { as: 'figure' },
    reportedOn: {},
  },
  relations: { enterprise: {} },
});
