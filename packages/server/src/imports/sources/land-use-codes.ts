import { type CellReading, defineSource } from '../source.ts';
import { codeOf } from './code-of.ts';
import { readArea, readLowerRatio, readPrice, readTerm, readUpperRatio } from './land-notice.ts';

const [upper, lower] = ['plot_ratio_maximum', 'plot_ratio_minimum'] as const;

/** Codes of the hub for the numbers under which the land market keeps methods of supply. */
const methods: Readonly<Record<string, string>> = {
  ...{ 1: 'ALLOCATION', 2: 'OPEN_SALE', 21: 'TENDER', 22: 'AUCTION', 23: 'LISTING' },
  ...{ 3: 'AGREEMENT', 4: 'LEASE', 5: 'CONTRIBUTION', 6: 'AUTHORISED' },
};

/** The code lists of the national land market, and notices of land supply in full that use them. */
export const landUseCodes = defineSource('land-use-codes', {
  zh: '土地用途与供应方式代码，及供地公告详情',
  en: 'Codes of land uses and methods of supply, and notices of land supply in full.',
  parts: {
    uses: {
      entity: 'CodeListEntry',
      files: ['*use*.json'],
      constants: { codeList: { name: 'land-use' } },
      columns: {
        labelZh: { headers: ['key'], required: true },
        code: { headers: ['value'], required: true, read: readUse },
      },
    },
    supplyMethods: {
      entity: 'CodeListEntry',
      files: ['*supply*.json'],
      constants: { codeList: { name: 'supply-method' } },
      columns: {
        labelZh: { headers: ['key'], required: true },
        code: { headers: ['value'], required: true, read: codeOf(methods) },
      },
    },
    notices: {
      entity: 'LandSupply',
      constants: { recordMode: 'MIRRORED' },
      // It says of every notice that it is one.
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
    },
  },
});

/** Uses of GB/T 21010 have digits; the site's own groups, such as `zhuz`, are no uses of land. */
function readUse(code: string): CellReading {
  if (/^\d{2,3}$/.test(code)) return { value: code };
  const zh = 'GB/T 21010 的用途代码为 2 或 3 位数字；此为网站自设的查询分组。';
  const en = 'Codes of GB/T 21010 have 2 or 3 digits; this is a group by which the site searches.';
  return { problem: { code: 'LAND_USE_CODE', zh, en } };
}
