import { builder } from '../../schema/builder.ts';

builder.codeList('land-use-title', {
  zh: '用地方式',
  en: 'By which title an enterprise uses land',
  note: '亩均评价的用地面积 = 自有 + 租入 − 租出 ± 无证用地。 Land in use for performance per mu: own plus rented in, less rented out.',
  items: {
    GRANTED: { zh: '自有（出让）', en: 'Own, granted' },
    ALLOCATED: { zh: '自有（划拨）', en: 'Own, allocated' },
    RENTED_IN: { zh: '租入', en: 'Rented in' },
    RENTED_OUT: { zh: '租出', en: 'Rented out' },
    UNTITLED: { zh: '无证使用', en: 'Used without title' },
  },
});

builder.entity('LandUse', {
  keys: [['enterprise', 'parcel', 'validFrom']],
  owner: 'NATURAL_RESOURCES',
  valid: ['validFrom', 'validTo'],
  columns: {
    area: { as: 'area' },
    title: { as: { codeList: 'land-use-title' } },
    validFrom: { write: 'create' },
    validTo: {},
  },
  relations: { enterprise: {}, parcel: {} },
});
