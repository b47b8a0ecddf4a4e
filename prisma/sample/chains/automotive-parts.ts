import type { ChainPlan } from './plan.ts';

export const automotiveParts: ChainPlan = {
  code: 'AUTO',
  name: '汽车零部件产业链',
  nameEn: 'Automotive parts',
  summary: '从模具、橡塑件到底盘、座舱和热管理系统；规划向新能源汽车转型。',
  segments: [
    { path: '上游/橡塑材料', products: '改性塑料、密封件', industries: ['2929', '2913'], firms: 11, trades: ['橡塑', '密封科技', '高分子材料'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '材料配方能力不足。' },
    { path: '上游/冲压模具', products: '覆盖件模具', industries: ['3525'], firms: 9, trades: ['模具', '汽车模具'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '模具出口多国。' },
    { path: '上游/车规芯片', products: '微控制器、功率芯片', industries: ['6520', '3973'], firms: 0, trades: ['车规芯片'], state: 'MISSING', strategy: 'FILL', chokepoint: true, reason: '区内无企业，供应受国际形势影响。' },
    { path: '中游/底盘系统', products: '悬架、制动系统', industries: ['3670'], firms: 18, trades: ['汽车零部件', '底盘系统', '制动系统'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '为多家整车厂一级配套。' },
    { path: '中游/热管理系统', products: '电池冷却板、空调箱', industries: ['3670', '3464'], firms: 10, trades: ['热管理', '汽车空调'], state: 'FAIR', strategy: 'EXTEND', reason: '由燃油车空调转型。' },
    { path: '中游/智能座舱', products: '线束、显示总成', industries: ['3962', '3670'], firms: 13, trades: ['汽车电子', '线束', '智能座舱'], state: 'FAIR', strategy: 'EXTEND', reason: '线束强，域控制器弱。' },
    { path: '下游/改装车', products: '冷藏车、应急车', industries: ['3630'], firms: 6, trades: ['专用汽车', '特种车辆'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '冷藏车与食品链联动。' },
    { path: '下游/汽车后市场', products: '配件批发、维修', industries: ['5172', '5263'], firms: 16, trades: ['汽配', '汽车服务'], state: 'STRONG', reason: '汽配市场辐射周边。' },
    { path: '配套/试验检测', products: '道路试验、零部件检测', industries: ['7452'], firms: 4, trades: ['汽车检测'], state: 'WEAK', strategy: 'FILL', reason: '缺少整车环境舱。' },
  ],
  flows: [
    ['上游/橡塑材料', '中游/底盘系统', '密封件'],
    ['上游/冲压模具', '中游/底盘系统', '冲压件模具'],
    ['上游/橡塑材料', '中游/智能座舱', '改性塑料'],
    ['上游/车规芯片', '中游/智能座舱', '微控制器'],
    ['中游/底盘系统', '下游/改装车', '底盘总成'],
    ['中游/热管理系统', '下游/改装车', '冷机'],
    ['中游/底盘系统', '下游/汽车后市场', '制动片'],
    ['配套/试验检测', '中游/底盘系统', '台架试验'],
    // Parts of one system go into another of the same segment: a loop of length one.
    ['中游/底盘系统', '中游/底盘系统', '转向节'],
  ],
};
