import { expect, test } from 'vitest';
import { readAs } from '../../../test/source-reading.ts';

const notice = (cells: Readonly<Record<string, string | null>>) =>
  readAs('land-supply', ['链接', 'https://land.example/1'], ...Object.entries(cells));
const ratios = (upper: string | null, lower: string | null) =>
  notice({ '约定容积率(上限)': upper, '约定容积率(下限)': lower });

test.each([
  // Swapped, as most are: which value is the lower is certain.
  ['1.00', '2.50', '1.00', '2.50', ['FLOOR_AREA_RATIO_SWAPPED']],
  ['3.92', '0.66', '0.66', '3.92', []],
  ['1.00', '1.00', '1.00', '1.00', []],
  // One alone: nobody knows which it is.
  ['1.00', '0.00', null, '1.00', ['FLOOR_AREA_RATIO_UNCLEAR']],
  ['1.00', null, null, '1.00', ['FLOOR_AREA_RATIO_UNCLEAR']],
  [null, '2.50', '2.50', null, ['FLOOR_AREA_RATIO_UNCLEAR']],
  ['0.00', '0.00', null, null, ['FLOOR_AREA_RATIO_ZERO']],
])('floor area ratios %s and %s are from %s to %s', (upper, lower, floorAreaRatioMin, floorAreaRatioMax, notes) => {
  const { row, ...found } = ratios(upper, lower);
  expect(row).toMatchObject({ floorAreaRatioMin, floorAreaRatioMax });
  expect(found).toEqual({ problems: [], notes, skipped: false });
});

test('without any ratio there is nothing to note', () => {
  expect(ratios(null, null)).toMatchObject({ row: { floorAreaRatioMin: null, floorAreaRatioMax: null }, notes: [] });
});

test('an allocation for 0 has no price, anything else for 0 has it', () => {
  expect(notice({ 供应方式: '划拨', 成交价格: '0.0000' })).toMatchObject({
    row: { price: null },
    notes: ['PRICE_ZERO'],
  });
  expect(notice({ 供应方式: '协议出让', 成交价格: '0.0000' })).toMatchObject({
    ...{ row: { price: { text: '0.0000', unit: '万元' } }, notes: [] },
  });
});

test('an area of 0 is not known', () => {
  expect(notice({ 总面积: '0.000000' })).toMatchObject({ row: { area: null }, notes: ['AREA_ZERO'] });
  expect(notice({ 总面积: '18.526500' }).row).toMatchObject({ area: { text: '18.526500', unit: '公顷' } });
});

test.each([
  ['50', { termYears: '50' }, []],
  ['0', { termYears: null }, ['TERM_ZERO']],
  ['54.5', { termNote: '54.5' }, ['TERM_WORDED']],
  ['商服用地40年; 住宅用地70年;', { termNote: '商服用地40年; 住宅用地70年;' }, ['TERM_WORDED']],
])('a term of %s', (cell, values, notes) => {
  expect(notice({ 土地使用年限: cell })).toMatchObject({ row: values, notes });
});

test('a province that is cut off is noted', () => {
  expect(notice({ 地区: '示例省,示例市' }).notes).toEqual([]);
  expect(notice({ 地区: '虚构壮族,示例市' })).toMatchObject({
    row: { regionName: '虚构壮族,示例市' },
    notes: ['REGION_CUT'],
  });
});

test('what the notice repeats of the list is left out, also under a header that stands twice', () => {
  const { row } = readAs(
    'land-supply',
    ...([
      ['序号', '3.'],
      ['链接', 'https://land.example/2'],
      ['土地用途', '工业用地'],
      ['土地用途', '工业用地'],
    ] as const),
  );
  expect(row).toEqual({ recordMode: 'MIRRORED', link: 'https://land.example/2', landUse: '工业用地' });
});

test('a notice in full is read by the same rules', () => {
  const { row, notes } = readAs(
    'land-use-codes/notices',
    ...([
      ['url', 'https://land.example/3'],
      ['header', '供地结果信息'],
      ['idnumber', '9901022018A00001'],
    ] as const),
    ...([
      ['supply', '划拨'],
      ['price', '0.00'],
      ['plot_ratio_minimum', '1.00'],
      ['plot_ratio_maximum', '2.00'],
    ] as const),
  );
  expect(row).toMatchObject({
    supervisionNo: '9901022018A00001',
    price: null,
    floorAreaRatioMin: '1.00',
    floorAreaRatioMax: '2.00',
  });
  expect(notes).toEqual(['PRICE_ZERO']);
});

test('codes of the land market are codes of the hub; its groups for searching are none', () => {
  const use = (name: string, code: string) => readAs('land-use-codes/uses', ['key', name], ['value', code]);
  expect(use('工业用地', '061').row).toEqual({ codeList: { name: 'land-use' }, code: '061', labelZh: '工业用地' });
  expect(use('住宅', 'zhuz').problems).toEqual(['LAND_USE_CODE']);
  const method = readAs('land-use-codes/supplyMethods', ['key', '挂牌出让'], ['value', '23']);
  expect(method.row).toEqual({ codeList: { name: 'supply-method' }, code: 'LISTING', labelZh: '挂牌出让' });
});
