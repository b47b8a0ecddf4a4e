import { builder } from '../../schema/builder.ts';

builder.codeList('apartment-kind', {
  zh: '人才公寓供应方式',
  en: 'How talent apartments are offered',
  items: {
    RENT: { zh: '配租', en: 'For rent' },
    SHARED_OWNERSHIP: { zh: '共有产权', en: 'Shared ownership' },
    REDUCED_SALE: { zh: '优惠购买', en: 'Sale at a reduced price' },
  },
});

builder.entity('TalentApartment', {
  keys: ['code'],
  owner: 'HOUSING',
  columns: {
    code: { write: 'create' },
    name: { as: 'name' },
    kind: { as: { codeList: 'apartment-kind' } },
    subsidisedRental: {},
    address: {},
    openedOn: { as: 'partialDate' },
  },
  relations: { park: {}, division: {}, department: {}, units: {} },
});
