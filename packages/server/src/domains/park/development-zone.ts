import { builder } from '../../schema/builder.ts';
import { zoneCodeFitsApproval } from './rules.ts';

builder.codeList('zone-approval', {
  zh: '开发区批准级别',
  en: 'Who approved a development zone',
  items: {
    STATE_COUNCIL: { zh: '国务院', en: 'State Council' },
    PROVINCE: { zh: '省政府', en: 'Provincial government' },
  },
});

builder.entity('DevelopmentZone', {
  keys: [['edition', 'serialNo']],
  owner: 'DEVELOPMENT_REFORM',
  columns: {
    edition: { write: 'create' },
    serialNo: { write: 'create' },
    code: { distinct: true },
    name: { as: 'name' },
    provinceName: {},
    placeName: {},
    approvedBy: { as: { codeList: 'zone-approval' } },
    type: { as: { codeList: 'park-type' } },
    approvedOn: { as: 'partialDate' },
    approvedArea: { as: 'area' },
    leadingIndustries: {},
    recordMode: {},
    locationLat: { as: 'location' },
  },
  relations: { division: {}, park: {} },
  rules: [zoneCodeFitsApproval],
});
