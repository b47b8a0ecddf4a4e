import { builder } from '../../schema/builder.ts';

builder.codeList('responsibility-role', {
  zh: '责任类别',
  en: 'What somebody answers for a project as',
  items: {
    LEADER: { zh: '包保领导', en: 'Leader in charge' },
    LEAD_DEPARTMENT: { zh: '牵头部门', en: 'Lead department' },
    UNIT: { zh: '责任单位', en: 'Responsible unit' },
    STREET: { zh: '属地', en: 'Street', note: '项目所在街道。 The street in which it stands.' },
    PERSON: { zh: '责任人', en: 'Responsible person' },
  },
});

builder.entity('ProjectResponsibility', {
  keys: [['project', 'role', 'holder', 'validFrom']],
  owner: 'DEVELOPMENT_REFORM',
  valid: ['validFrom', 'validTo'],
  columns: {
    role: { as: { codeList: 'responsibility-role' }, write: 'create' },
    holder: { write: 'create' },
    post: {},
    validFrom: { write: 'create' },
    validTo: {},
  },
  relations: { project: {}, department: {} },
});
