import { builder } from '../../schema/builder.ts';

builder.codeList('name-kind', {
  zh: '名称类别',
  en: 'Kind of name',
  items: {
    FORMER: { zh: '曾用名', en: 'Former name' },
    SHORT: { zh: '简称', en: 'Short name' },
    FOREIGN: { zh: '外文名', en: 'Foreign name' },
    ALIAS: { zh: '别名', en: 'Alias' },
    MATCHED: {
      zh: '确认名称',
      en: 'Confirmed name',
      note: '审核匹配时确认指该企业。 A review found that it means the enterprise.',
    },
  },
});

// A name has a period of use but no validity: whoever looks for a firm by the name it had must find it without saying when.
builder.entity('EnterpriseName', {
  keys: [['enterprise', 'kind', 'name']],
  owner: 'MARKET_REGULATION',
  columns: {
    name: { as: 'name', write: 'create' },
    kind: { as: { codeList: 'name-kind' }, write: 'create' },
    usedFrom: {},
    usedTo: {},
  },
  relations: { enterprise: {} },
});
