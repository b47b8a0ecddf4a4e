import { builder } from '../../schema/builder.ts';

builder.codeList('designation-title', {
  zh: '资质称号',
  en: 'Title of an enterprise',
  note: '同名称号按级别区分，不得只按名称合并。 The same words at another level are another title.',
  items: {
    INNOVATIVE_SME: { zh: '创新型中小企业', en: 'Innovative SME' },
    SPECIALISED_SME: { zh: '专精特新中小企业', en: 'Specialised and innovative SME' },
    LITTLE_GIANT: { zh: '专精特新“小巨人”企业', en: 'Specialised and innovative "little giant"' },
    SINGLE_CHAMPION: { zh: '制造业单项冠军', en: 'Manufacturing champion of a single product' },
    GAZELLE: { zh: '瞪羚企业', en: 'Gazelle' },
    UNICORN: { zh: '独角兽企业', en: 'Unicorn' },
    HIGH_TECH: { zh: '高新技术企业', en: 'High-tech enterprise' },
  },
});

builder.codeList('designation-status', {
  zh: '称号状态',
  en: 'State of a title',
  items: {
    VALID: { zh: '有效', en: 'Valid', colour: '#2e7d32' },
    RE_EXAMINED: { zh: '复核通过', en: 'Re-examined and kept', colour: '#1565c0' },
    WITHDRAWN: { zh: '撤销', en: 'Withdrawn', colour: '#c62828' },
    EXPIRED: { zh: '到期', en: 'Expired', colour: '#757575' },
  },
});

// A grant is an event with a state of its own: expired and withdrawn ones stay in view, and `status` tells them apart.
builder.entity('Designation', {
  keys: [['enterprise', 'title', 'level', 'grantedOn']],
  owner: 'INDUSTRY',
  columns: {
    title: { as: { codeList: 'designation-title' }, write: 'create' },
    level: { as: { codeList: 'grant-level' }, write: 'create' },
    batch: {},
    grantedOn: { write: 'create' },
    expiresOn: {},
    documentNo: {},
    status: { as: { codeList: 'designation-status' } },
    ruleVersion: {},
    recordMode: {},
  },
  relations: { enterprise: {} },
});
