import { builder } from '../../schema/builder.ts';

builder.codeList('ownership-kind', {
  zh: '股权类别',
  en: 'Kind of ownership',
  items: {
    WHOLE: { zh: '全资', en: 'Sole owner' },
    CONTROL: { zh: '控股', en: 'Controlling share' },
    MINORITY: { zh: '参股', en: 'Minority share' },
    ACTUAL_CONTROL: { zh: '实际控制', en: 'Control without a share', note: '协议、托管等。 By contract or trust.' },
  },
});

builder.entity('Ownership', {
  keys: [['owner', 'owned', 'validFrom']],
  owner: 'MARKET_REGULATION',
  valid: ['validFrom', 'validTo'],
  columns: {
    kind: { as: { codeList: 'ownership-kind' } },
    share: {},
    evidence: {},
    validFrom: { write: 'create' },
    validTo: {},
  },
  relations: { owner: {}, owned: {} },
});
