import type { ChainPlan } from './plan.ts';

export const marineEquipment: ChainPlan = {
  code: 'MARINE',
  name: '海洋工程装备产业链',
  nameEn: 'Marine engineering equipment',
  summary: '以船舶配套、深水养殖装备和海上风电装备为主；规划补齐水下装备。',
  segments: [
    { path: '上游/海工钢材和涂料', products: '船板加工、防腐涂料', industries: ['3311', '2641'], firms: 9, trades: ['钢构', '防腐材料'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '涂料通过船级社认证。' },
    { path: '上游/船用配套设备', products: '锚链、甲板机械', industries: ['3734'], firms: 12, trades: ['船舶配套', '船用机械'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '甲板机械出口稳定。' },
    { path: '上游/水下装备', products: '水下机器人、脐带缆', industries: ['3792', '3831'], firms: 1, trades: ['水下技术'], state: 'WEAK', strategy: 'FILL', chokepoint: true, reason: '连接器依赖进口。' },
    { path: '中游/船舶修造', products: '渔船、工程船', industries: ['3731', '4342'], firms: 8, trades: ['船业', '船舶重工'], state: 'FAIR', strategy: 'HOLD', reason: '岸线置换期间产能受限。' },
    { path: '中游/深水养殖装备', products: '深水网箱、养殖工船', industries: ['3737', '3575'], firms: 9, trades: ['海洋装备', '渔业装备'], state: 'STRONG', strategy: 'EXTEND', reason: '大型网箱交付量居全省前列。' },
    { path: '中游/海上风电装备', products: '导管架、塔筒', industries: ['3415', '3737'], firms: 10, trades: ['海上风电', '海工重装'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '受风场开工节奏影响大。' },
    { path: '下游/海洋工程服务', products: '安装、检测、运维', industries: ['7439', '5539'], firms: 11, trades: ['海洋工程', '海洋技术服务'], state: 'FAIR', strategy: 'EXTEND', reason: '安装船租赁为主。' },
    { path: '下游/海水淡化', products: '膜法淡化装置', industries: ['3597'], firms: 0, trades: ['海水淡化'], state: 'MISSING', strategy: 'BUILD', reason: '示范项目前期，尚无企业落户。' },
    { path: '配套/船舶检验', products: '检验、无损检测', industries: ['7451'], firms: 5, trades: ['船舶检验', '检测技术'], state: 'FAIR', reason: '能满足现有需求。' },
  ],
  flows: [
    ['上游/海工钢材和涂料', '中游/船舶修造', '船板'],
    ['上游/海工钢材和涂料', '中游/海上风电装备', '防腐涂料'],
    ['上游/船用配套设备', '中游/船舶修造', '甲板机械'],
    ['上游/船用配套设备', '中游/深水养殖装备', '锚泊系统'],
    ['上游/水下装备', '下游/海洋工程服务', '水下机器人'],
    ['中游/船舶修造', '下游/海洋工程服务', '安装船'],
    // Installation ships come back to be repaired.
    ['下游/海洋工程服务', '中游/船舶修造', '待修船舶'],
    ['中游/海上风电装备', '下游/海洋工程服务', '导管架'],
    ['配套/船舶检验', '中游/船舶修造', '检验服务'],
  ],
};
