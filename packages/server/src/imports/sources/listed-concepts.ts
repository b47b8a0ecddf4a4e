import { exchangeOf } from '../../domains/enterprise/rules.ts';
import { defineSource } from '../source.ts';
import { companiesInIndustries, listedIndustries } from './listed-industries.ts';

const theme = { scheme: { code: 'LISTED-THEME' }, level: 'THEME' } as const;

/** Listed companies by their short names, their industries, and the themes under which the market counts them. */
export const listedConcepts = defineSource('listed-concepts', {
  zh: '上市公司概念题材',
  en: 'Themes of listed companies.',
  parts: {
    listings: {
      entity: 'Listing',
      files: ['stock_basic*.csv'],
      ignored: ['', '股票代码', '行业'],
      columns: {
        code: {
          headers: ['TS代码'],
          required: true,
          read: (cell) => ({ values: { code: cell, exchange: exchangeOf(cell) } }),
        },
        shortName: { headers: ['股票名称'], required: true },
      },
    },
    industries: listedIndustries({
      files: ['stock_basic*.csv'],
      ignored: ['', 'TS代码', '股票代码', '股票名称'],
    }),
    companyIndustries: companiesInIndustries('TS代码', {
      files: ['stock_basic*.csv'],
      ignored: ['', '股票代码', '股票名称'],
    }),
    themes: {
      entity: 'IndustryClass',
      files: ['stock_concept*.csv'],
      constants: theme,
      ignored: ['', 'ts_code', 'name'],
      columns: {
        code: { headers: ['id'], required: true },
        name: { headers: ['concept_name'], required: true },
      },
    },
    companyThemes: {
      entity: 'EnterpriseClass',
      files: ['stock_concept*.csv'],
      constants: { industryClass: { scheme: theme.scheme } },
      ignored: ['', 'concept_name', 'name'],
      columns: {
        enterprise: { 'listings.code': { headers: ['ts_code'], required: true } },
        industryClass: { code: { headers: ['id'], required: true } },
      },
    },
  },
});
