import type { ChainPlan } from './plan.ts';

export const intelligentEquipment: ChainPlan = {
  code: 'EQUIPMENT',
  name: '智能装备产业链',
  nameEn: 'Intelligent equipment',
  summary: '从铸锻件、液压元件到机床、机器人和成套产线；规划以智能制造园承接产业升级。',
  segments: [
    { path: '上游/铸锻件', products: '球墨铸件、模锻件', industries: ['3391', '3393'], firms: 11, trades: ['铸造', '锻压', '精密铸造'], state: 'STRONG', strategy: 'HOLD', reason: '能耗约束下两家企业酝酿外迁。' },
    { path: '上游/核心零部件/液压元件', products: '液压泵、液压阀', industries: ['3444'], firms: 10, trades: ['液压', '流体控制'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '高压柱塞泵替代进口。' },
    { path: '上游/核心零部件/精密减速器', products: '谐波减速器、RV 减速器', industries: ['3453'], firms: 2, trades: ['传动'], state: 'WEAK', strategy: 'FILL', chokepoint: true, reason: '寿命指标未达标，仍在验证。' },
    { path: '上游/核心零部件/伺服系统', products: '伺服电机、驱动器', industries: ['3813', '3824'], firms: 7, trades: ['伺服技术', '电机'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '中小功率有优势。' },
    { path: '中游/数控机床', products: '立式加工中心、专用机床', industries: ['3421', '3425'], firms: 12, trades: ['数控机床', '机床'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '数控系统外购。' },
    { path: '中游/工业机器人', products: '搬运机器人、焊接机器人', industries: ['3491'], firms: 9, trades: ['机器人', '自动化'], state: 'FAIR', strategy: 'EXTEND', reason: '本体少，集成多。' },
    { path: '中游/制冷和热工装备', products: '工业制冷机组、热泵', industries: ['3464', '3442'], firms: 13, trades: ['制冷设备', '热能技术', '冷链装备'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '链主所在，出口占四成。' },
    { path: '下游/成套产线', products: '自动化装配线', industries: ['3599'], firms: 14, trades: ['智能装备', '自动化设备'], state: 'FAIR', strategy: 'EXTEND', reason: '与汽车零部件链配套紧密。' },
    { path: '下游/运维服务', products: '远程运维、再制造', industries: ['4330', '6540'], firms: 6, trades: ['设备技术服务', '工业互联'], state: 'WEAK', strategy: 'EXTEND', reason: '服务收入占比低。' },
    { path: '配套/工业设计', products: '结构设计、模具设计', industries: ['7491', '3525'], firms: 9, trades: ['模具', '工业设计'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '模具加工能力强，设计人才不足。' },
  ],
  flows: [
    ['上游/铸锻件', '中游/数控机床', '床身铸件'],
    ['上游/铸锻件', '上游/核心零部件/液压元件', '阀体毛坯'],
    ['上游/核心零部件/液压元件', '中游/数控机床', '液压站'],
    ['上游/核心零部件/精密减速器', '中游/工业机器人', '谐波减速器'],
    ['上游/核心零部件/伺服系统', '中游/工业机器人', '伺服电机'],
    ['上游/核心零部件/伺服系统', '中游/数控机床', '主轴驱动'],
    ['中游/数控机床', '下游/成套产线', '加工单元'],
    // Machine tools make castings into machine tools.
    ['中游/数控机床', '上游/铸锻件', '加工机床'],
    ['中游/工业机器人', '下游/成套产线', '搬运机器人'],
    ['中游/制冷和热工装备', '下游/成套产线', '冷却机组'],
    ['下游/成套产线', '下游/运维服务', '在役设备'],
    ['配套/工业设计', '上游/铸锻件', '模具'],
  ],
};
