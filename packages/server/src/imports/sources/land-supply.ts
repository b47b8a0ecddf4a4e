import { defineSource } from '../source.ts';
import { readArea, readLowerRatio, readPrice, readRegion, readTerm, readUpperRatio } from './land-notice.ts';

const [upper, lower] = ['约定容积率(上限)', '约定容积率(下限)'] as const;

/**
 * Results of land supply, collected from the national land market: each with what the list says, most with the details of the
 * notice. Industries are names without codes, some of the edition of 2002, and stay text; so do places, which have no codes either.
 */
export const landSupply = defineSource('land-supply', {
  zh: '土地供应结果公告',
  en: 'Results of land supply, as the national land market publishes them.',
  entity: 'LandSupply',
  constants: { recordMode: 'MIRRORED' },
  ignored: [
    // It begins anew with each page of results.
    '序号',
    // The notice repeats what the list says of these.
    ...['面积(公顷)', '土地用途#2', '供地方式', '合同签订日期'],
    // No origin, but an area: that of the whole or of a part, or 0.
    '土地来源',
  ],
  columns: {
    link: { headers: ['链接'], required: true },
    regionName: { headers: ['地区'], read: readRegion },
    districtName: { headers: ['行政区'] },
    address: { headers: ['土地坐落'] },
    area: { headers: ['总面积'], unit: '公顷', read: readArea },
    landUse: { headers: ['土地用途'] },
    supplyMethod: { headers: ['供应方式'] },
    signedOn: { headers: ['签订日期'] },
    projectName: { headers: ['项目名称'] },
    projectLocation: { headers: ['项目位置'] },
    termYears: { headers: ['土地使用年限'], read: readTerm },
    industryName: { headers: ['行业分类'] },
    grade: { headers: ['土地级别'] },
    price: { headers: ['成交价格'], unit: '万元', read: readPrice('供应方式') },
    instalments: { headers: ['分期支付'] },
    grantee: { headers: ['土地使用权人'] },
    floorAreaRatioMax: { headers: [upper], read: readUpperRatio(lower) },
    floorAreaRatioMin: { headers: [lower], read: readLowerRatio(upper) },
    agreedDeliveryOn: { headers: ['约定交地时间'] },
    agreedStartOn: { headers: ['约定开工时间'] },
    agreedEndOn: { headers: ['约定竣工时间'] },
    approvedBy: { headers: ['批准单位'] },
  },
});
