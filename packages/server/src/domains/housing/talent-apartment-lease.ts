import { builder } from '../../schema/builder.ts';
import { endHasReason } from './rules.ts';

builder.codeList('lease-end-reason', {
  zh: '租约终止原因',
  en: 'Why a lease ended early',
  items: {
    LEFT_EMPLOYER: { zh: '离开用人单位', en: 'Left the employer' },
    BOUGHT_HOME: { zh: '已购房', en: 'Bought a home' },
    ARREARS: { zh: '欠租', en: 'Arrears' },
    SUBLETTING: { zh: '转租', en: 'Subletting' },
    MOVED: { zh: '换租', en: 'Moved to another unit' },
    WITHDRAWN: { zh: '主动退租', en: 'Given up by the tenant' },
  },
});

builder.entity('TalentApartmentLease', {
  keys: [['unit', 'validFrom']],
  owner: 'HOUSING',
  valid: ['validFrom', 'validTo'],
  columns: {
    // Who lives where is the tenant's own business; the housing office keeps the name.
    tenantReference: { read: 'ADMIN' },
    signedOn: {},
    validFrom: { write: 'create' },
    validTo: {},
    rentShare: {},
    deposit: { as: 'money' },
    endReason: { as: { codeList: 'lease-end-reason' } },
    recordMode: {},
  },
  relations: { unit: {}, employer: {} },
  rules: [endHasReason],
});
