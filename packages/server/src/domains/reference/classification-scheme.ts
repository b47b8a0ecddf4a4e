import { builder } from '../../schema/builder.ts';

builder.codeList('classification-scheme-kind', {
  zh: '分类体系类别',
  en: 'Kind of classification',
  items: {
    STANDARD: { zh: '国家标准', en: 'National standard', note: '如 GB/T 4754。 Such as GB/T 4754.' },
    MARKET: { zh: '证券市场行业', en: 'Industries of the stock market' },
    THEME: { zh: '概念题材', en: 'Themes', note: '一家企业可属多个题材。 An enterprise may have many.' },
  },
});

// Those that sources fill are there from the beginning: a migration makes them.
builder.entity('ClassificationScheme', {
  keys: ['code'],
  owner: 'STATISTICS',
  columns: {
    code: { write: 'create' },
    name: { as: 'name' },
    kind: { as: { codeList: 'classification-scheme-kind' } },
    publisher: {},
    effectiveOn: {},
  },
  relations: { classes: {} },
});
