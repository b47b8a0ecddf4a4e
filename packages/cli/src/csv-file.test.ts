import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectCsvFile, readCsvRows } from './csv-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: string | Buffer): Promise<string> {
  const path = join(folder, 'a.csv');
  await writeFile(path, content);
  return path;
}

async function rowsOf(content: string): Promise<[number, string[]][]> {
  const inspected = await inspectCsvFile(await file(content), 'a.csv');
  const rows: [number, string[]][] = [];
  for await (const { line, cells } of readCsvRows(inspected)) rows.push([line, cells]);
  return rows;
}

describe('rows', () => {
  test('carry the line on which they begin', async () => {
    expect(await rowsOf('\ufeffa,b\n1,"x\ny"\n\n2,"p\r\nq"\n3,4')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', 'x\ny']],
      [5, ['2', 'p\r\nq']],
      [7, ['3', '4']],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('end with %j', async (end) => {
    expect(await rowsOf(`a,b${end}${end}1,"2"${end}`)).toEqual([
      [1, ['a', 'b']],
      [3, ['1', '2']],
    ]);
  });

  test('keep as many cells as they have, and empty ones', async () => {
    expect(await rowsOf('a,b\n1\n1,2,3\n,\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1']],
      [3, ['1', '2', '3']],
      [4, ['', '']],
    ]);
  });

  test('keep a quote at a wrong place, and the rows around it', async () => {
    expect(await rowsOf('a,b\n甲"乙",2\n"甲"乙,3\n4,5\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['甲"乙"', '2']],
      [3, ['"甲"乙', '3']],
      [4, ['4', '5']],
    ]);
  });

  test('stop at a quote that is never closed, and name where it opened', async () => {
    await expect(rowsOf('"a,b\n')).rejects.toMatchObject({ status: 2, message: expect.stringContaining('line 1 of') });
    await expect(rowsOf('a,b\n1,2\n\n3,"4\n5,6\n')).rejects.toMatchObject({
      status: 2,
      message: expect.stringContaining('line 4 of'),
    });
    await expect(rowsOf(`a,b\n1,"${'x\n'.repeat(600_000)}`)).rejects.toMatchObject({
      message: expect.stringContaining('line 2 of'),
    });
  });
});

describe('a file', () => {
  test('is known by its bytes', async () => {
    expect(await inspectCsvFile(await file('a,b\n'), 'x')).toMatchObject({
      name: 'x',
      bytes: 4,
      checksum: '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313',
    });
  });

  test.each([
    ['is missing', () => join(folder, 'none.csv'), 'There is no file'],
    ['is a folder', () => folder, 'is a folder'],
  ])('that %s is refused', async (_, path, en) => {
    await expect(inspectCsvFile(path(), 'x')).rejects.toMatchObject({
      status: 2,
      message: expect.stringContaining(en),
    });
  });

  test.each(['', '\ufeff', '\n\r\n '])('%j is empty', async (content) => {
    await expect(inspectCsvFile(await file(content), 'x')).rejects.toMatchObject({
      message: expect.stringContaining('is empty'),
    });
  });

  test.each([
    ['GBK', Buffer.concat([Buffer.from('a,b\n1,2\n'), Buffer.from([0xc6, 0xf3, 0xd2, 0xb5]), Buffer.from('\n')]), 3],
    ['cut in the middle of a character', Buffer.from('a,b\n企业').subarray(0, -1), 2],
    ['UTF-16', Buffer.from('a,b\n', 'utf16le'), 1],
  ])('that is %s is refused with the line', async (_, content, line) => {
    await expect(inspectCsvFile(await file(content), 'x')).rejects.toMatchObject({
      status: 2,
      message: expect.stringMatching(new RegExp(`Line ${line} of .* is not UTF-8`)),
    });
  });

  test('with a character across two reads is accepted', async () => {
    await expect(inspectCsvFile(await file(`a${'企'.repeat(100_000)}`), 'x')).resolves.toMatchObject({
      bytes: 300_001,
    });
  });
});
