import type { ChainPlan } from './plan.ts';

export const digitalEconomy: ChainPlan = {
  code: 'DIGITAL',
  name: '数字经济产业链',
  nameEn: 'Digital economy',
  summary: '以软件、工业互联网和数据服务为主；规划依托智算中心培育人工智能应用。',
  segments: [
    { path: '上游/算力和数据中心', products: '机房租用、智能算力', industries: ['6450', '6550'], firms: 5, trades: ['数据', '云计算'], state: 'WEAK', strategy: 'BUILD', reason: '智算中心在建，年内投用首期。' },
    { path: '上游/基础软件', products: '数据库、中间件', industries: ['6511'], firms: 0, trades: ['基础软件'], state: 'MISSING', strategy: 'FILL', chokepoint: true, reason: '区内无企业。' },
    { path: '中游/应用软件', products: '行业软件、移动应用', industries: ['6513'], firms: 24, trades: ['软件', '信息技术', '网络科技'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '企业数量多，产品化程度低。' },
    { path: '中游/工业互联网', products: '设备上云、标识解析', industries: ['6431', '6532'], firms: 11, trades: ['工业互联网', '物联网'], state: 'FAIR', strategy: 'EXTEND', reason: '服务装备、食品两链。' },
    { path: '中游/人工智能', products: '视觉质检、语音客服', industries: ['6513', '6519'], firms: 8, trades: ['智能科技', '人工智能'], state: 'WEAK', strategy: 'BUILD', reason: '场景开放不足。' },
    { path: '中游/网络安全', products: '等级保护、态势感知', industries: ['6440'], firms: 6, trades: ['信息安全', '网络安全'], state: 'FAIR', reason: '以服务为主。' },
    { path: '下游/数字商务', products: '直播基地、跨境电商', industries: ['6432', '5193'], firms: 16, trades: ['电子商务', '数字商务', '传媒'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '直播基地入驻率高。' },
    { path: '下游/智慧城市', products: '城市运行平台', industries: ['6531'], firms: 12, trades: ['系统集成', '智慧科技'], state: 'FAIR', strategy: 'EXTEND', reason: '依赖政府项目。' },
    { path: '配套/数据标注和呼叫', products: '数据标注、客服外包', industries: ['6591', '6599'], firms: 7, trades: ['数据服务', '呼叫中心'], state: 'STRONG', strategy: 'HOLD', reason: '人工成本上升，两家拟转移。' },
    { path: '配套/总部服务', products: '会计、法律、咨询', industries: ['7241', '7243'], firms: 10, trades: ['管理咨询', '企业服务'], state: 'FAIR', reason: '集中于总部基地。' },
  ],
  flows: [
    ['上游/算力和数据中心', '中游/人工智能', '智能算力'],
    ['上游/基础软件', '中游/应用软件', '数据库'],
    ['中游/应用软件', '下游/智慧城市', '行业软件'],
    ['中游/工业互联网', '中游/人工智能', '设备数据'],
    // Models go back into the platforms whose data they were trained on.
    ['中游/人工智能', '中游/工业互联网', '质检模型'],
    ['中游/网络安全', '下游/智慧城市', '安全服务'],
    ['中游/应用软件', '下游/数字商务', '移动应用'],
    ['配套/数据标注和呼叫', '中游/人工智能', '标注数据'],
    ['配套/总部服务', '下游/数字商务', '咨询服务'],
  ],
};
