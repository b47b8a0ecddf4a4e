import { describe, expect, it } from 'vitest';
import '../schema/index.ts';
import { registry } from '../kernel/registry.ts';
import { type HeaderFaults, headOf, letterOf, readHeader } from './header.ts';
import type { Layout, MappedHeader } from './layout.ts';
import { defineSource } from './source.ts';

const [parcels] = defineSource('made-up', {
  zh: '虚构来源',
  en: 'A made-up source.',
  entity: 'Parcel',
  ignored: ['面积#2', '备注', '面积(平方公里)'],
  columns: {
    parcelNo: { headers: ['宗地'], required: true },
    area: { headers: ['面积', '土地面积'], unit: '公顷' },
    price: { headers: ['成交价格'] },
    termYears: { headers: ['出让年限说明'], read: (cell) => ({ value: cell.slice(0, 2) }) },
    park: { code: { headers: ['园区'] } },
  },
})(registry).parts;
if (!parcels) throw new Error('The source has no part.');
const part = parcels;

function read(header: string[], mapping?: MappedHeader[]): Layout {
  const found = readHeader(part, header, mapping);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return found.layout;
}

function faults(header: string[], mapping?: MappedHeader[]): Partial<HeaderFaults> {
  const found = readHeader(part, header, mapping);
  if ('layout' in found) return {};
  return Object.fromEntries(Object.entries(found.faults).filter(([, each]) => each.length > 0));
}

/** What a column below a header is: field, how it was found, unit. */
function column(header: string, mapping?: MappedHeader[]) {
  const { columns } = read(header === '宗地' ? [header] : ['宗地', header], mapping);
  const found = columns.at(-1);
  return [found?.column?.path.join('.'), found?.how, found?.unit];
}

describe('a column', () => {
  it.each([
    ['宗地', 'parcelNo', 'SYNONYM', undefined],
    ['park.code', 'park.code', 'EXACT', undefined],
    ['园区', 'park.code', 'SYNONYM', undefined],
    ['面积', 'area', 'SYNONYM', '公顷'],
    ['面积（亩）', 'area', 'SYNONYM', '亩'],
    ['土地面积_平方米', 'area', 'SYNONYM', '平方米'],
    ['土地 面积\n(万㎡)', 'area', 'SYNONYM', '万m2'],
    ['Area (square metres)', 'area', 'EXACT', 'square metres'],
    ['成交价格(万元)', 'price', 'SYNONYM', '万元'],
    ['price', 'price', 'EXACT', undefined],
    ['PRICE CURRENCY', 'priceCurrency', 'EXACT', undefined],
    ['用地 / 面积', 'area', 'SYNONYM', '公顷'],
    ['成交 / 价格', 'price', 'SYNONYM', undefined],
    ['成交价格 / 亿元', 'price', 'SYNONYM', '亿元'],
    ['备注', undefined, 'IGNORED', undefined],
    ['备注（亩）', undefined, 'IGNORED', undefined],
    ['面积（平方公里）', undefined, 'IGNORED', undefined],
    ['', undefined, 'IGNORED', undefined],
  ])('headed %j is %s', (header, ...expected) => expect(column(header)).toEqual(expected));

  it('is what was said of it, before all else', () => {
    expect(column('面积', [{ header: '面 积', field: 'price', unit: '万元' }])).toEqual(['price', 'MAPPED', '万元']);
    expect(column('金额（亿元）', [{ header: '金额（亿元）', field: 'price' }])).toEqual(['price', 'MAPPED', '亿元']);
    expect(column('面积', [{ header: '面积', field: null }])).toEqual([undefined, 'IGNORED', undefined]);
  });

  it('is not read by the reader of another that the source means', () => {
    const [own, other] = ['出让年限说明', 'termYears'].map((header) => read(['宗地', header]).columns[1]);
    expect([own?.column?.path, own?.how, own?.column?.read?.('70年', () => null)]).toEqual([
      ['termYears'],
      'SYNONYM',
      { value: '70' },
    ]);
    expect([other?.column?.path, other?.how, other?.column?.read]).toEqual([['termYears'], 'EXACT', undefined]);
    expect(faults(['宗地', '出让年限说明', 'termYears'])).toEqual({ repeated: ['termYears'] });
  });

  it('that says the same as another is told apart by its number', () => {
    expect(read(['宗地', '面积', '面积']).columns.map(({ how }) => how)).toEqual(['SYNONYM', 'SYNONYM', 'IGNORED']);
    const mapping = [
      { header: '备注#2', field: 'price', unit: null },
      { header: '面积', field: null },
    ];
    const { columns } = read(['宗地', '备注', '备注', '面积'], mapping);
    expect(columns.map((each) => each.column?.path[0])).toEqual(['parcelNo', undefined, 'price', undefined]);
  });
});

describe('a header is refused', () => {
  it.each([
    ['with what nobody knows', ['宗地', '颜色', '高度（米）'], { unknown: ['颜色', '高度（米）'] }],
    ['with a unit of something else', ['宗地', '面积（万元）'], { unknown: ['面积（万元）'] }],
    ['with one column twice', ['宗地', '面积', '土地面积', '宗地'], { repeated: ['土地面积', '宗地#2'] }],
    ['without what the source asks for', ['面积'], { missing: ['宗地'] }],
  ])('%s', (_, header, expected) => expect(faults(header)).toEqual(expected));

  it.each([
    ['of no column of the file', { header: '高度', field: null }, '高度 → null'],
    ['with a field that is not there', { header: '面积', field: 'size' }, '面积 → size'],
    ['with a unit that does not measure it', { header: '面积', field: 'area', unit: '万元' }, '面积 → area 万元'],
    ['with a unit that nobody knows', { header: '面积', field: 'area', unit: '丈' }, '面积 → area 丈'],
  ])('for a mapping %s', (_, mapped, misplaced) => {
    expect(faults(['宗地', '面积'], [mapped])).toEqual({ misplaced: [misplaced] });
  });

  it('at once, however long it is', () => {
    const long = '['.repeat(200_000);
    expect(faults(['宗地', long])).toEqual({ unknown: [long] });
  });
});

describe('places in a file', () => {
  it('are found by a field, also by one beside it', () => {
    const layout = read(['面积', '成交价格(万元)', '宗地']);
    expect(headOf(layout, 'price')).toBe('成交价格(万元)');
    expect(headOf(layout, 'priceCurrency')).toBe('成交价格(万元)');
    expect(headOf(layout, 'validFrom')).toBe('validFrom');
    expect(headOf(layout, null)).toBeNull();
  });

  it('are called as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
