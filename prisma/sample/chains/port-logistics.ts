import type { ChainPlan } from './plan.ts';

export const portLogistics: ChainPlan = {
  code: 'PORT',
  name: '港航物流产业链',
  nameEn: 'Port and shipping logistics',
  summary: '以港口装卸、多式联运和冷链仓储为主，带动供应链金融；规划建设港生产调度中心。',
  segments: [
    { path: '上游/港口装卸', products: '集装箱、散货装卸', industries: ['5532', '5910'], firms: 8, trades: ['港务', '装卸'], state: 'STRONG', strategy: 'HOLD', reason: '老港区功能外移，吞吐量转移中。' },
    { path: '上游/船舶运输', products: '沿海、近洋运输', industries: ['5522', '5521'], firms: 11, trades: ['航运', '海运'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '运力以自有船和租船各半。' },
    { path: '中游/多式联运', products: '海铁联运', industries: ['5810', '5821'], firms: 13, trades: ['国际物流', '多式联运', '货运代理'], state: 'FAIR', strategy: 'EXTEND', reason: '铁路专用线未进新港区。' },
    { path: '中游/公路货运', products: '集卡运输、城市配送', industries: ['5433', '5431'], firms: 19, trades: ['物流', '运输', '货运'], state: 'STRONG', reason: '车辆多，平台化程度低。' },
    { path: '中游/冷链仓储', products: '冷库、恒温仓', industries: ['5930', '5920'], firms: 10, trades: ['冷链物流', '仓储'], state: 'STRONG', strategy: 'EXTEND', reason: '与绿色食品链联动。' },
    { path: '下游/供应链管理', products: '采购执行、供应链金融', industries: ['7224'], firms: 12, trades: ['供应链管理', '供应链'], state: 'FAIR', strategy: 'BUILD', reason: '供应链中心在建。' },
    { path: '下游/大宗贸易', products: '矿石、化肥、纸浆贸易', industries: ['5164', '5166'], firms: 14, trades: ['国际贸易', '实业', '进出口'], state: 'FAIR', reason: '受价格波动影响大。' },
    { path: '配套/航运服务', products: '船代、理货、船员管理', industries: ['5539'], firms: 9, trades: ['船舶代理', '航运服务'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '高端航运服务缺乏。' },
    { path: '配套/航运保险', products: '船舶险、货运险经纪', industries: ['6851'], firms: 0, trades: ['保险经纪'], state: 'MISSING', strategy: 'FILL', reason: '均由外地机构承保。' },
  ],
  flows: [
    ['上游/港口装卸', '中游/多式联运', '集装箱'],
    ['上游/船舶运输', '上游/港口装卸', '到港货物'],
    ['上游/港口装卸', '上游/船舶运输', '离港货物'],
    ['中游/多式联运', '中游/公路货运', '集卡业务'],
    ['中游/公路货运', '中游/冷链仓储', '冷藏货物'],
    ['中游/冷链仓储', '下游/供应链管理', '仓单'],
    ['下游/供应链管理', '下游/大宗贸易', '采购执行'],
    ['配套/航运服务', '上游/船舶运输', '船员管理'],
    ['配套/航运保险', '上游/船舶运输', '船舶险'],
  ],
};
