import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileRow, ReadingOptions } from '../input-file.ts';
import { openInputFile } from '../open-input-file.ts';

let path: string;
beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'hub-xls-')), 'a.xlsx');
});
afterAll(() => rm(join(path, '..'), { recursive: true }));

async function open(content: Buffer, options?: ReadingOptions) {
  await writeFile(path, content);
  return openInputFile(path, 'a.xlsx', options);
}

describe('XLS', () => {
  const book = (options: { from1904?: boolean } = {}) => {
    const sheet = utils.aoa_to_sheet([
      ['名称', '面积', '日期', '是否', '错误', '编码'],
      ['甲', 0.1, null, true, null, '001'],
      [null, 1234.56, null, false],
    ]);
    sheet.C2 = { t: 'n', v: options.from1904 ? 32420 : 33882, z: 'yyyy/m/d' };
    sheet.E2 = { t: 'e', v: 42 };
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    const workbook = utils.book_new(sheet, '企业');
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([]), '空');
    workbook.Workbook = { ...workbook.Workbook, WBProps: { date1904: options.from1904 ?? false } };
    return write(workbook, { bookType: 'biff8', type: 'buffer' }) as Buffer;
  };
  const table = [
    [1, ['名称', '面积', '日期', '是否', '错误', '编码']],
    [2, ['甲', '0.1', '1992-10-05', 'TRUE', '#N/A', '001']],
    [3, ['甲', '1234.56', null, 'FALSE', null, null]],
  ];

  /** With the record that says, after the first one, that the rest is encrypted. */
  const locked = (content: Buffer) => {
    const container = CFB.read(content, { type: 'buffer' });
    const stream = CFB.find(container, '/Workbook');
    if (!stream) throw new Error('The book has no stream.');
    const bytes = Buffer.from(stream.content as Buffer);
    const first = 4 + bytes.readUInt16LE(2);
    const password = Buffer.from('2f000600000012345678', 'hex');
    stream.content = Buffer.concat([bytes.subarray(0, first), password, bytes.subarray(first)]);
    stream.size = stream.content.length;
    return CFB.write(container, { type: 'buffer' }) as Buffer;
  };

  test('is read like XLSX, whatever its name', async () => {
    expect(await open(book())).toMatchObject({ format: 'xls', encoding: null });
    for (const from1904 of [false, true]) {
      const { tables } = await open(book({ from1904 }));
      const rows: [number, FileRow['cells']][] = [];
      for await (const { row, cells } of tables[0]?.rows() ?? []) rows.push([row, cells]);
      expect(tables.map(({ sheet }) => sheet)).toEqual(['企业']);
      expect(rows).toEqual(table);
    }
  });

  test('of Excel 95 is read by its code page', async () => {
    const sheet = utils.aoa_to_sheet([['NAME'], ['PLACEA']]);
    const content = write(utils.book_new(sheet, 'a'), { bookType: 'biff5', type: 'buffer' }) as Buffer;
    // The library writes no Chinese into such files: put in the bytes of 名称 and 芝罘区, and the number of their code page.
    content.writeUInt16LE(936, content.indexOf(Buffer.from('42000200', 'hex')) + 4);
    content.write('c3fbb3c6', content.indexOf('NAME'), 'hex');
    content.write('d6a5eeb7c7f8', content.indexOf('PLACEA'), 'hex');
    const { tables } = await open(content);
    expect(tables.map(({ sheet, first }) => [sheet, first.map(({ cells }) => cells)])).toEqual([
      ['a', [['名称'], ['芝罘区']]],
    ]);
  });

  test('is refused beyond its limit, cut short, or when it is something else', async () => {
    const content = book();
    await expect(open(content, { limits: { xlsBytes: content.length - 1 } })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    await expect(open(content.subarray(0, 1_000))).rejects.toMatchObject({ status: 2 });
    await expect(open(locked(content))).rejects.toMatchObject({ code: 'PASSWORD_PROTECTED' });
    const lockedXlsx = Buffer.concat([content, Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(open(lockedXlsx)).rejects.toMatchObject({ code: 'PASSWORD_PROTECTED' });
    const document = Buffer.concat([content.subarray(0, 8), Buffer.from('WordDocument', 'utf16le')]);
    await expect(open(document)).rejects.toMatchObject({ code: 'FORMAT_UNKNOWN' });
  });
});
