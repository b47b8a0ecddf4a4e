import type { ChainPlan } from './plan.ts';

export const biomedicine: ChainPlan = {
  code: 'BIOMED',
  name: '生物医药产业链',
  nameEn: 'Biomedicine',
  summary: '从原料药、药用辅料到制剂、疫苗和医疗器械，配套临床研究与检验；规划做强海洋药物。',
  segments: [
    { path: '上游/原料药', products: '化学原料药、医药中间体', industries: ['2710'], firms: 9, trades: ['药业', '医药化工'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '环保约束趋紧，两家企业正在搬迁入园。' },
    { path: '上游/药用辅料和包材', products: '药用玻璃、预灌封注射器', industries: ['2780'], firms: 8, trades: ['药用包装', '药用辅料'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '预灌封注射器市场占有率居前。' },
    { path: '上游/生物反应耗材', products: '培养基、层析填料', industries: ['2665'], firms: 1, trades: ['生物耗材'], state: 'WEAK', strategy: 'FILL', chokepoint: true, reason: '高端填料依赖进口，区内仅一家小试。' },
    { path: '中游/化学制剂', products: '缓释片、注射剂', industries: ['2720'], firms: 13, trades: ['制药', '药业'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '通过一致性评价的品种居全市首位。' },
    { path: '中游/生物药', products: '单抗、融合蛋白', industries: ['2761', '2762'], firms: 11, trades: ['生物制药', '生物技术'], state: 'FAIR', strategy: 'EXTEND', reason: '两个一类新药进入三期临床。' },
    { path: '中游/海洋药物', products: '海藻多糖、甲壳素制品', industries: ['2761', '2730'], firms: 7, trades: ['海洋生物', '海洋药物'], state: 'FAIR', strategy: 'BUILD', reason: '资源条件好，成药品种少。' },
    { path: '中游/医疗器械', products: '影像设备、介入耗材', industries: ['3581', '3584'], firms: 16, trades: ['医疗器械', '医疗科技'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '耗材强、整机弱。' },
    { path: '下游/医药流通', products: '药品和器械批发配送', industries: ['5151', '5154'], firms: 14, trades: ['医药', '医药物流'], state: 'STRONG', strategy: 'HOLD', reason: '区域配送中心落户，覆盖三市。' },
    { path: '下游/健康服务', products: '互联网诊疗、康复护理', industries: ['8512', '7244'], firms: 8, trades: ['健康管理', '康复服务'], state: 'WEAK', strategy: 'EXTEND', reason: '机构小而散。' },
    { path: '配套/临床研究', products: '临床试验、药物筛选', industries: ['7340'], firms: 6, trades: ['医药研究', '临床研究'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '两家三级医院具备试验资格。' },
    { path: '配套/检验检测', products: '药品检验、动物试验', industries: ['7452'], firms: 0, trades: ['药检'], state: 'MISSING', strategy: 'FILL', reason: '送检外市，往返约十个工作日。' },
  ],
  flows: [
    ['上游/原料药', '中游/化学制剂', '原料药'],
    ['上游/药用辅料和包材', '中游/化学制剂', '药用玻璃'],
    ['上游/药用辅料和包材', '中游/生物药', '预灌封注射器'],
    ['上游/生物反应耗材', '中游/生物药', '层析填料'],
    ['中游/化学制剂', '下游/医药流通', '制剂'],
    ['中游/生物药', '下游/医药流通', '生物制品'],
    ['中游/海洋药物', '中游/医疗器械', '甲壳素止血材料'],
    ['中游/医疗器械', '下游/健康服务', '康复设备'],
    ['下游/医药流通', '下游/健康服务', '药品'],
    ['配套/临床研究', '中游/生物药', '临床试验服务'],
    ['配套/检验检测', '中游/化学制剂', '检验服务'],
  ],
};
