import { describe, expect, it } from 'vitest';
import '../schema/index.ts';
import { registry } from '../kernel/registry.ts';
import { findHeader } from './header-row.ts';
import type { MappedHeader } from './layout.ts';
import { defineSource } from './source.ts';

const [part] = defineSource('made-up', {
  zh: '虚构来源',
  en: 'A made-up source.',
  entity: 'Parcel',
  columns: {
    parcelNo: { headers: ['宗地编号'], required: true },
    area: { headers: ['面积', '规划面积'] },
    price: { headers: ['价格', '成交价格'] },
    termYears: { headers: ['年限'] },
  },
})(registry).parts;

/** Where the header of a table is, as it begins on row 1, and what its columns are. */
function found(table: (string | null)[][], mapping: MappedHeader[] = [], of = part) {
  if (!of) throw new Error('The source has no part.');
  const rows = table.map((cells, at) => ({ row: at + 1, cells }));
  const header = findHeader(of, rows, mapping);
  const columns = header?.columns.map(({ column, unit }) => [column?.path[0] ?? '', ...(unit ? [unit] : [])].join(' '));
  return { rows: header?.rows, header: header?.header, columns, mapping: header?.mapping };
}

const data = ['A-1', '3', '500', '40'];

describe('the header of a table', () => {
  it('is its first row', () => {
    expect(found([['宗地编号', '面积', '价格', '年限'], data])).toEqual({
      rows: [1],
      header: ['宗地编号', '面积', '价格', '年限'],
      columns: ['parcelNo', 'area', 'price', 'termYears'],
      mapping: [],
    });
  });

  it('comes after titles', () => {
    const table = [
      ['某区土地供应一览表', null, null, null],
      ['（2025年）', '宗地编号示例'],
      ['宗地编号', '面积', '价格', '年限'],
      data,
    ];
    expect(found(table)).toMatchObject({ rows: [3], columns: ['parcelNo', 'area', 'price', 'termYears'] });
  });

  it('may be two rows, the upper cells merged over several columns', () => {
    const table = [
      ['宗地编号', '规划', null, '成交', null],
      [null, '面积', '年限', '价格', ''],
      ['A-1', '3', '40', '500', ''],
    ];
    expect(found(table)).toMatchObject({
      rows: [1, 2],
      header: ['宗地编号', '规划 / 面积', '规划 / 年限', '成交 / 价格', ''],
      columns: ['parcelNo', 'area', 'termYears', 'price', ''],
    });
  });

  it('may have cells that are merged over both rows, in the upper one or in each', () => {
    const lower = [null, '面积', '价格'];
    expect(found([['宗地编号', '规划', '成交'], lower, data])).toMatchObject({ rows: [1, 2] });
    const both = found([['宗地编号', '规划', '成交'], ['宗地编号', '面积', '价格'], data]);
    expect(both).toMatchObject({ header: ['宗地编号', '面积', '价格'], columns: ['parcelNo', 'area', 'price'] });
  });

  it('may have a second row of units', () => {
    const table = [['宗地编号', '面积', '价格', '年限'], [null, '（公顷）', '万元', '年'], data];
    expect(found(table)).toMatchObject({
      rows: [1, 2],
      columns: ['parcelNo', 'area 公顷', 'price 万元', 'termYears 年'],
    });
  });

  it('may have columns without a head, also before the first', () => {
    const table = [
      [null, '宗地编号', null, '面积', null],
      ['1', ...data],
    ];
    expect(found(table)).toMatchObject({ columns: ['', 'parcelNo', '', 'area', ''] });
  });

  it('is found by what a mapping says, too', () => {
    const mapping = [{ header: '编号', field: 'parcelNo' }];
    expect(
      found(
        [
          ['表一', null],
          ['编号', '大小'],
          ['A-1', '3'],
        ],
        mapping,
      ),
    ).toMatchObject({ rows: [2], mapping });
  });

  it('is not joined with a title because a column of it is left out', () => {
    const mapping = [{ header: '年限', field: null }];
    const table = [['单位：公顷'], ['宗地编号', '面积', '价格', '年限'], data];
    expect(found(table, mapping)).toMatchObject({ rows: [2], columns: ['parcelNo', 'area 公顷', 'price', ''] });
  });

  it('is the first row where nothing is known, and nothing where there is no row', () => {
    expect(
      found([
        ['甲', '乙'],
        ['丙', '丁'],
      ]),
    ).toMatchObject({ rows: [1], columns: ['', ''] });
    expect(found([]).rows).toBeUndefined();
  });
});

describe('a unit above the header', () => {
  const head = ['宗地编号', '面积', '价格（亿元）', '年限'];

  it('is that of the columns that it measures and that name none', () => {
    const mapping = [{ header: '面积', field: 'area', unit: '亩' }];
    expect(found([['土地供应表', '单位：亩、万元'], head, data])).toMatchObject({
      columns: ['parcelNo', 'area 亩', 'price 亿元', 'termYears'],
      mapping,
    });
  });

  it('is nearer than that of the source, but not than one in the header', () => {
    const [inYuan] = defineSource('made-up-too', {
      zh: '虚构来源',
      en: 'A made-up source.',
      entity: 'Parcel',
      columns: { parcelNo: { headers: ['宗地编号'] }, price: { headers: ['价格'], unit: '元' } },
    })(registry).parts;
    const unitOf = (header: string) => found([['单位：万元'], ['宗地编号', header], data], [], inYuan).columns?.at(-1);
    expect(['价格', '价格（元）', '价格（亿元）'].map(unitOf)).toEqual(['price 万元', 'price 元', 'price 亿元']);
  });

  it('gives way to what was said of a column', () => {
    const mapping = [{ header: '面积', field: 'area', unit: '公顷' }];
    expect(found([['面积单位: 亩'], head, data], mapping)).toMatchObject({
      columns: expect.arrayContaining(['area 公顷']),
      mapping,
    });
  });

  it.each(['填报单位：示例街道办事处', '单位：亩、公顷', '单位：'])('is none in %j', (title) => {
    expect(found([[title], head, data])).toMatchObject({ columns: expect.arrayContaining(['area']), mapping: [] });
  });
});
