import { builder } from '../../schema/builder.ts';
import { industryCodeFitsLevel, parentInSameEdition } from './rules.ts';

builder.codeList('industry-edition', {
  zh: '国民经济行业分类版本',
  en: 'Edition of GB/T 4754',
  note: '记录按其登记时的版本保存。 Records keep the edition they were classified with.',
  items: {
    2002: { zh: 'GB/T 4754-2002', en: 'GB/T 4754-2002' },
    2011: { zh: 'GB/T 4754-2011', en: 'GB/T 4754-2011' },
    2017: { zh: 'GB/T 4754-2017', en: 'GB/T 4754-2017' },
  },
});

builder.entity('IndustryClass', {
  keys: [['edition', 'code']],
  owner: 'STATISTICS',
  plural: 'industryClasses',
  columns: {
    edition: { as: { codeList: 'industry-edition' }, write: 'create' },
    code: { write: 'create' },
    name: { as: 'name' },
    level: {},
    description: {},
  },
  relations: { parent: {}, children: {}, enterprises: {}, segments: {} },
  rules: [industryCodeFitsLevel, parentInSameEdition],
});
