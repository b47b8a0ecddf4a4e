import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { madeUpCreditCode } from '../../prisma/sample/credit-code.ts';
import { ImportDesk } from '../support/import-desk.ts';

// Texts that nobody should hand over, and what becomes of them: a clear error with its place, and nothing else.

const source = 'enterprise-registration';
const header = '企业名称,统一社会信用代码,注册日期,注册资金';
let desk: ImportDesk;
/** The content of the hub when nothing is imported. */
let nothing: Record<string, string>;
beforeAll(async () => {
  desk = await ImportDesk.open();
  nothing = await desk.content();
});
afterAll(() => desk.close());

/** A row that the hub accepts; `cells` replaces some of its cells. */
function row(serial: number, cells: Record<number, string> = {}): string {
  const usual = [`示例企业${serial}`, madeUpCreditCode(serial), '1993-01-01', '200万人民币'];
  return usual.map((cell, at) => cells[at] ?? cell).join(',');
}

const lines = (...each: string[]) => `${each.join('\n')}\n`;
const good = lines(header, row(1), row(2));
/** A line of GBK: 企业. */
const gbk = Buffer.from('\xc6\xf3\xd2\xb5\n', 'latin1');

describe('a text that cannot be read is refused, and changes nothing', () => {
  test.each<[string, string | Buffer, code: string, place: string, args?: string[]]>([
    ['nothing', '', 'FILE_EMPTY', 'a.csv:'],
    ['blank lines', '\n\r\n  \n', 'FILE_EMPTY', 'a.csv:'],
    ['a byte-order mark alone', '\ufeff', 'FILE_EMPTY', 'a.csv:'],
    ['delimiters alone', ',,,\n,,,\n', 'FILE_EMPTY', 'a.csv:'],
    [
      'bytes of no encoding',
      Buffer.concat([Buffer.from('a\n'), gbk, Buffer.from([0x81, 0x20, 0xff])]),
      'ENCODING_UNKNOWN',
      'from line 2\\).*from line 3\\)',
    ],
    ['lines of two encodings', Buffer.concat([Buffer.from(good), gbk]), 'ENCODING_MIXED', 'line 4'],
    ['a character that is cut off', Buffer.from(`a,b\n企业`).subarray(0, -1), 'ENCODING_UNKNOWN', 'line 2'],
    ['GBK that is said to be UTF-8', gbk, 'ENCODING_WRONG', 'line 1', ['--encoding', 'utf-8']],
    ['UTF-8 that is said to be GBK', '企业名,x\n', 'ENCODING_WRONG', 'line 1', ['--encoding', 'gbk']],
    ['half a unit of UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le').subarray(0, -1), 'ENCODING_WRONG', 'line 3'],
    ['a lone surrogate', Buffer.from(`\ufeff${good}\ud800\n`, 'utf16le'), 'ENCODING_WRONG', 'line 4'],
    ['a NUL', `${good}${row(3, { 0: '示例\0企业' })}\n`, 'NUL_CHARACTER', 'line 4'],
    ['a quote that is never closed', `${good}"示例企业3,\n${row(4)}\n`, 'UNCLOSED_QUOTE', 'line 4'],
    ['a huge cell', lines(header, row(1), row(2, { 3: 'x'.repeat(300_001) })), 'LIMIT_EXCEEDED', 'line 3, column D'],
    ['a huge row', lines(header, row(1), Array(4).fill('x'.repeat(200_000)).join(',')), 'LIMIT_EXCEEDED', 'line 3'],
    [
      '20,000 columns',
      lines(Array.from({ length: 20_000 }, (_, at) => `c${at}`).join(',')),
      'LIMIT_EXCEEDED',
      'line 1',
    ],
    [
      'a cell beyond a limit that was asked for',
      good,
      'LIMIT_EXCEEDED',
      'line 1, column B',
      ['--limit', 'cellCharacters=7'],
    ],
    ['a web page', '<html><table><tr><td>甲</td></tr></table></html>', 'FORMAT_UNKNOWN', 'a.csv:'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'FORMAT_UNKNOWN', 'a.csv:'],
    ['what gzip packed', Buffer.from('1f8b0800', 'hex'), 'FORMAT_UNKNOWN', 'a.csv:'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'FORMAT_UNKNOWN', 'a.csv:'],
    ['a text of which a sheet is asked', good, 'SHEET_NOT_FOUND', 'good.csv:', ['--sheet', '企业']],
  ])('%s', async (_, content, code, place, args = []) => {
    const paths = await desk.write({ 'good.csv': good, 'a.csv': content });
    const outcome = await desk.run(source, paths, { args });
    expect(outcome).toMatchObject({ status: 2, stdout: '', problems: [] });
    expect(outcome.stderr).toMatch(new RegExp(`${place}.*\\[${code}\\]`));
    expect(await desk.content()).toEqual(nothing);
  });
});

describe('a path that leads to no file is refused, and changes nothing', () => {
  beforeAll(async () => {
    await mkdir(join(desk.folder, 'folder'));
    await symlink('loop.csv', join(desk.folder, 'loop.csv'));
    await symlink('nowhere.csv', join(desk.folder, 'dangling.csv'));
  });

  test.each([
    ['missing.csv', 'FILE_NOT_FOUND'],
    ['dangling.csv', 'FILE_NOT_FOUND'],
    ['folder', 'FILE_IS_FOLDER'],
    ['loop.csv', 'FILE_UNREADABLE'],
    ['good.csv/a.csv', 'FILE_UNREADABLE'],
    ['../../../../../../dev/null', 'FILE_NOT_REGULAR'],
  ])('%s', async (name, code) => {
    const paths = await desk.write({ 'good.csv': good });
    const outcome = await desk.run(source, [...paths, join(desk.folder, name)]);
    expect(outcome).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(`[${code}]`) });
    expect(await desk.content()).toEqual(nothing);
  });
});

describe('a command that cannot be meant is refused, and changes nothing', () => {
  test.each<[string, string, { token?: string; args?: string[] }, number, string]>([
    ['a source that there is not', 'enterprises', {}, 2, '[IMPORT_SOURCE_UNKNOWN]'],
    ['a part that there is not', `${source}/people`, {}, 2, '[IMPORT_SOURCE_UNKNOWN]'],
    ['no token', source, { token: '' }, 3, '[UNAUTHENTICATED]'],
    ['a wrong token', source, { token: 'dh_wrong' }, 3, '[UNAUTHENTICATED]'],
    ['an encoding that there is not', source, { args: ['--encoding', 'ebcdic'] }, 2, 'ebcdic'],
    ['a delimiter of two characters', source, { args: ['--delimiter', '||'] }, 2, 'one character'],
    ['a limit that there is not', source, { args: ['--limit', 'rows=1'] }, 2, 'cellCharacters'],
    ['a limit that is no number', source, { args: ['--limit', 'columns=-1'] }, 2, 'cellCharacters'],
    [
      'a report that cannot be written',
      source,
      { args: ['--report', '/nowhere/report.csv'] },
      2,
      '/nowhere/report.csv',
    ],
  ])('%s', async (_, wanted, options, status, says) => {
    const outcome = await desk.run(wanted, await desk.write({ 'good.csv': good }), options);
    expect(outcome).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(says) });
    expect(await desk.content()).toEqual(nothing);
  });
});

describe('a header that does not fit is refused, and changes nothing', () => {
  test.each([
    ['without the columns of the key', lines('企业名称,注册日期', '示例企业1,1993-01-01'), '统一社会信用代码'],
    ['with an unknown column', lines(`${header},颜色`, `${row(1)},红`), '颜色'],
    ['with a column twice', lines(`${header},企业名称`, `${row(1)},示例企业1`), '企业名称'],
    ['of another kind of table', lines('甲,乙', '1,2'), '甲'],
  ])('%s', async (_, content, says) => {
    const paths = await desk.write({ 'good.csv': good, 'a.csv': content });
    const outcome = await desk.run(source, paths);
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toMatch(new RegExp(`a\\.csv .*${says}[^]*\\[IMPORT_HEADER_REFUSED\\]`));
    expect(await desk.content()).toEqual(nothing);
  });
});

describe('a row that is wrong is told by its place, and the others are in', () => {
  afterEach(() => desk.clear());

  test.each<[string, wrong: string, problem: string]>([
    ['half a row', '示例企业9', 'a.csv:3 CELL_COUNT'],
    ['a cell too many', `${row(9)},x`, 'a.csv:3 CELL_COUNT'],
    ['a quote that shifts the cells', `"示例"企业9,${madeUpCreditCode(9)}`, 'a.csv:3 CELL_COUNT'],
    ['no name', row(9, { 0: '' }), 'a.csv:3 企业名称 MISSING_VALUE'],
    ['a code that fails its check', row(9, { 1: '91370600MA00000000' }), 'a.csv:3 统一社会信用代码 CREDIT_CODE_CHECK'],
    ['a day that never was', row(9, { 2: '2021-02-30' }), 'a.csv:3 注册日期 INVALID_DATE'],
    ['a month that never was', row(9, { 2: '二〇二〇年十三月一日' }), 'a.csv:3 注册日期 INVALID_DATE'],
    ['a number in words', row(9, { 3: '很多' }), 'a.csv:3 注册资金 INVALID_MONEY'],
    ['two units in a number', row(9, { 3: '12万3千' }), 'a.csv:3 注册资金 INVALID_MONEY'],
    ['a number beyond its column', row(9, { 3: '1E+40' }), 'a.csv:3 注册资金 OUT_OF_RANGE'],
    ['an error of a spreadsheet', row(9, { 3: '#REF!' }), 'a.csv:3 注册资金 CELL_ERROR'],
    ['a text beyond its column', row(9, { 0: '长'.repeat(100_001) }), 'a.csv:3 企业名称 TOO_LONG'],
    ['a record that differs from one before', row(1, { 3: '1万元' }), 'a.csv:3 统一社会信用代码 DUPLICATE_ROW'],
  ])('%s', async (_, wrong, problem) => {
    const outcome = await desk.run(source, await desk.write({ 'a.csv': lines(header, row(1), wrong, row(2)) }));
    expect(outcome.problems).toEqual([problem]);
    expect(outcome.status).toBe(1);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ rows: 3, created: 2, rejected: 1 });
    expect(await desk.enterprises()).toEqual(['示例企业1', '示例企业2']);
  });
});

describe('what looks wrong and is not goes in', () => {
  afterEach(() => desk.clear());

  test('a header alone changes nothing', async () => {
    const outcome = await desk.run(source, await desk.write({ 'a.csv': lines(header) }));
    expect(outcome).toMatchObject({ status: 0, stdout: expect.stringContaining('"rows":0') });
    expect(await desk.content()).toEqual(nothing);
  });

  test.each<[string, string | Buffer]>([
    ['a file called .xls', good],
    ['UTF-16 without a mark', Buffer.from(good, 'utf16le')],
    ['a tab between the cells', good.replaceAll(',', '\t')],
    [
      'files that were put together with their marks and headers',
      `\ufeff${lines(header, row(1))}\ufeff${lines(header, row(2))}`,
    ],
  ])('%s', async (_, content) => {
    const outcome = await desk.run(source, await desk.write({ 'a.xls': content }));
    expect(outcome).toMatchObject({ status: 0, problems: [] });
    expect(await desk.enterprises()).toEqual(['示例企业1', '示例企业2']);
  });

  test('a formula stays the text that it is, and is harmless in the report', async () => {
    const formula = `=cmd|'/c calc'!A0`;
    const content = lines(header, row(1, { 0: formula }), row(2, { 3: '@SUM(1)' }));
    const outcome = await desk.run(source, await desk.write({ 'a.csv': content }));
    expect(await desk.enterprises()).toEqual([formula]);
    expect(outcome.problems).toEqual(['a.csv:3 注册资金 INVALID_MONEY']);
    expect(await readFile(join(desk.folder, 'report.csv'), 'utf8')).toContain(",'@SUM(1),");
  });

  test('the same file again changes nothing', async () => {
    const paths = await desk.write({ 'a.csv': good });
    await desk.run(source, paths);
    const before = await desk.hub.db.query('select * from enterprise order by id');
    expect(JSON.parse((await desk.run(source, paths)).stdout)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await desk.hub.db.query('select * from enterprise order by id')).toEqual(before);
  });
});
