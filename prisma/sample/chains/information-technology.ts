import type { ChainPlan } from './plan.ts';

export const informationTechnology: ChainPlan = {
  code: 'INFOTECH',
  name: '新一代信息技术产业链',
  nameEn: 'Next-generation information technology',
  summary: '以半导体材料、传感器和智能终端为主，向算力设备延伸；规划建设电子产业园和半导体产业园。',
  segments: [
    { path: '上游/半导体材料/硅材料', products: '抛光片、外延片', industries: ['3985'], firms: 4, trades: ['半导体材料', '硅材料'], state: 'FAIR', strategy: 'EXTEND', reason: '八英寸量产，十二英寸在建。' },
    { path: '上游/半导体材料/封装材料', products: '键合丝、封装基板', industries: ['3985', '3982'], firms: 8, trades: ['封装材料', '电子材料'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '键合丝国内前列。' },
    { path: '上游/半导体材料/光刻材料', products: '光刻胶、掩模', industries: ['2664'], firms: 0, trades: ['光刻材料'], state: 'MISSING', strategy: 'FILL', chokepoint: true, reason: '区内空白，国内也少有供应。' },
    { path: '上游/电子元件', products: '电容、连接器', industries: ['3981', '3989'], firms: 16, trades: ['电子', '电子元件'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '企业多，单体规模小。' },
    { path: '中游/芯片设计', products: '传感芯片、电源管理芯片', industries: ['6520'], firms: 9, trades: ['微电子', '芯片设计'], state: 'WEAK', strategy: 'BUILD', reason: '设计企业以外地分支机构为主。' },
    { path: '中游/传感器', products: '红外探测器、压力传感器', industries: ['3983', '3976'], firms: 13, trades: ['传感技术', '光电', '红外技术'], state: 'STRONG', strategy: 'STRENGTHEN', reason: '红外探测器形成从芯片到整机的能力。' },
    { path: '中游/光电显示', products: '车载显示模组', industries: ['3974'], firms: 7, trades: ['显示技术', '光电'], state: 'FAIR', strategy: 'EXTEND', reason: '模组有规模，面板外购。' },
    { path: '下游/智能终端', products: '工业平板、可穿戴设备', industries: ['3922', '3961'], firms: 15, trades: ['智能终端', '通信设备'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '代工比重高。' },
    { path: '下游/算力设备', products: '服务器、液冷机柜', industries: ['3911'], firms: 5, trades: ['计算技术', '智算'], state: 'WEAK', strategy: 'BUILD', reason: '随智算中心项目起步。' },
    { path: '配套/封装测试', products: '封装、晶圆测试', industries: ['3973'], firms: 6, trades: ['封测', '微电子'], state: 'FAIR', strategy: 'STRENGTHEN', reason: '传统封装为主。' },
    { path: '配套/电子化学品', products: '高纯试剂、电子气体', industries: ['2661', '2669'], firms: 7, trades: ['电子化学', '特种气体'], state: 'FAIR', strategy: 'EXTEND', reason: '靠近港口，仓储受限。' },
  ],
  flows: [
    ['上游/半导体材料/硅材料', '配套/封装测试', '外延片'],
    ['上游/半导体材料/封装材料', '配套/封装测试', '键合丝'],
    ['上游/半导体材料/光刻材料', '中游/光电显示', '光刻胶'],
    ['中游/芯片设计', '配套/封装测试', '芯片版图'],
    ['配套/封装测试', '中游/传感器', '传感芯片'],
    // Designers are paid in samples of what they design: the two segments supply each other.
    ['中游/传感器', '中游/芯片设计', '工程样片'],
    ['上游/电子元件', '下游/智能终端', '连接器'],
    ['中游/传感器', '下游/智能终端', '压力传感器'],
    ['中游/光电显示', '下游/智能终端', '显示模组'],
    ['上游/电子元件', '下游/算力设备', '电容'],
    ['配套/电子化学品', '上游/半导体材料/硅材料', '高纯试剂'],
  ],
};
