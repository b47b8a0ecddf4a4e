import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArchiveEntry, sheetOf, xlsx, xlsxEntries, zip } from '../../../../../test/support/spreadsheets.ts';
import type { FileRow, ReadingOptions } from '../input-file.ts';
import { openInputFile } from '../open-input-file.ts';

let path: string;
beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'hub-sheets-')), 'a.xlsx');
});
afterAll(() => rm(join(path, '..'), { recursive: true }));

async function open(content: Buffer, options?: ReadingOptions) {
  await writeFile(path, content);
  return openInputFile(path, 'a.xlsx', options);
}

/** Rows by sheet. */
async function rowsOf(content: Buffer, options?: ReadingOptions) {
  const found: Record<string, [number, FileRow['cells']][]> = {};
  for (const { sheet, rows } of (await open(content, options)).tables) {
    const list: [number, FileRow['cells']][] = [];
    for await (const { row, cells } of rows()) list.push([row, cells]);
    found[sheet ?? ''] = list;
  }
  return found;
}

/** The cells of one row that is given as XML. */
async function cellsOf(row: string, parts: { strings?: string; formats?: string[]; from1904?: boolean } = {}) {
  const { s } = await rowsOf(xlsx({ sheets: { s: `<row r="1">${row}</row>` }, ...parts }));
  return s?.[0]?.[1];
}

describe('cells of XLSX', () => {
  test('are texts of each kind', async () => {
    const strings = [
      '<si><t>甲</t></si>',
      '<si><r><t>烟</t></r><r><rPr><b/></rPr><t xml:space="preserve">台 </t></r><rPh sb="0" eb="1"><t>yantai</t></rPh></si>',
      '<si><t>一_x000D_二_x005F_x0041_</t></si>',
      '<si><t/></si>',
    ].join('');
    const row = [
      ...['0', '1', '2', '3'].map((index) => `<c t="s"><v>${index}</v></c>`),
      '<c t="inlineStr"><is><t>直接</t></is></c>',
      '<c t="str"><f>"x"&amp;1</f><v>x&lt;1</v></c>',
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="d"><v>1992-10-05T00:00:00</v></c><c t="d"><v>1992-10-05T08:30:00</v></c>',
    ].join('');
    expect(await cellsOf(row, { strings })).toEqual([
      ...['甲', '烟台 ', '一\r二_x0041_', null, '直接', 'x<1', 'TRUE', 'FALSE', '#N/A'],
      ...['1992-10-05', '1992-10-05 08:30:00'],
    ]);
  });

  test('are numbers and dates by their format', async () => {
    const formats = ['yyyy"年"m"月"d"日"', '000000', '[h]:mm'];
    const row =
      '<c><v>0.10000000000000001</v></c><c s="0"><v>33882</v></c><c s="1"><v>1</v></c><c s="2"><v>1.25</v></c><c s="9"><v>1E+3</v></c>';
    expect(await cellsOf(row, { formats })).toEqual(['0.1', '1992-10-05', '000001', '30:00:00', '1000']);
    expect(await cellsOf('<c s="0"><v>32420</v></c>', { formats, from1904: true })).toEqual(['1992-10-05']);
  });

  test('of formulas are what was last calculated, and say when nothing was', async () => {
    const row = [
      '<c><f>1+1</f><v>2</v></c>',
      '<c><f>1+1</f></c><c><f>1+1</f><v></v></c><c t="str"><f>A1</f></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c><v>3</v></c>',
    ].join('');
    expect(await cellsOf(row)).toEqual(['2', '#FORMULA!', '#FORMULA!', '#FORMULA!', null, '3']);
  });

  test('stand where they say, or after the one before', async () => {
    expect(await cellsOf('<c r="B1"><v>1</v></c><c><v>2</v></c><c r="AA1"><v>3</v></c>')).toEqual([
      null,
      '1',
      '2',
      ...Array(23).fill(null),
      '3',
    ]);
  });

  test('merged downwards repeat their value, others do not', async () => {
    const rows = sheetOf([
      ['标题', null, null],
      ['烟台', '甲', '1'],
      [null, '乙', '2'],
      [null, null, null],
      [null, '丙', '3'],
      [null, '丁', '4'],
    ]);
    const merges = ['A1:C1', 'A2:A5', 'B2:C3'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const sheet = `<sheetData>${rows}</sheetData><mergeCells count="3">${merges}</mergeCells>`;
    expect(await rowsOf(xlsx({ sheets: { s: sheet } }))).toEqual({
      s: [
        [1, ['标题', null, null]],
        [2, ['烟台', '甲', '1']],
        [3, ['烟台', '乙', '2']],
        [5, ['烟台', '丙', '3']],
        [6, [null, '丁', '4']],
      ],
    });
  });
});

describe('sheets', () => {
  const sheets = {
    一: sheetOf([
      ['a', 'b'],
      ['1', null],
      [null, null],
      ['2', '3'],
    ]),
    空: '<row r="1"><c r="A1" s="3"/></row>',
    二: `<x:sheetData xmlns:x="x"><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>`,
  };

  test('are read in their order, without empty rows and sheets, to equal width', async () => {
    expect(await rowsOf(xlsx({ sheets }))).toEqual({
      一: [
        [1, ['a', 'b']],
        [2, ['1', null]],
        [4, ['2', '3']],
      ],
      二: [[1, ['1']]],
    });
  });

  test('are picked by name', async () => {
    expect(Object.keys(await rowsOf(xlsx({ sheets }), { sheets: ['二'] }))).toEqual(['二']);
    await expect(open(xlsx({ sheets }), { sheets: ['三'] })).rejects.toThrow(
      'there is no sheet "三". It has: 一, 空, 二',
    );
    await expect(open(xlsx({ sheets }), { sheets: ['一', '空'] })).rejects.toMatchObject({
      code: 'FILE_EMPTY',
      place: { sheet: '空' },
    });
  });

  test('of 64,000 empty rows are as quick as what they hold', async () => {
    const blank = Array.from({ length: 64_000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`);
    const { s } = await rowsOf(xlsx({ sheets: { s: `${sheetOf([['a']])}${blank.join('')}` } }));
    expect(s).toEqual([[1, ['a']]]);
  });

  test('tell how far they are read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`${(at * 7919) % 10_007}`]);
    const { tables, bytes } = await open(xlsx({ sheets: { s: sheetOf(rows) } }));
    let last = 0;
    for await (const { offset } of tables[0]?.rows() ?? []) {
      expect(offset).toBeGreaterThanOrEqual(last);
      last = offset;
    }
    expect(last).toBeGreaterThan(bytes / 2);
    expect(last).toBeLessThanOrEqual(bytes);
  });
});

describe('an XLSX file is refused', () => {
  const parts = { sheets: { s: sheetOf([['a'], ['1']]) } };
  const changed = (name: string, change: Partial<ArchiveEntry>) =>
    zip(xlsxEntries(parts).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
  const sheet = 'xl/worksheets/sheet1.xml';
  const damagedXml = (xml: string) =>
    changed(sheet, { content: `<worksheet><sheetData>${xml}</sheetData></worksheet>` });

  test.each([
    ['cut short', () => xlsx(parts).subarray(0, -40), 'SPREADSHEET_DAMAGED'],
    ['with a wrong checksum', () => changed(sheet, { checksum: 1 }), 'SPREADSHEET_DAMAGED'],
    ['with more in it than it says', () => changed(sheet, { unpackedBytes: 10 }), 'SPREADSHEET_DAMAGED'],
    [
      'without its workbook',
      () => zip(xlsxEntries(parts).filter(({ name }) => name !== '_rels/.rels')),
      'SPREADSHEET_DAMAGED',
    ],
    ['whose XML is broken', () => damagedXml('<row><c>'), 'SPREADSHEET_DAMAGED'],
    [
      'whose XML is no UTF-8',
      () => changed(sheet, { content: Buffer.from([0x3c, 0x61, 0x3e, 0xff]) }),
      'SPREADSHEET_DAMAGED',
    ],
    [
      'with entities of its own',
      () => changed(sheet, { content: '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>' }),
      'SPREADSHEET_DAMAGED',
    ],
    ['that refers to no string', () => damagedXml('<row><c t="s"><v>7</v></c></row>'), 'SPREADSHEET_DAMAGED'],
    ['whose rows repeat', () => damagedXml('<row r="1"><c><v>1</v></c></row><row r="1"/>'), 'ROWS_OUT_OF_ORDER'],
    ['whose rows are numbered by halves', () => damagedXml('<row r="1.5"/>'), 'ROWS_OUT_OF_ORDER'],
    ['whose cells repeat', () => damagedXml('<row><c r="B1"><v>1</v></c><c r="B1"/></row>'), 'SPREADSHEET_DAMAGED'],
    ['whose cells have no column', () => damagedXml('<row><c r="1"/></row>'), 'SPREADSHEET_DAMAGED'],
    ['that goes ever deeper', () => damagedXml('<row>'.repeat(200)), 'SPREADSHEET_DAMAGED'],
    ['whose rows have no number', () => damagedXml('<row r="x"/>'), 'ROWS_OUT_OF_ORDER'],
    ['that is an XLSB', () => zip([{ name: 'xl/workbook.bin', content: '' }]), 'FORMAT_UNKNOWN'],
    ['that is another archive', () => zip([{ name: 'a.csv', content: 'a' }]), 'FORMAT_UNKNOWN'],
    ['that is empty', () => xlsx({ sheets: { s: '' } }), 'FILE_EMPTY'],
  ])('%s', async (_, content, code) => {
    await expect(open(content())).rejects.toMatchObject({ status: 2, code });
  });

  const small = { sheets: { s: sheetOf([['12345', '6']]) }, strings: '<si><t>甲乙丙</t></si>' };
  const largest = Math.max(...xlsxEntries(small).map(({ content }) => Buffer.byteLength(content)));
  test.each([
    ['zipEntries', 7],
    ['zipEntryBytes', largest],
    ['sharedCharacters', 3],
    ['columns', 2],
    ['cellCharacters', 5],
    ['rowCharacters', 6],
  ] as const)('beyond the limit of %s, and not at it', async (limit, most) => {
    const content = xlsx(small);
    await expect(open(content, { limits: { [limit]: most } })).resolves.toMatchObject({ format: 'xlsx' });
    await expect(open(content, { limits: { [limit]: most - 1 } })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  test('that is a bomb, before it goes off', async () => {
    const bomb = changed(sheet, { content: Buffer.alloc(5_000_000, ' ') });
    await expect(open(bomb)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('ratio'),
    });
    await expect(open(bomb, { limits: { zipRatio: 2_000 } })).rejects.toMatchObject({ code: 'SPREADSHEET_DAMAGED' });
  });
});
