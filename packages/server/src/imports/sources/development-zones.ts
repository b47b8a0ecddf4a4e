import { defineSource } from '../source.ts';
import { codeOf } from './code-of.ts';

/** Types that the catalogue words otherwise than the code list. */
const types: Readonly<Record<string, string>> = { 其他类型开发区: 'OTHER' };

/** Entries of the catalogue of development zones, edition of 2018, with coordinates that a geocoder made of their names. */
export const developmentZones = defineSource('development-zones', {
  zh: '中国开发区审核公告目录（2018）',
  en: 'Catalogue of development zones of China, edition of 2018.',
  entity: 'DevelopmentZone',
  constants: { edition: '2018', recordMode: 'MIRRORED', locationDatum: 'WGS84', locationSource: '地理编码（按名称）' },
  columns: {
    serialNo: { headers: ['序号'], required: true },
    code: { headers: ['代码'], required: true },
    name: { headers: ['开发区名称'], required: true },
    provinceName: { headers: ['省份'] },
    placeName: { headers: ['城市/区县'] },
    approvedBy: { headers: ['批准级别'], required: true },
    type: { headers: ['开发区类型'], required: true, read: codeOf(types) },
    approvedOn: { headers: ['批准时间'] },
    approvedArea: { headers: ['核准面积_公顷', '核准面积'], unit: '公顷' },
    leadingIndustries: { headers: ['主导产业'] },
    locationLng: { headers: ['经度_WGS84', '经度'] },
    locationLat: { headers: ['纬度_WGS84', '纬度'] },
  },
});
