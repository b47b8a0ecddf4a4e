import type { Builder } from '../schema/builder.ts';

/** The code list that ranks the sources of data. */
export const dataSource = 'data-source';

/**
 * The sources in the order of their rank, the first above all others. As with every code list localities change it as they
 * like; this is how it begins.
 */
export function defineDataSources(builder: Builder): void {
  builder.codeList(dataSource, {
    zh: '数据来源优先级',
    en: 'Sources of data by rank',
    note: '序号小者优先：优先级低的来源不改动优先级高的来源给出的值。未列出的来源排在最后。 The smaller the place, the higher the rank: a source does not change what one of higher rank said. Sources that are not listed come last.',
    items: {
      entity: {
        zh: '本中枢表格',
        en: 'Sheets of the hub’s own columns',
        note: '按实体自身列名导入的表格，如导出后修改再导入。 Sheets by the columns of an entity, such as an export that people have mended.',
      },
      'enterprise-registration': { zh: '企业登记', en: 'Business registrations' },
      'listed-companies': { zh: '上市公司名录', en: 'Listed companies' },
      'industry-chain-graph': { zh: '产业链图谱', en: 'Industry chain graph' },
      'listed-concepts': { zh: '上市公司概念板块', en: 'Themes of listed companies' },
      'fortune-global-500': { zh: '财富世界500强', en: 'Fortune Global 500' },
      'administrative-divisions': { zh: '行政区划代码', en: 'Administrative divisions' },
      'gbt2260-history': { zh: '行政区划沿革', en: 'History of administrative divisions' },
      'gbt4754-2017': { zh: '国民经济行业分类', en: 'Industrial classification' },
      'land-use-codes': { zh: '土地利用现状分类', en: 'Land use classes' },
      'development-zones': { zh: '开发区审核公告目录', en: 'Catalogue of development zones' },
      'land-supply': { zh: '土地供应结果', en: 'Land supply notices' },
    },
  });
}
