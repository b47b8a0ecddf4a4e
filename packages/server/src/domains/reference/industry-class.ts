import { builder } from '../../schema/builder.ts';
import { industryCodeFitsLevel, parentInSameScheme } from './rules.ts';

builder.codeList('industry-class-level', {
  zh: '行业层级',
  en: 'Level of a class in its classification',
  items: {
    SECTION: { zh: '门类', en: 'Section', note: 'GB/T 4754，一位字母。 A letter.' },
    DIVISION: { zh: '大类', en: 'Division', note: 'GB/T 4754，两位数字。 Two digits.' },
    GROUP: { zh: '中类', en: 'Group', note: 'GB/T 4754，三位数字。 Three digits.' },
    CLASS: { zh: '小类', en: 'Class', note: 'GB/T 4754，四位数字。 Four digits.' },
    LEVEL_1: { zh: '一级行业', en: 'Industry of the first level' },
    LEVEL_2: { zh: '二级行业', en: 'Industry of the second level' },
    LEVEL_3: { zh: '三级行业', en: 'Industry of the third level' },
    INDUSTRY: { zh: '行业', en: 'Industry', note: '不分级的分类。 In a classification without levels.' },
    THEME: { zh: '概念题材', en: 'Theme' },
  },
});

builder.entity('IndustryClass', {
  keys: [['scheme', 'code']],
  owner: 'STATISTICS',
  plural: 'industryClasses',
  columns: {
    code: { write: 'create' },
    name: { as: 'name' },
    level: { as: { codeList: 'industry-class-level' } },
    description: {},
  },
  relations: { scheme: {}, parent: {}, children: {}, enterprises: {}, members: {}, segments: {} },
  rules: [industryCodeFitsLevel, parentInSameScheme],
});
