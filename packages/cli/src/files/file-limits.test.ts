import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCommandLine } from '../command-line.ts';
import { fileFaultCodes } from './file-fault.ts';
import { fileLimits } from './file-limits.ts';
import { readingFrom, readingOptions } from './reading-arguments.ts';

const readingOf = (...args: string[]) => readingFrom(readCommandLine('import', args, readingOptions).values);

test('the README lists each limit with its default', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name, most]) => [name, Number(most)]);
  expect(rows).toEqual(Object.entries(fileLimits));
});

test('the README names each code of a fault', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, list = ''] = /Of files: ([^;]+);/.exec(readme) ?? [];
  expect([...list.matchAll(/`(\w+)`/g)].map(([, code]) => code)).toEqual(fileFaultCodes);
});

test('options say how files are read', () => {
  expect(readingOf()).toEqual({ limits: {} });
  expect(
    readingOf('--sheet', '一', '--sheet', '二', '--encoding', 'gbk', '--delimiter', 'tab', '--limit', 'columns=5'),
  ).toEqual({ sheets: ['一', '二'], encoding: 'gbk', delimiter: '\t', limits: { columns: 5 } });
});

test.each([
  ['--delimiter', ''],
  ['--delimiter', '||'],
  ['--limit', 'columns'],
  ['--limit', 'columns=0'],
  ['--limit', 'columns=many'],
  ['--limit', 'toString=5'],
])('%s %s is refused', (...args) => {
  expect(() => readingOf(...args)).toThrow(expect.objectContaining({ status: 2 }));
});
