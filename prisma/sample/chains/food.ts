import type { ChainPlan } from './plan.ts';

export const food: ChainPlan = {
  code: 'FOOD',
  name: '绿色食品产业链',
  nameEn: 'Green food',
  summary: '以水产品、果蔬和葡萄酒加工为主，配套冷链；规划发展预制菜和海洋功能食品。',
  segments: [
    { path: '上游/海水养殖和捕捞', products: '海参、扇贝、海藻', industries: ['0411', '0421'], firms: 14, trades: ['海洋牧场', '水产', '渔业'], state: 'STRONG', strategy: 'HOLD', reason: '海洋牧场稳定供应。' },
    { path: '上游/果蔬种植', products: '苹果、樱桃、酿酒葡萄', industries: ['0151', '0152'], firms: 9, trades: ['果业', '生态农业'], state: 'FAIR', reason: '区内耕地少，以基地合作为主。' },
    { path: '中游/水产品加工', products: '冷冻海产品、鱼糜', industries: ['1361', '1362'], firms: 18, trades: ['海洋食品', '水产食品'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '出口备案企业数居全市首位。' },
    { path: '中游/果蔬加工', products: '浓缩果汁、果脯', industries: ['1373', '1523'], firms: 11, trades: ['食品', '果汁饮料'], state: 'FAIR', strategy: 'EXTEND', reason: '初加工比重高。' },
    { path: '中游/葡萄酒和饮料', products: '葡萄酒、白兰地', industries: ['1515', '1529'], firms: 8, trades: ['葡萄酒', '酒业'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '品牌基础好，销量承压。' },
    { path: '中游/预制菜', products: '即烹海鲜、调理菜肴', industries: ['1432', '1499'], firms: 10, trades: ['食品科技', '预制食品'], state: 'FAIR', strategy: 'BUILD', reason: '新建项目集中，标准缺失。' },
    { path: '中游/海洋功能食品', products: '鱼油、海参肽', industries: ['1492', '1364'], firms: 5, trades: ['生物食品', '健康食品'], state: 'WEAK', strategy: 'EXTEND', reason: '与生物医药链共用技术。' },
    { path: '下游/商超和电商', products: '批发、直播带货', industries: ['5124', '5292'], firms: 17, trades: ['商贸', '电子商务', '供应链'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '线上销售额连续增长。' },
    { path: '配套/食品机械', products: '速冻设备、分拣线', industries: ['3532', '3531'], firms: 8, trades: ['食品机械', '包装机械'], state: 'FAIR', reason: '与智能装备链共用产能。' },
    { path: '配套/食品检测', products: '农残、兽残检测', industries: ['7451'], firms: 4, trades: ['食品检测'], state: 'FAIR', reason: '能满足出口检测。' },
  ],
  flows: [
    ['上游/海水养殖和捕捞', '中游/水产品加工', '鲜活海产'],
    ['上游/果蔬种植', '中游/果蔬加工', '苹果'],
    ['上游/果蔬种植', '中游/葡萄酒和饮料', '酿酒葡萄'],
    ['中游/水产品加工', '中游/预制菜', '鱼糜'],
    ['中游/果蔬加工', '中游/预制菜', '净菜'],
    ['中游/水产品加工', '中游/海洋功能食品', '鱼油粗品'],
    ['中游/水产品加工', '下游/商超和电商', '冷冻海产品'],
    ['中游/葡萄酒和饮料', '下游/商超和电商', '葡萄酒'],
    ['中游/预制菜', '下游/商超和电商', '调理菜肴'],
    // Trimmings of processing feed the farms that supply it.
    ['中游/水产品加工', '上游/海水养殖和捕捞', '鱼粉饲料'],
    ['配套/食品机械', '中游/预制菜', '速冻设备'],
    ['配套/食品检测', '中游/水产品加工', '检测服务'],
  ],
};
