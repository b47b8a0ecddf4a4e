import { builder } from '../../schema/builder.ts';

builder.codeList('grant-level', {
  zh: '认定级别',
  en: 'Level of a list or grant',
  note: '由哪一级政府认定或公布。 Which level of government granted or published it.',
  items: {
    NATIONAL: { zh: '国家级', en: 'National', colour: '#b71c1c' },
    PROVINCE: { zh: '省级', en: 'Provincial', colour: '#e65100' },
    CITY: { zh: '市级', en: 'City', colour: '#1565c0' },
    DISTRICT: { zh: '区级', en: 'District', colour: '#2e7d32' },
  },
});
