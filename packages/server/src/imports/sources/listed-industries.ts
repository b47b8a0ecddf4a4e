import type { PartOptions } from '../source-options.ts';

/* The industries by which lists of the stock market tell companies apart. They have names alone, which serve as codes. */

const scheme = { code: 'LISTED-INDUSTRY' } as const;
const header = '行业';

/** The part of a source that has an industry in each row. */
export const listedIndustries = (
  file: Pick<PartOptions<'IndustryClass'>, 'files' | 'ignored'>,
): PartOptions<'IndustryClass'> => ({
  ...file,
  entity: 'IndustryClass',
  constants: { scheme, level: 'INDUSTRY' },
  columns: { name: { headers: [header], required: true, read: (cell) => ({ values: { name: cell, code: cell } }) } },
});

/** The part that says which company is in it, by the stock code. */
export const companiesInIndustries = (
  stockCode: string,
  file: Pick<PartOptions<'EnterpriseClass'>, 'files' | 'ignored'>,
): PartOptions<'EnterpriseClass'> => ({
  ...file,
  entity: 'EnterpriseClass',
  constants: { industryClass: { scheme } },
  columns: {
    enterprise: { 'listings.code': { headers: [stockCode], required: true } },
    industryClass: { code: { headers: [header], required: true } },
  },
});
