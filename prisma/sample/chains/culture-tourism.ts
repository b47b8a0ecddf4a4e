import type { ChainPlan } from './plan.ts';

export const cultureTourism: ChainPlan = {
  code: 'CULTURE',
  name: '文化旅游产业链',
  nameEn: 'Culture and tourism',
  summary: '以老城、海岸和工业遗产为资源，发展度假、演艺和数字文创；规划打造滨海文旅带。',
  segments: [
    { path: '上游/文化资源开发', products: '历史街区、工业遗产活化', industries: ['8840', '7869'], firms: 7, trades: ['文化发展', '文化旅游开发'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '历史街区首开区已运营。' },
    { path: '上游/内容创作', products: '影视、动漫、文创设计', industries: ['8730', '6572'], firms: 12, trades: ['文化传媒', '影视', '动漫'], state: 'WEAK', strategy: 'BUILD', reason: '缺少有影响的作品。' },
    { path: '中游/景区和乐园', products: '海岸景区、主题乐园', industries: ['7861', '9020'], firms: 6, trades: ['旅游发展', '景区管理'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '淡旺季差异大。' },
    { path: '中游/演艺和会展', products: '驻场演出、会展', industries: ['8810', '7284'], firms: 9, trades: ['演艺', '会展'], state: 'FAIR', strategy: 'EXTEND', reason: '会展场馆利用率不足五成。' },
    { path: '中游/邮轮和海上旅游', products: '海上观光、游艇', industries: ['5511', '9030'], firms: 0, trades: ['游艇'], state: 'MISSING', strategy: 'BUILD', reason: '码头改造未完成，企业尚未注册。' },
    { path: '下游/住宿餐饮', products: '度假酒店、特色餐饮', industries: ['6110', '6210'], firms: 22, trades: ['酒店', '餐饮', '酒店管理'], state: 'STRONG', reason: '旺季供不应求。' },
    { path: '下游/旅行服务', products: '旅行社、票务', industries: ['7291', '7298'], firms: 14, trades: ['旅行社', '旅游服务'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '地接为主。' },
    { path: '下游/文创零售', products: '文创商品、伴手礼', industries: ['5246', '5243'], firms: 10, trades: ['文创', '工艺品'], state: 'FAIR', reason: '同质化明显。' },
    { path: '配套/旅游交通', products: '旅游客运、租车', industries: ['5422', '7111'], firms: 7, trades: ['旅游客运', '汽车租赁'], state: 'FAIR', reason: '能满足需求。' },
  ],
  flows: [
    ['上游/文化资源开发', '中游/景区和乐园', '街区和展陈'],
    ['上游/内容创作', '中游/演艺和会展', '剧本和舞美'],
    ['上游/内容创作', '下游/文创零售', '文创设计'],
    ['中游/景区和乐园', '下游/旅行服务', '门票'],
    ['中游/演艺和会展', '下游/旅行服务', '演出票'],
    ['中游/邮轮和海上旅游', '下游/旅行服务', '船票'],
    // Rooms are sold through agencies, agencies send guests to the rooms.
    ['下游/住宿餐饮', '下游/旅行服务', '客房'],
    ['下游/旅行服务', '下游/住宿餐饮', '客源'],
    ['配套/旅游交通', '下游/旅行服务', '客运服务'],
  ],
};
