import { builder } from '../../schema/builder.ts';
import { rankWithinList } from './rules.ts';

builder.codeList('ranking-list', {
  zh: '榜单',
  en: 'Ranking of enterprises',
  note: '“三类500强”。 The three kinds of top 500.',
  items: {
    FORTUNE_GLOBAL_500: { zh: '世界500强', en: 'Fortune Global 500' },
    CHINA_500: { zh: '中国企业500强', en: 'China top 500' },
    CHINA_PRIVATE_500: { zh: '中国民营企业500强', en: 'China top 500 private enterprises' },
  },
});

builder.entity('Ranking', {
  keys: [['list', 'year', 'name']],
  owner: 'INVESTMENT_PROMOTION',
  columns: {
    list: { as: { codeList: 'ranking-list' }, write: 'create' },
    year: { write: 'create' },
    name: { write: 'create' },
    rank: {},
    revenue: { as: 'money' },
    profit: { as: 'money' },
    assets: { as: 'money' },
    employees: {},
    countryName: {},
    sectorName: {},
    industryName: {},
    headquarters: {},
    website: {},
    recordMode: {},
  },
  relations: { enterprise: { optional: true } },
  rules: [rankWithinList],
});
