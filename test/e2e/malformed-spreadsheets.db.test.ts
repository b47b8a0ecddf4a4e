import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { madeUpCreditCode } from '../../prisma/sample/credit-code.ts';
import { ImportDesk } from '../support/import-desk.ts';
import { type ArchiveEntry, sheetOf, xlsx, xlsxEntries, zip } from '../support/spreadsheets.ts';

// Spreadsheets that nobody should hand over, and what becomes of them: a clear error with its place, and nothing else.

const source = 'enterprise-registration';
const header = ['企业名称', '统一社会信用代码', '注册日期', '注册资金'];
let desk: ImportDesk;
/** The content of the hub when nothing is imported. */
let nothing: Record<string, string>;
beforeAll(async () => {
  desk = await ImportDesk.open();
  nothing = await desk.content();
});
afterAll(() => desk.close());

/** A row that the hub accepts; `cells` replaces some of its cells. */
function row(serial: number, cells: Record<number, string | null> = {}): (string | null)[] {
  const usual = [`示例企业${serial}`, madeUpCreditCode(serial), '1993-01-01', '200万人民币'];
  return usual.map((cell, at) => (at in cells ? (cells[at] ?? null) : cell));
}

const parts = { sheets: { 企业: sheetOf([header, row(1), row(2)]) } };
const good = xlsx(parts);
const sheet = 'xl/worksheets/sheet1.xml';
const changed = (name: string, change: Partial<ArchiveEntry>) =>
  zip(xlsxEntries(parts).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
const withXml = (rows: string) => changed(sheet, { content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` });
const oldBook = () =>
  write(utils.book_new(utils.aoa_to_sheet([header, row(1), row(2)]), '企业'), {
    bookType: 'biff8',
    type: 'buffer',
  }) as Buffer;
/** The beginning of a container as XLS has it, with a name in it. */
const container = (name: string) => Buffer.concat([oldBook().subarray(0, 512), Buffer.from(name, 'utf16le')]);

describe('a spreadsheet that cannot be read is refused, and changes nothing', () => {
  test.each<[string, () => Buffer, code: string, place: string, args?: string[]]>([
    ['an archive that is cut short', () => good.subarray(0, good.length - 30), 'SPREADSHEET_DAMAGED', 'a.xlsx'],
    ['the first bytes of an archive', () => good.subarray(0, 50), 'SPREADSHEET_DAMAGED', 'a.xlsx'],
    ['a sheet that differs from its checksum', () => changed(sheet, { checksum: 7 }), 'SPREADSHEET_DAMAGED', 'a.xlsx'],
    ['a sheet larger than it says', () => changed(sheet, { unpackedBytes: 9 }), 'SPREADSHEET_DAMAGED', 'a.xlsx'],
    ['a bomb', () => changed(sheet, { content: Buffer.alloc(20_000_000) }), 'LIMIT_EXCEEDED', 'a.xlsx'],
    ['a bomb of 4 GB that says so', () => changed(sheet, { unpackedBytes: 4_200_000_000 }), 'LIMIT_EXCEEDED', 'a.xlsx'],
    ['more entries than were asked for', () => good, 'LIMIT_EXCEEDED', 'good.xlsx', ['--limit', 'zipEntries=3']],
    ['no workbook', () => zip(xlsxEntries(parts).slice(0, 1)), 'SPREADSHEET_DAMAGED', 'a.xlsx'],
    ['XML that breaks off', () => withXml('<row r="1"><c r="A1"><v>1'), 'SPREADSHEET_DAMAGED', 'sheet "企业"'],
    [
      'XML that is no UTF-8',
      () => changed(sheet, { content: Buffer.from('<a>\xff</a>', 'latin1') }),
      'SPREADSHEET_DAMAGED',
      'sheet "企业"',
    ],
    [
      'entities within entities',
      () => changed(sheet, { content: '<!DOCTYPE a [<!ENTITY x "&y;&y;">]><a>&x;</a>' }),
      'SPREADSHEET_DAMAGED',
      'sheet "企业"',
    ],
    [
      'a text that is not there',
      () => withXml('<row r="2"><c r="B2" t="s"><v>9</v></c></row>'),
      'SPREADSHEET_DAMAGED',
      'row 2, column B',
    ],
    ['a row twice', () => withXml('<row r="3"/><row r="3"/>'), 'ROWS_OUT_OF_ORDER', 'row 3'],
    ['20,000 columns', () => withXml('<row r="1"><c r="ACNF1"><v>1</v></c></row>'), 'LIMIT_EXCEEDED', 'row 1'],
    [
      'a huge cell',
      () => xlsx({ sheets: { 企业: sheetOf([header, row(1, { 3: 'x'.repeat(300_001) })]) } }),
      'LIMIT_EXCEEDED',
      'row 2, column D',
    ],
    [
      'no rows',
      () => xlsx({ sheets: { 企业: '', 说明: '<row r="1"><c r="A1" s="1"/></row>' } }),
      'FILE_EMPTY',
      'a.xlsx',
    ],
    ['a sheet that is not there', () => good, 'SHEET_NOT_FOUND', 'good.xlsx', ['--sheet', '人员']],
    ['a password', () => container('EncryptedPackage'), 'PASSWORD_PROTECTED', 'a.xlsx'],
    ['a document of Word', () => container('WordDocument'), 'FORMAT_UNKNOWN', 'a.xlsx'],
    [
      'a newer document of Word',
      () => zip([{ name: 'word/document.xml', content: '<a/>' }]),
      'FORMAT_UNKNOWN',
      'a.xlsx',
    ],
    ['an XLSB', () => zip([{ name: 'xl/workbook.bin', content: '' }]), 'FORMAT_UNKNOWN', 'a.xlsx'],
    [
      'an OpenDocument',
      () => zip([{ name: 'mimetype', content: 'application/vnd.oasis' }]),
      'FORMAT_UNKNOWN',
      'a.xlsx',
    ],
    ['an archive of files', () => zip([{ name: 'a.csv', content: '企业名称' }]), 'FORMAT_UNKNOWN', 'a.xlsx'],
    ['an XLS that is cut short', () => oldBook().subarray(0, 2_000), 'SPREADSHEET_DAMAGED', 'a.xlsx'],
    ['an XLS larger than was asked for', oldBook, 'LIMIT_EXCEEDED', 'a.xlsx', ['--limit', 'xlsBytes=1000']],
  ])('%s', async (_, content, code, place, args = []) => {
    const paths = await desk.write({ 'good.xlsx': good, 'a.xlsx': content() });
    const outcome = await desk.run(source, paths, { args });
    expect(outcome).toMatchObject({ status: 2, stdout: '', problems: [] });
    expect(outcome.stderr).toMatch(new RegExp(`${place}.*\\[${code}\\]`));
    expect(await desk.content()).toEqual(nothing);
  });
});

describe('a cell that is wrong is told by its place, and the other rows are in', () => {
  afterEach(() => desk.clear());

  test.each<[string, cell: string, problem: string]>([
    ['a formula that nobody calculated', '<c r="D3"><f>1+1</f></c>', 'a.xlsx:3 注册资金 CELL_ERROR'],
    ['a formula with an empty result', '<c r="D3"><f>1+1</f><v></v></c>', 'a.xlsx:3 注册资金 CELL_ERROR'],
    ['a formula that failed', '<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'a.xlsx:3 注册资金 CELL_ERROR'],
    ['a truth value for a sum', '<c r="D3" t="b"><v>1</v></c>', 'a.xlsx:3 注册资金 INVALID_MONEY'],
    [
      'a control character',
      '<c r="A3" t="inlineStr"><is><t>示例_x0000_</t></is></c>',
      'a.xlsx:3 企业名称 INVALID_TEXT',
    ],
    ['half a surrogate', '<c r="A3" t="inlineStr"><is><t>示例_xD800_</t></is></c>', 'a.xlsx:3 企业名称 INVALID_TEXT'],
  ])('%s', async (_, cell, problem) => {
    const wrong = row(9);
    wrong[cell.charCodeAt(6) - 65] = cell;
    const content = xlsx({ sheets: { 企业: sheetOf([header, row(1), wrong, row(2)]) } });
    const outcome = await desk.run(source, await desk.write({ 'a.xlsx': content }));
    expect(outcome.problems).toEqual([problem]);
    expect(outcome.status).toBe(1);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ rows: 3, created: 2, rejected: 1 });
    expect(await desk.enterprises()).toEqual(['示例企业1', '示例企业2']);
  });

  test('beyond the header, far down', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => row(at));
    rows[58]?.push('x');
    const content = xlsx({ sheets: { 企业: sheetOf([header, ...rows]) } });
    const outcome = await desk.run(source, await desk.write({ 'a.xlsx': content }));
    expect(outcome).toMatchObject({ status: 1, problems: ['a.xlsx:60 CELL_COUNT'] });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ rows: 60, created: 59, rejected: 1 });
  });
});

describe('what looks wrong and is not goes in', () => {
  afterEach(() => desk.clear());

  test.each<[string, () => Buffer]>([
    ['an XLS called .xlsx', oldBook],
    ['a text called .xlsx', () => Buffer.from([header, row(1), row(2)].map((cells) => cells.join(',')).join('\n'))],
    ['a sheet that says it has a million rows', () => good],
    [
      '64,000 empty rows',
      () => xlsx({ sheets: { 企业: sheetOf([header, row(1), row(2)]) + '<row/>'.repeat(64_000) } }),
    ],
    ['an empty sheet before the one with rows', () => xlsx({ sheets: { 空: '', 企业: parts.sheets.企业 } })],
    [
      'a formula with its result, and a day as a number',
      () =>
        xlsx({
          sheets: {
            企业: sheetOf([
              header,
              row(1, { 3: '<c r="D2" t="str"><f>"200万"</f><v>200万元</v></c>' }),
              row(2, { 2: '<c r="C3" s="0"><v>33970</v></c>' }),
            ]),
          },
          formats: ['yyyy/m/d'],
        }),
    ],
  ])('%s', async (_, content) => {
    const outcome = await desk.run(source, await desk.write({ 'a.xlsx': content() }));
    expect(outcome).toMatchObject({ status: 0, problems: [] });
    expect(
      await desk.hub.db.query(
        'select name, established_on::text as day, capital::int as capital from enterprise order by name',
      ),
    ).toEqual([
      { name: '示例企业1', day: '1993-01-01', capital: 2_000_000 },
      { name: '示例企业2', day: '1993-01-01', capital: 2_000_000 },
    ]);
  });

  test('a title, a header of two rows, merged cells, a total and a note', async () => {
    const rows = sheetOf([
      ['示例区企业登记表', null, null, null, null],
      [null, null, null, null, null],
      ['企业名称', '统一社会信用代码', '登记', null, '地区'],
      [null, null, '注册日期', '注册资金（万元）', null],
      ['示例企业1', madeUpCreditCode(1), '1993-01-01', '200', '烟台'],
      ['示例企业2', madeUpCreditCode(2), '1993-01-01', '200', null],
      ['合计', null, null, '400', null],
      ['注：本表为示例。', null, null, null, null],
    ]);
    const merges = ['A1:E1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'E5:E6'].map((ref) => `<mergeCell ref="${ref}"/>`);
    const sheet = `<sheetData>${rows}</sheetData><mergeCells>${merges.join('')}</mergeCells>`;
    const outcome = await desk.run(source, await desk.write({ 'a.xlsx': xlsx({ sheets: { 企业: sheet } }) }));
    expect(outcome).toMatchObject({ status: 0, problems: [] });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ rows: 4, created: 2, skipped: 2 });
    expect(await desk.hub.db.query('select name, capital::int as capital from enterprise order by name')).toEqual([
      { name: '示例企业1', capital: 2_000_000 },
      { name: '示例企业2', capital: 2_000_000 },
    ]);
  });
});
