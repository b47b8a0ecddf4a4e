import { builder } from '../../schema/builder.ts';

builder.codeList('unit-layout', {
  zh: '户型',
  en: 'Layout of a unit',
  items: {
    STUDIO: { zh: '开间', en: 'Studio' },
    ONE_BEDROOM: { zh: '一居室', en: 'One bedroom' },
    TWO_BEDROOM: { zh: '两居室', en: 'Two bedrooms' },
    THREE_BEDROOM: { zh: '三居室', en: 'Three bedrooms' },
  },
});

builder.codeList('unit-state', {
  zh: '房源状态',
  en: 'State of a unit',
  items: {
    AVAILABLE: { zh: '可分配', en: 'Available', colour: '#2e7d32' },
    RESERVED: { zh: '预留', en: 'Reserved', colour: '#00838f' },
    ALLOCATED: { zh: '已分配', en: 'Allocated', colour: '#1565c0' },
    SIGNED: { zh: '已签约', en: 'Lease signed', colour: '#4527a0' },
    OCCUPIED: { zh: '已入住', en: 'Occupied', colour: '#5d4037' },
    TO_BE_VACATED: { zh: '待退', en: 'To be vacated', colour: '#f9a825' },
    UNDER_REPAIR: { zh: '维修', en: 'Under repair', colour: '#757575' },
  },
});

builder.codeList('furnishing', {
  zh: '装修情况',
  en: 'Furnishing of a unit',
  items: {
    BARE: { zh: '毛坯', en: 'Bare' },
    BASIC: { zh: '简装', en: 'Basic' },
    FURNISHED: { zh: '精装', en: 'Fitted out' },
    FULLY_EQUIPPED: { zh: '拎包入住', en: 'Furnished and equipped' },
  },
});

builder.entity('TalentApartmentUnit', {
  keys: [['apartment', 'unitNo']],
  owner: 'HOUSING',
  columns: {
    unitNo: { write: 'create' },
    floor: {},
    layout: { as: { codeList: 'unit-layout' } },
    floorArea: { as: 'area' },
    furnishing: { as: { codeList: 'furnishing' } },
    rentPerSqm: { as: 'money' },
    marketRent: { as: 'money' },
    state: { as: { codeList: 'unit-state' } },
  },
  relations: { apartment: {}, leases: {} },
});
