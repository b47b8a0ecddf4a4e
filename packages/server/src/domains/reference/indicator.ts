import { builder } from '../../schema/builder.ts';

builder.codeList('indicator', {
  zh: '指标',
  en: 'Indicator',
  note: '年度数据所计量的内容；单位为存储的基本单位。 What a yearly figure measures; the unit is the base unit it is stored in.',
  items: {
    REVENUE: { zh: '营业收入', en: 'Revenue', unit: 'CNY' },
    OUTPUT: { zh: '总产值', en: 'Gross output', unit: 'CNY' },
    VALUE_ADDED: { zh: '增加值', en: 'Value added', unit: 'CNY' },
    PROFIT: { zh: '利润总额', en: 'Total profit', unit: 'CNY' },
    TAX_PAID: {
      zh: '实缴税金（全口径）',
      en: 'Tax paid, all levels',
      unit: 'CNY',
      note: '不含出口退税。 Without export rebates.',
    },
    TAX_DISTRICT: { zh: '区级税收', en: 'Tax kept by the district', unit: 'CNY' },
    ASSETS: { zh: '资产总额', en: 'Total assets', unit: 'CNY' },
    RESEARCH_SPENDING: { zh: '研发经费支出', en: 'Spending on research and development', unit: 'CNY' },
    FIXED_INVESTMENT: { zh: '固定资产投资', en: 'Investment in fixed assets', unit: 'CNY' },
    EXPORT: { zh: '出口额', en: 'Exports', unit: 'USD' },
    STAFF: { zh: '从业人员', en: 'Staff', unit: 'PERSON' },
    ENERGY_USED: { zh: '综合能耗', en: 'Energy used', unit: 'TCE' },
    ENTERPRISE_COUNT: { zh: '企业数', en: 'Enterprises', unit: 'COUNT' },
    ABOVE_SCALE_COUNT: { zh: '规上企业数', en: 'Enterprises above designated size', unit: 'COUNT' },
    LOCAL_MATCHING_RATE: {
      zh: '本地配套率',
      en: 'Local matching rate',
      unit: 'PERCENT',
      note: '区内企业向区内企业的采购占其全部采购的比重。 Purchases of district firms from district firms, of all their purchases.',
    },
  },
});

builder.codeList('figure-source', {
  zh: '数据来源',
  en: 'Source of a figure',
  items: {
    STATISTICS: { zh: '统计部门', en: 'Statistics office', note: '仅限汇总数据。 Totals only.' },
    TAX: { zh: '税务部门', en: 'Tax office' },
    DEPARTMENT: { zh: '主管部门', en: 'Responsible department' },
  },
});
