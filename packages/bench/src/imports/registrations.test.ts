import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freshCode } from './credit-codes.ts';
import { makeRegistrations } from './registrations.ts';

test('a fresh code has the office of the old one, both check characters, and another for each round', () => {
  // Of a real code, the same code comes out: so both check characters are worked out right.
  expect(freshCode('91370600165003381C', 0)).toBe('91370600165003381C');
  const codes = Array.from({ length: 23 }, (_, round) => freshCode('91370600165003381C', round));
  expect(new Set(codes).size).toBe(23);
  for (const code of codes) expect(code).toMatch(/^91370600[0-9A-Y]{10}$/);
  expect(freshCode('91370200x14351645e', 1)).toMatch(/^[0-9a-y]{18}$/);
  expect(freshCode('N/A', 1)).toBe('N/A');
});

test('rows are made round by round with their defects, as many as asked for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'registrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const header = '企业名称,统一社会信用代码,注册资金\n';
  await writeFile(
    join(folder, '示例-1.csv'),
    `${header}甲厂,91370600165003381C,N/A\n乙厂,91370602165101344J,"1,000(万元)"\n`,
  );
  const files = await makeRegistrations(folder, folder, 5);
  const lines = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).map((text) => text.trim().split('\n'));
  expect(lines.map(({ length }) => length)).toEqual([3, 3, 2]);
  expect(lines[0]?.[1]).toBe('甲厂,91370600165003381C,N/A');
  expect(lines[1]?.[2]).toMatch(/^乙厂1,91370602\w{10},"1,000\(万元\)"$/);
  expect(lines[2]?.[1]).toMatch(/^甲厂2,91370600\w{10},N\/A$/);
});
