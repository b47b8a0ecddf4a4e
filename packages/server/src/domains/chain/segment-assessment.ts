import { builder } from '../../schema/builder.ts';

builder.codeList('segment-state', {
  zh: '环节状态',
  en: 'State of a segment',
  items: {
    STRONG: { zh: '优势', en: 'Strong', colour: '#2e7d32' },
    FAIR: { zh: '一般', en: 'Fair', colour: '#f9a825' },
    WEAK: { zh: '薄弱', en: 'Weak', colour: '#ef6c00' },
    MISSING: { zh: '缺失', en: 'Missing', colour: '#c62828' },
  },
});

builder.codeList('segment-strategy', {
  zh: '施策方向',
  en: 'What is to be done about a segment',
  items: {
    STRENGTHEN: {
      zh: '强链',
      en: 'Strengthen',
      note: '已有且有竞争力，提升规模或技术。 Present and competitive: raise scale or technology.',
    },
    FILL: { zh: '补链', en: 'Fill', note: '缺失或依赖外部。 Missing or relied on from outside.' },
    EXTEND: { zh: '延链', en: 'Extend', note: '向两端高价值延伸。 Lengthen towards higher value at either end.' },
    BUILD: { zh: '建链', en: 'Build', note: '新建。 Begin anew.' },
    HOLD: { zh: '固链', en: 'Hold', note: '有外迁风险。 At risk of leaving.' },
  },
});

builder.entity('ChainSegmentAssessment', {
  keys: [['segment', 'assessedOn']],
  owner: 'INDUSTRY',
  columns: {
    assessedOn: { write: 'create' },
    state: { as: { codeList: 'segment-state' } },
    chokepoint: {},
    strategy: { as: { codeList: 'segment-strategy' } },
    reason: {},
  },
  relations: { segment: {}, department: {} },
});
