import { defineSource } from '../source.ts';
import { readArea, readLowerRatio, readPrice, readTerm, readUpperRatio } from './land-notice.ts';

const [upper, lower] = ['plot_ratio_maximum', 'plot_ratio_minimum'] as const;

/** Notices of land supply in full, one object each, as collected together with the code lists that they use. */
export const landUseCodes = defineSource('land-use-codes', {
  zh: '土地供应公告详情（JSON）',
  en: 'Notices of land supply in full, as JSON.',
  entity: 'LandSupply',
  constants: { recordMode: 'MIRRORED' },
  // The first heads every notice.
  ignored: ['header'],
  columns: {
    link: { headers: ['url'], required: true },
    supervisionNo: { headers: ['idnumber'], required: true },
    districtName: { headers: ['district'] },
    projectName: { headers: ['name'] },
    address: { headers: ['location'] },
    area: { headers: ['area'], unit: '公顷', read: readArea },
    origin: { headers: ['source'] },
    landUse: { headers: ['use'] },
    supplyMethod: { headers: ['supply'] },
    termYears: { headers: ['duration'], read: readTerm },
    industryName: { headers: ['industry'] },
    grade: { headers: ['grade'] },
    price: { headers: ['price'], unit: '万元', read: readPrice('supply') },
    instalments: { headers: ['paid_plan'] },
    grantee: { headers: ['holder'] },
    floorAreaRatioMax: { headers: [upper], read: readUpperRatio(lower) },
    floorAreaRatioMin: { headers: [lower], read: readLowerRatio(upper) },
    agreedDeliveryOn: { headers: ['time4handover_plan'] },
    agreedStartOn: { headers: ['time4commencement_plan'] },
    agreedEndOn: { headers: ['time4completion_plan'] },
    actualStartOn: { headers: ['time4commencement_reality'] },
    actualEndOn: { headers: ['time4completion_reality'] },
    approvedBy: { headers: ['approvedby'] },
    signedOn: { headers: ['date4sign'] },
  },
});
