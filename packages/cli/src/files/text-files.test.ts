import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileRow, ReadingOptions } from './input-file.ts';
import { openInputFile } from './open-input-file.ts';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-text-'));
  path = join(folder, 'a.csv');
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes the file. */
async function file(content: string | Buffer): Promise<string> {
  await writeFile(path, content);
  return path;
}

async function open(content: string | Buffer, options?: ReadingOptions) {
  return openInputFile(await file(content), 'a.csv', options);
}

async function rowsOf(content: string | Buffer, options?: ReadingOptions): Promise<[number, FileRow['cells']][]> {
  const rows: [number, FileRow['cells']][] = [];
  for (const table of (await open(content, options)).tables) {
    for await (const { row, cells } of table.rows()) rows.push([row, cells]);
  }
  return rows;
}

/** What refuses a file: code and line. */
const refused = (code: string, row?: number) =>
  expect.objectContaining({ code, place: row === undefined ? { path } : expect.objectContaining({ path, row }) });

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

  test('keep as many cells as they have, and empty ones; blank rows are none', async () => {
    expect(await rowsOf('a,b\n1\n1,2,3\n,\n , \n,x\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1']],
      [3, ['1', '2', '3']],
      [6, [null, 'x']],
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
    await expect(rowsOf('"a,b\n')).rejects.toEqual(refused('UNCLOSED_QUOTE', 1));
    await expect(rowsOf('a,b\n1,2\n\n3,"4\n5,6\n')).rejects.toEqual(refused('UNCLOSED_QUOTE', 4));
    await expect(rowsOf(`a,b\n1,"${'x\n'.repeat(600_000)}`)).rejects.toEqual(refused('LIMIT_EXCEEDED', 2));
  });

  test('end where the limits do', async () => {
    const within = { columns: 3, cellCharacters: 4, rowCharacters: 10 };
    expect(await rowsOf('a,b,c\n1234,5678,90\n', { limits: within })).toHaveLength(2);
    for (const [row, place] of [
      ['1,2,3,4', { row: 2 }],
      ['1,12345,2', { row: 2, column: 1 }],
      ['1234,1234,123', { row: 2 }],
    ] as const) {
      await expect(rowsOf(`a,b,c\n${row}\n`, { limits: within })).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        place,
      });
    }
  });

  test('are read again from the beginning, and the first few are there at once', async () => {
    const { tables } = await open(`a\n${'1\n'.repeat(60)}`);
    expect(tables[0]?.first).toHaveLength(50);
    for (let time = 0; time < 2; time += 1) {
      let last = 0;
      for await (const { row } of tables[0]?.rows() ?? []) last = row;
      expect(last).toBe(61);
    }
  });
});

describe('the delimiter', () => {
  test.each([
    [',', 'csv', 'a,b\n1,"x\ty\tz"\n'],
    ['\t', 'tsv', 'a\tb\n1,000\t2,000\n3,000\t4\n'],
    [';', 'csv', 'a;b;c\n1,5;2,5;3,5\n'],
    ['|', 'csv', '标题\na|b\n1|2\n'],
    [',', 'csv', 'a\n1\n'],
    [',', 'csv', '"a\n;;;\n;;;",b\n1,2\n'],
  ])('%j is found: %s', async (delimiter, format, content) => {
    expect(await open(content)).toMatchObject({ delimiter, format });
  });

  test('is as asked for', async () => {
    expect(await rowsOf('a,b\n1;2\n', { delimiter: ';' })).toEqual([
      [1, ['a,b']],
      [2, ['1', '2']],
    ]);
  });
});

describe('the encoding', () => {
  const gbkBytes: Record<string, string> = { 企: '\xc6\xf3', 业: '\xd2\xb5', 名: '\xc3\xfb', 㐂: '\x81\x39\xef\x31' };
  const gbk = (text: string) =>
    Buffer.from(
      text.replace(/[^\0-\x7f]/g, (found) => gbkBytes[found] ?? ''),
      'latin1',
    );
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const text = '企业,名\n1,2\n';
  const table = [
    [1, ['企业', '名']],
    [2, ['1', '2']],
  ];

  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['gb18030', gbk(text)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(text)],
  ])('%s is found', async (encoding, content) => {
    expect(await open(content)).toMatchObject({ encoding });
    expect(await rowsOf(content)).toEqual(table);
  });

  test('may have characters of four bytes, and characters across two reads', async () => {
    expect(await rowsOf(gbk('企㐂\n'))).toEqual([[1, ['企㐂']]]);
    const long = `a\n${`${'企'.repeat(30_000)}\n`.repeat(3)}`;
    for (const content of [Buffer.from(long), gbk(long), Buffer.from(`\ufeff${long}`, 'utf16le')]) {
      expect((await rowsOf(content)).map(([, [cell]]) => cell?.length)).toEqual([1, 30_000, 30_000, 30_000]);
    }
  });

  test('is as asked for, but strictly', async () => {
    expect(await rowsOf(gbk(text), { encoding: 'GBK' })).toEqual(table);
    await expect(rowsOf(gbk(text), { encoding: 'utf-8' })).rejects.toEqual(refused('ENCODING_WRONG', 1));
    await expect(rowsOf(text, { encoding: 'big5' })).rejects.toThrow('big5');
  });

  test.each([
    ['a character cut off', Buffer.from('a,b\r\n企业').subarray(0, -1), 'ENCODING_UNKNOWN', undefined],
    [
      'a file of UTF-8 with one line of GBK',
      Buffer.concat([Buffer.from('企业名称\n1\n'), gbk('企业\n')]),
      'ENCODING_MIXED',
      3,
    ],
    ['half a surrogate', Buffer.from('\ufeffa\r\nb\r\n\ud800c\r\n', 'utf16le'), 'ENCODING_WRONG', 3],
    ['half a unit of UTF-16', Buffer.from('\ufeffa\nb', 'utf16le').subarray(0, -1), 'ENCODING_WRONG', 2],
    ['a NUL', Buffer.from('a,b\r\n1,2\r\n3,\0\r\n'), 'NUL_CHARACTER', 3],
  ])('does not fit %s', async (_, content, code, line) => {
    await expect(rowsOf(content)).rejects.toEqual(refused(code, line));
  });

  test('that fits nowhere is told with the line where each failed', async () => {
    const content = Buffer.concat([Buffer.from('a\n'), gbk('企业'), Buffer.from([0x0a, 0xff])]);
    await expect(rowsOf(content)).rejects.toThrow('neither UTF-8 (from line 2) nor GB18030 text (from line 3)');
  });
});

describe('a file', () => {
  test('is known by its bytes', async () => {
    expect(await openInputFile(await file('a,b\n'), 'x')).toMatchObject({
      name: 'x',
      bytes: 4,
      checksum: '5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313',
    });
  });

  test.each([
    ['is missing', () => join(folder, 'none.csv'), 'FILE_NOT_FOUND'],
    ['is a folder', () => folder, 'FILE_IS_FOLDER'],
    ['lies below a file', () => join(path, 'a.csv'), 'FILE_UNREADABLE'],
    ['is a device', () => '/dev/null', 'FILE_NOT_REGULAR'],
  ])('that %s is refused', async (_, place, code) => {
    await expect(openInputFile(place(), 'x')).rejects.toMatchObject({ status: 2, code });
  });

  test.each(['', '\ufeff', '\n\r\n ', ',,,\n,,,\n'])('%j is empty', async (content) => {
    await expect(open(content)).rejects.toMatchObject({ code: 'FILE_EMPTY' });
  });
});
