import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableLayout } from './layout.ts';
import { checkUsed, mappingOf, readMappingFile, writeMappingFile } from './mapping-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-mapping-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: string): Promise<string> {
  const path = join(folder, 'mapping.json');
  await writeFile(path, content);
  return path;
}

const table = (source: string, columns: Partial<TableLayout['columns'][number]>[], unused: string[] = []) => ({
  ...{ source, fits: true, headerRows: [1], header: [], mapping: [], unused },
  ...{ missing: [], unknown: [], repeated: [], misplaced: [] },
  columns: columns.map((column) => ({
    ...{ cell: 'A', header: '', how: 'SYNONYM' as const, field: null, label: null, unit: null },
    ...column,
  })),
});

describe('a mapping file', () => {
  it('says by source which field a column is, and in which unit', async () => {
    const path = await file(
      '\ufeff{ "a": [{ "header": "金额", "field": "price", "unit": "万元" }, { "header": "备注", "field": null }] }',
    );
    const mapping = await readMappingFile(path);
    expect(mappingOf(mapping, 'a')).toEqual([
      { header: '金额', field: 'price', unit: '万元' },
      { header: '备注', field: null },
    ]);
    expect(mappingOf(mapping, 'b')).toEqual([]);
    expect(mappingOf(undefined, 'a')).toEqual([]);
  });

  it.each([
    ['{', 'no JSON'],
    ['[]', 'keys are sources'],
    ['{ "a": {} }', 'at a: expected a list'],
    ['{ "a": ["x"] }', 'at a[0]: expected an object'],
    ['{ "a": [{ "header": "x", "field": "y", "fields": 1 }] }', 'at a[0]: there is no key fields'],
    ['{ "a": [{ "field": "y" }] }', 'header has to be a text'],
    ['{ "a": [{ "header": "x" }] }', 'field has to be'],
    ['{ "a": [{ "header": "x", "field": "" }] }', 'field has to be'],
    ['{ "a": [{ "header": "x", "field": "?" }] }', 'say which field x is'],
    ['{ "a": [{ "header": "x", "field": null, "unit": 1 }] }', 'unit has to be a text'],
  ])('%s is refused', async (content, message) => {
    await expect(readMappingFile(await file(content))).rejects.toMatchObject({
      status: 2,
      lines: [expect.stringContaining('有误'), expect.stringContaining(message)],
    });
  });

  it('that is not there is told', async () => {
    await expect(readMappingFile(join(folder, 'none.json'))).rejects.toMatchObject({ status: 2 });
    await expect(writeMappingFile(join(folder, 'none', 'a.json'), [])).rejects.toMatchObject({ status: 2 });
  });

  it('is written so that it can be read again, but for columns that nobody knows', async () => {
    const path = join(folder, 'written.json');
    const known = [
      { header: '园区', field: 'name' },
      { header: '面积', field: 'area', unit: '亩' },
      { header: '备注', how: 'IGNORED' as const },
      { header: '' },
    ];
    await writeMappingFile(path, [
      table('a', known),
      table('b', [{ header: '代码', field: 'code' }]),
      table('a', known),
    ]);
    expect(Object.fromEntries(await readMappingFile(path))).toEqual({
      a: [
        { header: '园区', field: 'name' },
        { header: '面积', field: 'area', unit: '亩' },
        { header: '备注', field: null },
      ],
      b: [{ header: '代码', field: 'code' }],
    });
    await writeMappingFile(path, [table('a', [{ header: '颜色', how: 'UNKNOWN' }])]);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ a: [{ header: '颜色', field: '?' }] });
    await expect(readMappingFile(path)).rejects.toMatchObject({
      lines: [expect.anything(), expect.stringContaining('颜色')],
    });
  });

  it('may speak of columns of some tables only, but not of none', () => {
    const mapping = new Map([['a', [{ header: '金额', field: 'price' }]]]);
    const [with_, without] = [table('a', []), table('a', [], ['金额'])];
    expect(() => checkUsed('m.json', mapping, [without, with_])).not.toThrow();
    expect(() => checkUsed('m.json', mapping, [without])).toThrow(/a: 金额/);
    expect(() => checkUsed('m.json', mapping, [table('b', [])])).toThrow(/a: 金额/);
  });
});
