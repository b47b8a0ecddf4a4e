import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { madeUpCreditCode } from '../../prisma/sample/credit-code.ts';
import { ImportDesk } from '../support/import-desk.ts';

// JSON that nobody should hand over, and what becomes of it: a clear error with its place, and nothing else.

const source = 'enterprise-registration';
let desk: ImportDesk;
/** The content of the hub when nothing is imported. */
let nothing: Record<string, string>;
beforeAll(async () => {
  desk = await ImportDesk.open();
  nothing = await desk.content();
});
afterAll(() => desk.close());

/** An object that the hub accepts; `members` replaces some of its members. */
function object(serial: number, members: Record<string, unknown> = {}): string {
  return JSON.stringify({ 企业名称: `示例企业${serial}`, 统一社会信用代码: madeUpCreditCode(serial), ...members });
}

const list = (...objects: string[]) => `[\n${objects.join(',\n')}\n]\n`;
const good = list(object(1), object(2));

describe('JSON that cannot be read is refused, and changes nothing', () => {
  test.each<[string, string | Buffer, code: string, line: number]>([
    ['broken in the middle', list(object(1), object(2).slice(0, -1), object(3)), 'JSON_SYNTAX', 4],
    ['cut off', good.slice(0, -10), 'JSON_SYNTAX', 3],
    ['without its last bracket', good.slice(0, -3), 'JSON_SYNTAX', 3],
    ['with a comment', `[\n// 企业\n${object(1)}]`, 'JSON_SYNTAX', 2],
    ['with one bad line', `${object(1)}\n{"企业名称": 示例企业2}\n${object(3)}\n`, 'JSON_SYNTAX', 2],
    ['with a byte-order mark in the middle', `${object(1)}\n\ufeff${object(2)}\n`, 'JSON_SYNTAX', 2],
    ['of two arrays', good + good, 'JSON_AFTER_END', 5],
    ['of plain values', list(object(1), '"示例企业2"'), 'JSON_NOT_OBJECT', 3],
    ['of lists', '[\n["企业名称"],\n["示例企业1"]]', 'JSON_NOT_OBJECT', 2],
    ['with a key twice', list(object(1), `{"企业名称": "示例企业2", "企业名称": "示例企业3"}`), 'JSON_KEY_TWICE', 3],
    ['wrapped into an object', `{"total": 2,\n"rows": ${good}}`, 'JSON_NESTED', 2],
    [
      'with a lone surrogate in UTF-16',
      Buffer.from('\ufeff[\n{"企业名称": "\ud800"}]', 'utf16le'),
      'ENCODING_WRONG',
      2,
    ],
    [
      'with a key for each row',
      list(...Array.from({ length: 1_001 }, (_, at) => `{"k${at}": 1}`)),
      'LIMIT_EXCEEDED',
      1_002,
    ],
    ['with a huge text', list(object(1), object(2, { 经营范围: 'x'.repeat(300_001) })), 'LIMIT_EXCEEDED', 2],
  ])('%s', async (_, content, code, line) => {
    const paths = await desk.write({ 'good.json': good, 'a.json': content });
    const outcome = await desk.run(source, paths);
    expect(outcome).toMatchObject({ status: 2, stdout: '', problems: [] });
    expect(outcome.stderr).toMatch(new RegExp(`a\\.json, line ${line}\\b.*\\[${code}\\]`));
    expect(await desk.content()).toEqual(nothing);
  });

  test.each(['[]', '{}', '[{}]', ' '])('%j is empty', async (content) => {
    const outcome = await desk.run(source, await desk.write({ 'a.json': content }));
    expect(outcome).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('[FILE_EMPTY]') });
    expect(await desk.content()).toEqual(nothing);
  });
});

describe('a row that is wrong is told by its place, and the others are in', () => {
  afterEach(() => desk.clear());

  test.each<[string, members: Record<string, unknown>, problem: string]>([
    ['a lone surrogate', { 企业名称: '示例\ud800' }, '企业名称 INVALID_TEXT'],
    ['a NUL', { 企业名称: '示例\0' }, '企业名称 INVALID_TEXT'],
    ['something nested', { 注册资金: { 数额: 200, 单位: '万元' } }, '注册资金 INVALID_MONEY'],
    ['a number that is no day', { 注册日期: 1e15 }, '注册日期 INVALID_DATE'],
    ['a truth value for a sum', { 注册资金: true }, '注册资金 INVALID_MONEY'],
  ])('%s', async (_, members, problem) => {
    const objects = [object(1, { 注册资金: '1万元', 注册日期: '1993-01-01' }), object(9, members), object(2)];
    for (const [content, at] of [
      [list(...objects), 2],
      [objects.join('\n\n'), 3],
    ] as const) {
      await desk.clear();
      const outcome = await desk.run(source, await desk.write({ 'a.json': content }));
      expect(outcome.problems).toEqual([`a.json:${at} ${problem}`]);
      expect(JSON.parse(outcome.stdout)).toMatchObject({ rows: 3, created: 2, rejected: 1 });
      expect(await desk.enterprises()).toEqual(['示例企业1', '示例企业2']);
    }
  });

  test('digits are kept as they stand', async () => {
    const content = list(`{"企业名称": "示例企业1", "统一社会信用代码": 913706000000000001234567890}`, object(2));
    const outcome = await desk.run(source, await desk.write({ 'a.json': content }));
    expect(outcome.problems).toEqual(['a.json:1 统一社会信用代码 CREDIT_CODE_FORM']);
    expect(await desk.hub.db.query('select value from import_problem')).toEqual([
      { value: '913706000000000001234567890' },
    ]);
  });
});
