import { builder } from '../../schema/builder.ts';
import { leftAfterEntry } from './rules.ts';

builder.codeList('above-scale-kind', {
  zh: '规上入库类别',
  en: 'Branch of the list of enterprises above designated size',
  items: {
    INDUSTRY: { zh: '规模以上工业', en: 'Industry' },
    WHOLESALE: { zh: '限额以上批发', en: 'Wholesale' },
    RETAIL: { zh: '限额以上零售', en: 'Retail' },
    CATERING: { zh: '限额以上住宿餐饮', en: 'Lodging and catering' },
    SERVICES: { zh: '规模以上服务业', en: 'Services' },
    CONSTRUCTION: { zh: '资质以上建筑业', en: 'Qualified builders' },
    REAL_ESTATE: { zh: '房地产开发经营', en: 'Property developers' },
  },
});

// On the list from a month to a month: an enterprise that has an entry today is above designated size.
builder.entity('AboveScaleEntry', {
  keys: [['enterprise', 'kind', 'enteredOn']],
  owner: 'STATISTICS',
  valid: ['enteredOn', 'leftOn'],
  plural: 'aboveScaleEntries',
  columns: {
    kind: { as: { codeList: 'above-scale-kind' }, write: 'create' },
    enteredOn: { as: 'partialDate', write: 'create' },
    leftOn: { as: 'partialDate' },
  },
  relations: { enterprise: {} },
  rules: [leftAfterEntry],
});
