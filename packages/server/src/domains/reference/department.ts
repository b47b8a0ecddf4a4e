import { builder } from '../../schema/builder.ts';

builder.codeList('department-kind', {
  zh: '部门类别',
  en: 'Kind of department',
  items: {
    PARTY: { zh: '党委部门', en: 'Party office' },
    GOVERNMENT: { zh: '政府部门', en: 'Government department' },
    STREET: { zh: '街道办事处', en: 'Street office' },
    PARK_COMMITTEE: { zh: '园区管委会', en: 'Park committee' },
    STATE_COMPANY: { zh: '区属国企', en: 'District-owned company' },
    OTHER: { zh: '其他', en: 'Other' },
  },
});

builder.entity('Department', {
  keys: ['code'],
  owner: 'GOVERNMENT_OFFICE',
  columns: {
    code: { write: 'create' },
    name: { as: 'name' },
    shortName: {},
    kind: { as: { codeList: 'department-kind' } },
    phone: {},
  },
  relations: {
    parent: {},
    children: {},
    division: {},
    chainOffices: {},
    projects: {},
    responsibilities: {},
    parks: {},
    assessments: {},
    apartments: {},
  },
});
