import { builder } from '../../schema/builder.ts';

builder.codeList('park-level', {
  zh: '园区级别',
  en: 'Level of a park',
  items: {
    NATIONAL: { zh: '国家级', en: 'National' },
    PROVINCE: { zh: '省级', en: 'Provincial' },
    CITY: { zh: '市级', en: 'City' },
    DISTRICT: { zh: '区级', en: 'District' },
  },
});

builder.codeList('park-type', {
  zh: '园区类型',
  en: 'Type of park',
  note: '按《中国开发区审核公告目录》（2018）的分类。 As in the 2018 catalogue of development zones.',
  items: {
    ECONOMIC_TECHNOLOGICAL: { zh: '经济技术开发区', en: 'Economic and technological development zone' },
    HIGH_TECH: { zh: '高新技术产业开发区', en: 'High-tech industrial development zone' },
    CUSTOMS: { zh: '海关特殊监管区域', en: 'Special customs area' },
    BORDER: { zh: '边境/跨境经济合作区', en: 'Border or cross-border economic cooperation zone' },
    ECONOMIC: { zh: '经济开发区', en: 'Economic development zone' },
    INDUSTRIAL: { zh: '工业园区', en: 'Industrial park' },
    OTHER: { zh: '其他', en: 'Other' },
  },
});

builder.entity('Park', {
  keys: ['code'],
  owner: 'DEVELOPMENT_REFORM',
  columns: {
    code: { write: 'create' },
    catalogueCode: {},
    name: { as: 'name' },
    level: { as: { codeList: 'park-level' } },
    type: { as: { codeList: 'park-type' } },
    approvedOn: { as: 'partialDate' },
    approvedArea: { as: 'area' },
    managedArea: { as: 'area' },
    builtArea: { as: 'area' },
    leadingIndustries: {},
    managementBody: {},
    industryPlan: {},
    industryPlanApprovedOn: {},
    locationLat: { as: 'location' },
    boundary: { as: 'boundary' },
  },
  relations: {
    managementDepartment: {},
    division: {},
    parent: {},
    children: {},
    chains: {},
    parcels: {},
    enterprises: {},
    projects: {},
    apartments: {},
    catalogueEntries: {},
  },
});
