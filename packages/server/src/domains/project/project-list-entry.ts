import { builder } from '../../schema/builder.ts';
import { serialIsPositive } from './rules.ts';

builder.codeList('project-list', {
  zh: '项目名单',
  en: 'List of projects',
  items: {
    KEY: { zh: '重点项目', en: 'Key projects' },
    URBAN_CONSTRUCTION: { zh: '城建重点项目', en: 'Urban-construction projects' },
  },
});

builder.codeList('project-list-category', {
  zh: '项目类别',
  en: 'Category of a project on a yearly list',
  items: {
    NEW: { zh: '新开工', en: 'To be started' },
    CONTINUED: { zh: '续建', en: 'Continued' },
    COMPLETION: { zh: '竣工', en: 'To be completed' },
    PREPARATION: { zh: '前期储备', en: 'In preparation' },
  },
});

builder.entity('ProjectListEntry', {
  keys: [
    ['project', 'list', 'year', 'level'],
    ['list', 'year', 'level', 'serial'],
  ],
  owner: 'DEVELOPMENT_REFORM',
  columns: {
    list: { as: { codeList: 'project-list' }, write: 'create' },
    year: { write: 'create' },
    level: { as: { codeList: 'grant-level' }, write: 'create' },
    serial: {},
    category: { as: { codeList: 'project-list-category' } },
    plannedInvestment: { as: { figure: 'CNY' } },
    yearTarget: {},
  },
  relations: { project: {} },
  rules: [serialIsPositive],
});
