import { surname } from '../../kernel/masks/surname.ts';
import { builder } from '../../schema/builder.ts';
import { parseCreditCode, parseOrganisationCode } from './credit-code.ts';
import { creditCodeFitsLegalForm, divisionInForce, parseRegistrationNo } from './rules.ts';

builder.codeList('enterprise-status', {
  zh: '登记状态',
  en: 'State of an enterprise’s registration',
  items: {
    ACTIVE: { zh: '在营', en: 'In operation', colour: '#2e7d32', note: '存续、在营、开业。 Exists and operates.' },
    SUSPENDED: { zh: '停业', en: 'Suspended', colour: '#f9a825', note: '停业、歇业。 Business is suspended.' },
    REVOKED: {
      zh: '吊销未注销',
      en: 'Licence revoked',
      colour: '#ef6c00',
      note: '营业执照被吊销，主体仍在。 The licence is revoked, the enterprise still exists.',
    },
    DISSOLVED: { zh: '注销', en: 'Dissolved', colour: '#757575' },
    MOVED_OUT: { zh: '迁出', en: 'Moved out', colour: '#6d4c41' },
  },
});

builder.codeList('enterprise-scale', {
  zh: '企业规模',
  en: 'Size class of an enterprise',
  note: '统计上大中小微型企业划分办法（2017）。 As the statistics office classed it.',
  items: {
    LARGE: { zh: '大型', en: 'Large' },
    MEDIUM: { zh: '中型', en: 'Medium' },
    SMALL: { zh: '小型', en: 'Small' },
    MICRO: { zh: '微型', en: 'Micro' },
  },
});

builder.codeList('controlling-kind', {
  zh: '控股情况',
  en: 'Who controls an enterprise',
  items: {
    CENTRAL_STATE: { zh: '中央企业', en: 'Central state-owned' },
    LOCAL_STATE: { zh: '地方国有企业', en: 'Local state-owned' },
    COLLECTIVE: { zh: '集体企业', en: 'Collective' },
    PRIVATE: { zh: '民营企业', en: 'Private' },
    FOREIGN: { zh: '外资企业', en: 'Foreign' },
    OTHER: { zh: '其他', en: 'Other' },
  },
});

builder.codeList('locality', {
  zh: '属地关系',
  en: 'Relation of an enterprise to the district',
  items: {
    LOCAL: { zh: '属地', en: 'Registered in the district' },
    PARTNER: { zh: '非属地', en: 'Partner or prospect from outside' },
  },
});

builder.entity('Enterprise', {
  keys: ['creditCode', 'registrationNo', 'organisationCode'],
  match: ['listings.code', ['name', 'names.name']],
  aliases: { in: 'names.name', mark: { kind: 'MATCHED' } },
  owner: 'MARKET_REGULATION',
  columns: {
    creditCode: { write: 'create', parse: parseCreditCode },
    registrationNo: { write: 'create', parse: parseRegistrationNo },
    organisationCode: { parse: parseOrganisationCode },
    name: { as: 'name' },
    legalForm: {},
    status: { as: { codeList: 'enterprise-status' } },
    legalRepresentative: { read: 'ADMIN', mask: surname },
    capital: { as: 'money' },
    paidInCapital: { as: 'money' },
    establishedOn: {},
    businessScope: {},
    registeredAddress: {},
    businessAddress: {},
    provinceName: {},
    prefectureName: {},
    scale: { as: { codeList: 'enterprise-scale' } },
    controllingKind: { as: { codeList: 'controlling-kind' } },
    locality: { as: { codeList: 'locality' } },
    recordMode: {},
    locationLat: { as: 'location' },
  },
  relations: {
    industryClass: {},
    division: {},
    park: {},
    names: {},
    designations: {},
    aboveScaleEntries: {},
    figures: { read: 'ADMIN' },
    memberships: {},
    leaderships: {},
    supplies: {},
    purchases: {},
    employeeLeases: {},
    listings: {},
    holdings: {},
    owners: {},
    classes: {},
    products: {},
    landUses: {},
    rankings: {},
  },
  rules: [creditCodeFitsLegalForm, divisionInForce],
});
