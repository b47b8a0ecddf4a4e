import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import { xlsxOf } from './xlsx.ts';
import { columnName } from './xlsx-sheet.ts';

async function* paged(rows: Cell[][], size = 2): AsyncGenerator<Cell[][]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** The parts of a workbook, read by the directory at the end of its ZIP file. */
function partsOf(zip: Buffer): Record<string, string> {
  const parts: Record<string, string> = {};
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(begin, begin + size);
    parts[zip.toString('utf8', at + 46, at + 46 + name)] = (method === 0 ? data : inflateRawSync(data)).toString();
    at += 46 + name + extra + comment;
  }
  return parts;
}

async function written(header: string[], rows: Cell[][], most?: number, title = '企业') {
  return partsOf(await buffer(xlsxOf(header, paged(rows), title, most)));
}

/** The first sheet's rows as XML, the header first. */
async function rowsOf(rows: Cell[][]): Promise<string[]> {
  const sheet = (await written(rows[0]?.map((_, at) => `c${at}`) ?? [], rows))['xl/worksheets/sheet1.xml'] ?? '';
  return [...sheet.matchAll(/<row .*?<\/row>/gs)].map(([row]) => row);
}

describe('a cell', () => {
  test.each<[string, Cell, string]>([
    [
      'a text',
      '甲 & <乙>',
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">甲 &amp; &lt;乙&gt;</t></is></c>',
    ],
    [
      'a long code',
      '91990000MA49B56X4X',
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">91990000MA49B56X4X</t></is></c>',
    ],
    ['a text of digits', '007', '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">007</t></is></c>'],
    [
      'a text that looks like a formula',
      '=1+1',
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    ],
    [
      'a control character',
      'a\u0001b\r',
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">a_x0001_b_x000D_</t></is></c>',
    ],
    [
      'a text like an escape',
      '_x0041_',
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">_x005F_x0041_</t></is></c>',
    ],
    ['a whole number', { number: '2024' }, '<c r="A2" s="5"><v>2024</v></c>'],
    ['a decimal', { number: '-12.345' }, '<c r="A2" s="8"><v>-12.345</v></c>'],
    ['a number of 15 digits', { number: '123456789012.345' }, '<c r="A2" s="8"><v>123456789012.345</v></c>'],
    [
      'a number of 16 digits',
      { number: '1234567890123.456' },
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">1234567890123.456</t></is></c>',
    ],
    ['a day', { date: '2026-11-25' }, '<c r="A2" s="3"><v>46351</v></c>'],
    ['the first day that spreadsheets count rightly', { date: '1900-03-01' }, '<c r="A2" s="3"><v>61</v></c>'],
    [
      'a day before it',
      { date: '1900-02-28' },
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">1900-02-28</t></is></c>',
    ],
    ['yes', true, '<c r="A2" t="b"><v>1</v></c>'],
    ['no', false, '<c r="A2" t="b"><v>0</v></c>'],
    ['nothing', null, ''],
  ])('of %s', async (_, cell, xml) => {
    expect((await rowsOf([[cell, 'x']]))[1]).toBe(
      `<row r="2">${xml}<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row>`,
    );
  });

  test('that is too long for a spreadsheet breaks the workbook off', async () => {
    await expect(rowsOf([['x'.repeat(32_768)]])).rejects.toThrow('A2 has 32768 characters');
    expect((await rowsOf([['x'.repeat(32_767)]])).length).toBe(2);
  });
});

test('columns are called A to Z, AA, and so on', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('the header stays in sight', async () => {
  const sheet = (await written(['名称'], [['甲']]))['xl/worksheets/sheet1.xml'];
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toContain('<row r="1"><c r="A1" s="1"');
});

describe('rows that do not fit on a sheet', () => {
  const rows = Array.from({ length: 7 }, (_, at): Cell[] => [{ number: String(at) }]);

  test.each([
    [3, [3, 3, 3, 2]],
    [4, [4, 4, 2]],
    [8, [8]],
    [9, [8]],
  ])('go on the next, %i at most', async (most, lengths) => {
    const parts = await written(['n'], rows, most);
    const sheets = lengths.map((_, at) => parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '');
    expect(sheets.map((sheet) => sheet.match(/<row /g)?.length)).toEqual(lengths);
    for (const sheet of sheets)
      expect(sheet).toContain('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">n</t>');
    expect(sheets.flatMap((sheet) => [...sheet.matchAll(/<v>(\d)<\/v>/g)].map(([, n]) => n))).toEqual([...'0123456']);
    expect(parts['xl/workbook.xml']?.match(/<sheet name="[^"]*"/g)).toEqual(
      lengths.map((_, at) => `<sheet name="企业${at === 0 ? '' : ` ${at + 1}`}"`),
    );
    expect(parts['[Content_Types].xml']?.match(/worksheet\+xml/g)?.length).toBe(lengths.length);
  });

  test('no rows make a sheet of its header', async () => {
    expect((await written(['n'], []))['xl/worksheets/sheet1.xml']?.match(/<row /g)?.length).toBe(1);
  });
});

test('a sheet has a name that spreadsheets allow', async () => {
  const parts = await written(['n'], [], undefined, `${'长'.repeat(40)}`);
  expect(parts['xl/workbook.xml']).toContain(`<sheet name="${'长'.repeat(31)}"`);
  expect((await written(['n'], [], undefined, 'a/b[c]:*?'))['xl/workbook.xml']).toContain('<sheet name="a b c    "');
});

test('who stops taking it stops the reading', async () => {
  let ended = false;
  async function* endless(): AsyncGenerator<Cell[][]> {
    try {
      for (;;) yield Array.from({ length: 100 }, () => [Math.random().toString()]);
    } finally {
      ended = true;
    }
  }
  let pieces = 0;
  for await (const _ of xlsxOf(['n'], endless(), 'n')) if (++pieces === 5) break;
  await expect.poll(() => ended).toBe(true);
});
