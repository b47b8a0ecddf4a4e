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

/** In GB/T 4754 an industry code is a letter, or two, three or four digits, by its level. */
export const industryCodeFitsLevel: Rule<'IndustryClass'> = {
  code: 'INDUSTRY_CODE_LEVEL',
  zh: '行业代码的形式与行业层级不符。',
  en: 'The industry code does not have the form of its level.',
  needs: ['code', 'level', 'scheme.code'],
  test: ({ code, level, scheme }) => {
    if (!scheme?.code.startsWith('GB/T 4754')) return true;
    return level in shapeOfIndustry && shapeOfIndustry[level as keyof typeof shapeOfIndustry].test(code);
  },
};

/** The code of a division begins with that of the one above it. */
export const codeContinuesParent: Rule<'AdministrativeDivision'> = {
  code: 'DIVISION_PARENT_CODE',
  zh: '区划代码须以上级区划的代码开头。',
  en: 'The division code has to begin with the code of the division above.',
  needs: ['code', 'parent.code'],
  test: ({ code, parent }) => parent === null || (code.startsWith(parent.code) && code !== parent.code),
};

/** A class stands below one of its own classification: each numbers differently, and so does each edition. */
export const parentInSameScheme: Rule<'IndustryClass'> = {
  code: 'INDUSTRY_PARENT_SCHEME',
  zh: '上级行业须属于同一分类体系及版本。',
  en: 'The class above has to be of the same classification and edition.',
  needs: ['schemeId', 'parent.schemeId'],
  test: ({ schemeId, parent }) => parent === null || parent.schemeId === schemeId,
};
