import type { Rule } from '../../kernel/options.ts';

const digitsOfDivision = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6, TOWNSHIP: 9, COMMUNITY: 12 } as const;
const shapeOfIndustry = { SECTION: /^[A-Z]$/, DIVISION: /^\d{2}$/, GROUP: /^\d{3}$/, CLASS: /^\d{4}$/ } as const;

/** A division code has as many digits as its level says (GB/T 2260, GB/T 10114). */
export const divisionCodeFitsLevel: Rule<'AdministrativeDivision'> = {
  code: 'DIVISION_CODE_LEVEL',
  zh: '区划代码的位数与区划级别不符。',
  en: 'The division code does not have the number of digits of its level.',
  needs: ['code', 'level'],
  test: ({ code, level }) => /^\d+$/.test(code) && code.length === digitsOfDivision[level],
};

/** An industry code is a letter, or two, three or four digits, by its level (GB/T 4754). */
export const industryCodeFitsLevel: Rule<'IndustryClass'> = {
  code: 'INDUSTRY_CODE_LEVEL',
  zh: '行业代码的形式与行业层级不符。',
  en: 'The industry code does not have the form of its level.',
  needs: ['code', 'level'],
  test: ({ code, level }) => shapeOfIndustry[level].test(code),
};
