import { readDecimal } from '../../kernel/decimal.ts';
import type { Note } from '../../kernel/options.ts';
import type { CellReading, RowCells } from '../source.ts';

/* How notices of the land market word things, whichever way they were collected. */

const note = (code: string, zh: string, en: string): Note => ({ code, zh, en });
const swapped = note(
  'FLOOR_AREA_RATIO_SWAPPED',
  '容积率上下限两列颠倒，已按数值大小存为下限和上限。',
  'The columns of the lowest and highest floor area ratio are swapped; the lower value is stored as the lowest.',
);
const unclear = note(
  'FLOOR_AREA_RATIO_UNCLEAR',
  '容积率只有一个值，而来源的上下限两列常有颠倒，按表头存储。',
  'There is one floor area ratio alone, and the source often swaps the two columns; it is stored as its heading says.',
);
const noRatio = note(
  'FLOOR_AREA_RATIO_ZERO',
  '容积率 0 视为未约定。',
  'A floor area ratio of 0 is taken as none agreed.',
);
const noArea = note('AREA_ZERO', '面积 0 视为未知。', 'An area of 0 is taken as not known.');
const noPrice = note('PRICE_ZERO', '划拨用地价格 0 视为无价格。', 'A price of 0 of an allocation is taken as none.');
const noTerm = note('TERM_ZERO', '使用年限 0 视为未知。', 'A term of 0 years is taken as not known.');
const manyTerms = note(
  'TERM_WORDED',
  '使用年限按用途分列或不是整年，存为文字。',
  'The term differs by use or is no whole number of years; it is stored as text.',
);

const isZero = (text: string | null) => text !== null && /^[0.]+$/.test(text);

/**
 * The bounds of the floor area ratio, which the columns give one each and often in the wrong places. Two values tell by themselves
 * which is the lower; 0 is none.
 *
 * @param upper - the cell under "highest"
 * @param lower - the cell under "lowest"
 */
function readRatios(upper: string | null, lower: string | null): CellReading {
  const [high, low] = [upper, lower].map((each) => (isZero(each) ? null : each)) as [string | null, string | null];
  const bounds = (floorAreaRatioMin: string | null, floorAreaRatioMax: string | null, noted?: Note): CellReading => ({
    values: { floorAreaRatioMin, floorAreaRatioMax },
    ...(noted && { note: noted }),
  });
  if (high === null && low === null) return bounds(null, null, noRatio);
  if (high === null || low === null) return bounds(low, high, unclear);
  return Number(high) < Number(low) ? bounds(high, low, swapped) : bounds(low, high);
}

/** Reads both bounds from the column of the highest, where the file has the other under `lower`. */
export const readUpperRatio = (lower: string) => (cell: string, row: RowCells) => readRatios(cell, row(lower));

/** Reads the lowest where there is no highest: otherwise that column has read both. */
export const readLowerRatio =
  (upper: string) =>
  (cell: string, row: RowCells): CellReading =>
    row(upper) === null ? readRatios(null, cell) : { values: {} };

/** An area that is not known is given as 0. */
export function readArea(cell: string): CellReading {
  return isZero(cell) ? { value: null, note: noArea } : { value: cell };
}

/** The price of an allocation is given as 0 where there is none. */
export const readPrice =
  (method: string) =>
  (cell: string, row: RowCells): CellReading =>
    isZero(cell) && row(method) === '划拨' ? { value: null, note: noPrice } : { value: cell };

/** A term of whole years, or terms by use in words: `其他普通商品住房用地70年; 其他商服用地40年;`. */
export function readTerm(cell: string): CellReading {
  if (isZero(cell)) return { value: null, note: noTerm };
  const years = readDecimal(cell);
  if (years !== undefined && /^\d+$/.test(years)) return { value: years };
  return { values: { termNote: cell }, note: manyTerms };
}

/** Names of a province and a prefecture; of provinces with a long name the source cuts the end off: `广西壮族`. */
export function readRegion(cell: string): CellReading {
  if (/^[^,，]+(省|市|区)([,，]|$)/.test(cell)) return { value: cell };
  const zh = '省级名称被截断，按原文保存。';
  return { value: cell, note: note('REGION_CUT', zh, 'The name of the province is cut off; kept as received.') };
}
