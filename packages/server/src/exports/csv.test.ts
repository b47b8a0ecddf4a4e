import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import { csvOf } from './csv.ts';

async function written(header: string[], pages: Cell[][][], language: 'ZH' | 'EN' | 'NAMES' = 'ZH'): Promise<string> {
  return (await buffer(Readable.from(csvOf(header, Readable.from(pages), language)))).toString();
}

test('begins with the mark of UTF-8, and each line ends with CR LF', async () => {
  expect(await written(['名称', '编号'], [[['甲', '1']], [['乙', null]]])).toBe('\ufeff名称,编号\r\n甲,1\r\n乙,\r\n');
});

test('quotes what would end a cell, and blanks at its ends', async () => {
  const cells = ['a,b', 'say "x"', 'two\r\nlines', ' blank ', 'plain text'];
  expect(await written(['t'], [[cells]])).toBe('\ufefft\r\n"a,b","say ""x""","two\r\nlines"," blank ",plain text\r\n');
});

test('guards texts against being formulas, numbers not', async () => {
  expect(await written(['a', 'b', 'c'], [[['=1+1', { number: '-5' }, '-5']]])).toBe("\ufeffa,b,c\r\n'=1+1,-5,'-5\r\n");
});

test.each([
  ['ZH', '是,否'],
  ['EN', 'yes,no'],
  ['NAMES', 'true,false'],
] as const)('writes truth values in %s', async (language, line) => {
  expect(await written(['a', 'b'], [[[true, false]]], language)).toBe(`\ufeffa,b\r\n${line}\r\n`);
});

test('a row of one empty cell is still a row', async () => {
  expect(await written(['a'], [[[null], ['x']]])).toBe('\ufeffa\r\n""\r\nx\r\n');
});
