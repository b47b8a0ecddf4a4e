import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileRow, ReadingOptions } from '../input-file.ts';
import { openInputFile } from '../open-input-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-json-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function open(content: string | Buffer, options?: ReadingOptions, name = 'a.json') {
  const path = join(folder, name);
  await writeFile(path, content);
  return openInputFile(path, name, options);
}

async function rowsOf(...parameters: Parameters<typeof open>): Promise<[number, FileRow['cells']][]> {
  const rows: [number, FileRow['cells']][] = [];
  for (const table of (await open(...parameters)).tables) {
    for await (const { row, cells } of table.rows()) rows.push([row, cells]);
  }
  return rows;
}

describe('rows', () => {
  test('are the objects of an array, by number, under all of their keys', async () => {
    const content = '[\n{"name": "甲", "code": 1},\n\n{"code": "2", "b": true}, {}\n]\n';
    expect(await open(content)).toMatchObject({ format: 'json', encoding: 'utf-8', delimiter: null });
    expect(await rowsOf(content)).toEqual([
      [0, ['name', 'code', 'b']],
      [1, ['甲', '1', null]],
      [2, [null, '2', 'true']],
    ]);
  });

  test('are the objects on each line, by line, also in a file called .json', async () => {
    const content = '\ufeff{"a": 1}\r\n\r\n{\r\n"a": 2}\r\n{"a": 3}';
    expect(await open(content)).toMatchObject({ format: 'jsonl' });
    expect(await rowsOf(content)).toEqual([
      [0, ['a']],
      [1, ['1']],
      [3, ['2']],
      [5, ['3']],
    ]);
  });

  test('are the keys and values of an object that stands alone', async () => {
    expect(await rowsOf('{"工业": "06", "住宅": null,\n "工业": "x"}')).toEqual([
      [0, ['key', 'value']],
      [1, ['工业', '06']],
      [2, ['住宅', null]],
      [3, ['工业', 'x']],
    ]);
    expect(await rowsOf('{"a": "1"}', {}, 'a.jsonl')).toEqual([
      [0, ['a']],
      [1, ['1']],
    ]);
  });

  test('keep numbers digit by digit, and what is nested as JSON', async () => {
    const values = [
      '12345678901234567890',
      '0.10',
      '1E+15',
      '-0',
      '"a\\u4e00\\n"',
      '{"x": ["]", 1.0]}',
      '[ 1,2 ]',
      '"{"',
    ];
    const object = values.map((value, at) => `"k${at}": ${value}`).join(',');
    expect((await rowsOf(`[{${object}}]`))[1]).toEqual([
      1,
      ['12345678901234567890', '0.10', '1E+15', '-0', 'a一\n', '{"x": ["]", 1.0]}', '[ 1,2 ]', '{'],
    ]);
  });

  test('are found wherever the text is cut into parts', async () => {
    const objects = Array.from({ length: 3_000 }, (_, at) => `{"name": "企业\\"${at}}", "list": [{"}": ${at}}]}`);
    for (const content of [`[${objects.join(',\n')}]`, objects.join('\n')]) {
      const rows = await rowsOf(content);
      expect(rows).toHaveLength(3_001);
      expect(rows[3_000]).toEqual([3_000, ['企业"2999}', '[{"}": 2999}]']]);
    }
  });

  test('are found whatever the name and the encoding', async () => {
    const gbk = Buffer.from('[{"\xc6\xf3\xd2\xb5": 1}]', 'latin1');
    expect(await open(gbk, {}, 'a.csv')).toMatchObject({ format: 'json', encoding: 'gb18030' });
    expect(await open(Buffer.from('\ufeff{"a": 1}\n{"a": 2}', 'utf16le'), {}, 'a.txt')).toMatchObject({
      format: 'jsonl',
      encoding: 'utf-16le',
    });
    expect(await open('{a},b\n1,2\n', {}, 'a.csv')).toMatchObject({ format: 'csv' });
  });
});

describe('a file is refused', () => {
  test.each([
    ['broken in the middle', '[{"a": 1},\n{"a": 2,\n{"a": 3}]', 'JSON_SYNTAX', 3],
    ['cut off', '[{"a": 1},\n{"a": "2', 'JSON_SYNTAX', 2],
    ['cut off after an object', '[{"a": 1},\n', 'JSON_SYNTAX', 2],
    ['without a comma', '[{"a": 1}\n{"a": 2}]', 'JSON_SYNTAX', 2],
    ['with a comma too many', '[{"a": 1},\n]', 'JSON_SYNTAX', 2],
    ['with a comma too many in an object', '[{"a": 1,\n}]', 'JSON_SYNTAX', 2],
    ['with single quotes', "{'a': 1}", 'JSON_SYNTAX', 1],
    ['with a wrong escape', '[{"a": "\\x"}]', 'JSON_SYNTAX', 1],
    ['with a line break in a text', '[{"a": "\n"}]', 'JSON_SYNTAX', 1],
    ['with a number that is none', '[{"a": 01}]', 'JSON_SYNTAX', 1],
    ['with something nested that is no JSON', '[{"a": [1,]}]', 'JSON_SYNTAX', 1],
    ['with one bad line', '{"a": 1}\n{"a": }\n{"a": 3}', 'JSON_SYNTAX', 2],
    ['with two objects on a line', '{"a": 1} {"a": 2}', 'JSON_SYNTAX', 1],
    ['with a byte-order mark within', '{"a": 1}\n\ufeff{"a": 2}', 'JSON_SYNTAX', 2],
    ['of several arrays', '[{"a": 1}]\n[{"a": 2}]', 'JSON_AFTER_END', 2],
    ['with an object after the array', '[]\n{"a": 2}', 'JSON_AFTER_END', 2],
    ['of plain values', '[{"a": 1},\n2]', 'JSON_NOT_OBJECT', 2],
    ['of a plain value', '"a"', 'JSON_NOT_OBJECT', 1],
    ['with a key twice', '[{"a": 1},\n{"a": 2,\n"a": 3}]', 'JSON_KEY_TWICE', 3],
    ['of one object that holds lists', '{"total": 1,\n"rows": [{"a": 1}]}', 'JSON_NESTED', 2],
    ['of one object too long', `[{"a": "${'x'.repeat(600_000)}"}]`, 'LIMIT_EXCEEDED', 1],
    ['of a cell too long', `[{"a": "${'x'.repeat(300_001)}"}]`, 'LIMIT_EXCEEDED', 1],
  ])('%s', async (_, content, code, row) => {
    await expect(open(content)).rejects.toMatchObject({ status: 2, code, place: { row } });
  });

  test.each(['[]', '{}', ' [ ] ', '[{}]'])('that holds nothing: %s', async (content) => {
    await expect(open(content)).rejects.toMatchObject({ code: 'FILE_EMPTY' });
  });

  test('beyond the limit of columns, and not at it', async () => {
    const content = '{"a": 1, "b": 2}\n{"c": 3}';
    expect(await rowsOf(content, { limits: { columns: 3 } })).toHaveLength(3);
    await expect(open(content, { limits: { columns: 2 } })).rejects.toMatchObject({ place: { row: 2 } });
    expect(await rowsOf('{"a": 1, "b": 2, "c": 3}', { limits: { columns: 2 } })).toHaveLength(4);
  });

  test('when it is a web page', async () => {
    const page = '<html><body><table><tr><td>甲</td></tr></table></body></html>';
    await expect(open(page, {}, 'a.xls')).rejects.toMatchObject({ code: 'FORMAT_UNKNOWN' });
  });
});
