import { type CellReading, defineSource, type RowCells } from '../source.ts';

const collective = {
  code: 'COLLECTIVE_DIVISION',
  zh: '“市辖区”“县”“直辖县级”是统计汇总，不是一级区划；下级直接归省级。',
  en: 'A collective of county-level divisions is no place: those in it stand directly below the province.',
};
/** Codes of collectives: 01 and 02 of the municipalities, 90 of a province. */
const isCollective = (code: string) => /^(11|12|31|50)0[12]$|90$/.test(code) && code.length === 4;
/** GB/T 2260 gives no county a code from 61 to 80: those that have one are zones that statistics count by themselves. */
const isStatistical = (code: string) => isCollective(code) || /^\d{4}(6[1-9]|7\d|80)/.test(code);

/** Rows say what is in force and not since when: a code meets the division that has it now, whoever brought that. */
function readCode(code: string): CellReading {
  return { values: { code, currentCode: code, statistical: String(isStatistical(code)) } };
}

/** The prefecture of a county; its province where the list has only a collective in between. */
function readPrefecture(code: string, row: RowCells): CellReading {
  const parent = (of: string | null) => ({ values: { parent: { currentCode: of } } });
  return isCollective(code) ? { ...parent(row('provinceCode')), note: collective } : parent(code);
}

/** Provinces, prefectures, counties and streets as statistics list them: with zones and collectives that GB/T 2260 does not know. */
export const administrativeDivisions = defineSource('administrative-divisions', {
  zh: '现行行政区划：省、市、县、乡四级',
  en: 'Administrative divisions in force on four levels, with the zones that only statistics count.',
  parts: {
    provinces: {
      entity: 'AdministrativeDivision',
      constants: { level: 'PROVINCE' },
      columns: {
        code: { headers: ['code'], required: true, read: readCode },
        name: { headers: ['name'], required: true },
      },
    },
    cities: {
      entity: 'AdministrativeDivision',
      constants: { level: 'PREFECTURE' },
      columns: {
        code: { headers: ['code'], required: true, read: readCode },
        name: { headers: ['name'], required: true },
        parent: { currentCode: { headers: ['provinceCode'], required: true } },
      },
    },
    areas: {
      entity: 'AdministrativeDivision',
      constants: { level: 'COUNTY' },
      ignored: ['provinceCode'],
      columns: {
        code: { headers: ['code'], required: true, read: readCode },
        name: { headers: ['name'], required: true },
        parent: { currentCode: { headers: ['cityCode'], required: true, read: readPrefecture } },
      },
    },
    streets: {
      entity: 'AdministrativeDivision',
      constants: { level: 'TOWNSHIP' },
      ignored: ['cityCode', 'provinceCode'],
      columns: {
        code: { headers: ['code'], required: true, read: readCode },
        name: { headers: ['name'], required: true },
        parent: { currentCode: { headers: ['areaCode'], required: true } },
      },
    },
  },
});
