import { builder } from '../../schema/builder.ts';
import { completedAfterStart, parseProjectCode } from './rules.ts';

builder.codeList('project-kind', {
  zh: '项目类型',
  en: 'Type of project',
  items: {
    INDUSTRY: { zh: '产业', en: 'Industry' },
    RESEARCH: { zh: '科技创新', en: 'Research and innovation' },
    SERVICES: { zh: '现代服务业', en: 'Modern services' },
    CULTURE_TOURISM: { zh: '文化旅游', en: 'Culture and tourism' },
    LOGISTICS: { zh: '港航物流', en: 'Port and logistics' },
    ENERGY: { zh: '能源', en: 'Energy' },
    ROAD: { zh: '道路', en: 'Roads' },
    PIPES: { zh: '管网', en: 'Pipe network' },
    GREEN: { zh: '绿化', en: 'Greening' },
    PARKING: { zh: '停车', en: 'Parking' },
    SCHOOL: { zh: '学校', en: 'School' },
    HOSPITAL: { zh: '医院', en: 'Hospital' },
    OLD_ESTATE: { zh: '老旧小区', en: 'Old housing estate' },
    RESETTLEMENT: { zh: '安置房', en: 'Resettlement housing' },
    RENEWAL: { zh: '城市更新', en: 'Urban renewal' },
    TALENT_HOUSING: { zh: '人才公寓', en: 'Talent apartments' },
  },
});

builder.codeList('project-phase', {
  zh: '项目阶段',
  en: 'Phase of a project',
  note: '阶段可以交叠，顺序异常只作提示。 Phases may overlap; an unusual order is noted, never refused.',
  items: {
    IN_TALKS: { zh: '在谈', en: 'In talks' },
    SIGNED: { zh: '签约', en: 'Signed' },
    REGISTERED: { zh: '注册', en: 'Registered', note: '项目公司已注册。 The project company is registered.' },
    APPROVED: { zh: '立项', en: 'Approved', note: '审批、核准或备案。 Examined, approved or put on record.' },
    LAND_OBTAINED: {
      zh: '供地',
      en: 'Land obtained',
      note: '即“落地”，本系统只取此义。 The only meaning that 落地 has here.',
    },
    STARTED: {
      zh: '开工',
      en: 'Started',
      note: '首次永久性工程，非开工仪式。 First permanent work, not the ceremony.',
    },
    IN_STATISTICS: { zh: '纳统', en: 'Entered in statistics' },
    COMPLETED: { zh: '竣工', en: 'Completed' },
    IN_PRODUCTION: { zh: '投产', en: 'In production' },
    FULL_CAPACITY: { zh: '达产', en: 'At design output' },
    PAUSED: { zh: '暂停', en: 'Paused', colour: '#ef6c00' },
    TERMINATED: { zh: '终止', en: 'Terminated', colour: '#757575' },
  },
});

builder.entity('Project', {
  keys: ['code', 'localNo'],
  owner: 'DEVELOPMENT_REFORM',
  columns: {
    code: { write: 'create', parse: parseProjectCode },
    localNo: { write: 'create' },
    name: { as: 'name' },
    kind: { as: { codeList: 'project-kind' } },
    content: {},
    address: {},
    totalInvestment: { as: { figure: 'CNY' } },
    phase: { as: { codeList: 'project-phase' } },
    startedOn: { as: 'partialDate' },
    completedOn: { as: 'partialDate' },
    responsibleUnit: {},
    note: {},
    recordMode: {},
    locationLat: { as: 'location' },
  },
  relations: { department: {}, park: {}, division: {}, responsibilities: {}, listEntries: {}, chains: {} },
  rules: [completedAfterStart],
});
