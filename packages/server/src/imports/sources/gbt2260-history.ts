import { type CellReading, defineSource, type RowCells } from '../source.ts';
import type { PartOptions } from '../source-options.ts';

/** Divisions of a level, by the code of six digits: 110000 is a province, 370600 a prefecture. */
function level(name: string): PartOptions<'AdministrativeDivision'> {
  return {
    entity: 'AdministrativeDivision',
    takes: (row) => row('级别') === name,
    // Names of the divisions above; the code says which they are.
    ignored: ['一级行政区', '二级行政区', '状态', '新代码'],
    columns: {
      code: { headers: ['代码'], required: true, read: readCode },
      name: { headers: ['名称'], required: true },
      level: { headers: ['级别'], required: true },
      validFrom: { headers: ['启用时间'], required: true },
      validTo: { headers: ['变更/弃用时间'], required: true },
    },
  };
}

/** The first, second and each further division that a division became, each a record of its own. */
function successor(place: number): PartOptions<'DivisionSuccession'> {
  return {
    entity: 'DivisionSuccession',
    takes: (row) => successorsOf(row).length > place,
    ignored: ['一级行政区', '二级行政区', '名称', '级别', '状态', '启用时间', '变更/弃用时间'],
    columns: {
      predecessor: { code: { headers: ['代码'], required: true, read: readPredecessor } },
      successor: { code: { headers: ['新代码'], required: true, read: (_, row) => readSuccessor(row, place) } },
    },
  };
}

/** As many as one division of the list was ever divided among. */
const mostSuccessors = 11;

/**
 * Codes of GB/T 2260 since 1981 with the years in which they came and went, and what became of them. A code may come again, so a
 * division is known by its code and its beginning; and one whose code has not gone meets what other lists have as being in force.
 */
export const gbt2260History = defineSource('gbt2260-history', {
  zh: '县级以上行政区划代码历史（GB/T 2260）',
  en: 'Codes of GB/T 2260 since 1981 with their years, and what became of them.',
  parts: {
    provinces: level('省级'),
    prefectures: level('地级'),
    counties: level('县级'),
    ...Object.fromEntries(Array.from({ length: mostSuccessors }, (_, at) => [`successors-${at + 1}`, successor(at)])),
  },
});

/** A code without the zeros that fill it up: 370600 is 3706. */
const short = (code: string) => code.replace(/(00)+$/, '');

function readCode(cell: string, row: RowCells): CellReading {
  const code = short(cell);
  const isInForce = row('变更/弃用时间') === null;
  const above = code.slice(0, -2);
  // Counties directly below a province have no prefecture of their own in the list.
  const parent = row('二级行政区') === '直辖' ? code.slice(0, 2) : above;
  return {
    values: {
      ...{ code, ...(isInForce && { currentCode: code }) },
      parent: parent === '' ? null : { code: parent, on: firstDay(row('启用时间')) },
    },
  };
}

function readPredecessor(cell: string, row: RowCells): CellReading {
  return { values: { predecessor: { code: short(cell), on: firstDay(row('启用时间')) } } };
}

/** A successor and the year of the change: that of the end, unless the code says another, as in `130108[2001]`. */
function readSuccessor(row: RowCells, place: number): CellReading {
  const text = successorsOf(row)[place] ?? '';
  const [, code, year = row('变更/弃用时间')] = /^(\d{6})(?:\[(\d{4})\])?$/.exec(text) ?? [];
  if (code === undefined || year === null) {
    const zh = `新代码“${text}”须为 6 位代码，可带 [年份]；没有年份的须有变更时间。`;
    return {
      problem: { code: 'SUCCESSOR_CODE', zh, en: `"${text}" is no code of six digits with the year of the change.` },
    };
  }
  return { values: { successor: { code: short(code), on: firstDay(year) }, changedOn: year } };
}

const successorsOf = (row: RowCells): readonly string[] => row('新代码')?.split(/[;；]/) ?? [];

const firstDay = (year: string | null): string | null => year && `${year}-01-01`;
