import { describe, expect, it } from 'vitest';
import '../schema/index.ts';
import { registry } from '../kernel/registry.ts';
import { type Cells, readCells } from './cells.ts';
import { readHeader } from './header.ts';
import { defineSource } from './source.ts';
import type { SourcePart } from './source-part.ts';

const [parcels, firms] = defineSource('made-up', {
  zh: '虚构来源',
  en: 'A made-up source.',
  parts: {
    parcels: {
      entity: 'Parcel',
      blanks: ['-', '#N/A'],
      constants: { status: 'SUPPLIED' },
      columns: {
        parcelNo: { headers: ['宗地编号'], required: true },
        area: { headers: ['面积'], unit: '公顷' },
        price: { headers: ['价格'], read: (cell) => (cell === '面议' ? { value: null } : { value: cell }) },
        supplyMethod: { headers: ['方式'] },
        park: { code: { headers: ['园区'] } },
      },
      ignored: ['序号'],
    },
    firms: { entity: 'Enterprise', columns: { name: { headers: ['企业名称'] } }, ignored: ['备注', ''] },
  },
})(registry).parts;

function read(part: SourcePart | undefined, header: string[], cells: Cells) {
  const found = part && readHeader(part, header);
  if (!found || 'faults' in found) throw new Error(JSON.stringify(found));
  const { row, problems, notes, skipped } = readCells(part, found.layout, cells);
  return { row, problems, notes, skipped };
}

const header = ['宗地编号', '面积', '价格（万元）', '方式', '园区', '序号'];
const parcel = (...cells: Cells) => read(parcels, header, cells);
const codes = (problems: readonly { code: string; column: string | null; value: string | null }[]) =>
  problems.map(({ code, column, value }) => [code, column, value]);

describe('a row', () => {
  it('becomes values with the units of their columns, keys, and what all rows of the source have', () => {
    expect(parcel(' A-1 ', '3.5', '500', '出让', 'P1', '7')).toEqual({
      row: {
        parcelNo: 'A-1',
        area: { text: '3.5', unit: '公顷' },
        price: { text: '500', unit: '万元' },
        supplyMethod: '出让',
        park: { code: 'P1' },
        status: 'SUPPLIED',
      },
      ...{ problems: [], notes: [], skipped: false },
    });
  });

  it('is noted to have a cell in a column without a header, unless somebody said to leave that out', () => {
    const { row, notes } = read(parcels, ['宗地编号', '', '面积', ''], ['A-1', '7', '3', null]);
    expect(row).toMatchObject({ parcelNo: 'A-1' });
    expect(codes(notes)).toEqual([['CELL_WITHOUT_HEADER', 'B', null]]);
    expect(read(firms, ['企业名称', ''], ['示例厂', '7']).notes).toEqual([]);
  });

  it('has blanks where its source says so, and nowhere else', () => {
    expect(parcel('A-1', '-', '面议', '#N/A', null, '').row).toMatchObject({
      area: null,
      price: null,
      supplyMethod: null,
      park: null,
    });
    expect(parcel('A-1', '/', '', '', '', '').row).toMatchObject({ area: { text: '/', unit: '公顷' } });
  });

  it('loses the apostrophe that keeps a text from being a formula', () => {
    expect(parcel("'=A1", '', '', "''-出让", "'x", '').row).toMatchObject({
      parcelNo: '=A1',
      supplyMethod: "'-出让",
      park: { code: "'x" },
    });
  });

  it('may be longer than the header by blanks alone, and not be shorter', () => {
    expect(parcel('A-1', '', '', '', '', '', '', null).problems).toEqual([]);
    expect(codes(parcel('A-1', '', '', '', '', '', 'x').problems)).toEqual([['CELL_COUNT', null, null]]);
    expect(codes(parcel('A-1', '3').problems)).toEqual([['CELL_COUNT', null, null]]);
  });

  it('is refused for a cell that holds an error of a spreadsheet', () => {
    expect(codes(parcel('A-1', '#REF!', '#FORMULA!', '', '', '#VALUE!').problems)).toEqual([
      ['CELL_ERROR', '面积', '#REF!'],
      ['CELL_ERROR', '价格（万元）', '#FORMULA!'],
    ]);
  });
});

describe('rows that are no records', () => {
  it.each([
    ['TOTAL_ROW', ['合 计', '30', '5000', '', '', '']],
    ['TOTAL_ROW', ['', '示例街道小计', '5000', '', '', '']],
    ['TOTAL_ROW', ['', 'Grand Total', '5000', '', '', '']],
    ['FOOTNOTE', ['注：面积按批准文件。', '', '', '', '', '']],
    ['FOOTNOTE', ['', '资料来源: 示例局', '', '', '', '']],
    ['FOOTNOTE', ['备注1、以合同为准', '', '', '', '', '']],
    ['FOOTNOTE', ['※ 暂估', '', '', '', '', '']],
    ['SECTION_ROW', ['一、示例街道', '', '', '', '', '']],
    ['SECTION_ROW', ['（二）示例园区', '', '', '', '', '']],
    ['SECTION_ROW', ['【其他】', '', '', '', '', '']],
    ['HEADER_ROW', ['宗地编号', '面积', '价格（万元）', '方式', '园区', '序号']],
  ])('are left out with a note: %s %j', (code, cells) => {
    expect(parcel(...cells)).toMatchObject({ skipped: true, problems: [], notes: [{ code }] });
  });

  it.each([
    [['合计一号地', '3', '', '', '', '']],
    [['A小计', '3', '500', '', '', '']],
    [['注资一号', '3', '', '', '', '']],
    [['某地块', '', '', '', '', '']],
    [['一号地', '', '', '', '', '']],
    [['面积', '3', '', '', '', '']],
    [['备注：', '3', '', '', '', '']],
  ])('are not taken for such: %j', (cells) => expect(parcel(...cells).skipped).toBe(false));

  it('are told at once, however long a cell is', () => {
    expect(parcel(`注${' '.repeat(200_000)}一`, '', '', '', '', '').skipped).toBe(false);
  });

  it('show what stands in a column, and nothing of one that is left out or of a note below the table', () => {
    expect(codes(parcel('小计', '30', '', '', '', '').notes)).toEqual([['TOTAL_ROW', '宗地编号', '小计']]);
    expect(codes(parcel('', '', '', '', '', '制表人：虚构').notes)).toEqual([['FOOTNOTE', '序号', null]]);
    expect(codes(parcel('填表人：虚构', '', '', '', '', '').notes)).toEqual([['FOOTNOTE', '宗地编号', null]]);
  });

  it('are not firms or products that are called so', () => {
    const firm = (name: string) => read(firms, ['企业名称', '备注'], [name, null]).skipped;
    expect(['示例药品小计', 'Total', '注胶厂', '合计'].map(firm)).toEqual([false, false, false, true]);
  });
});
