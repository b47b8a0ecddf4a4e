import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { madeUpCreditCode } from '../../prisma/sample/credit-code.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';

// What a client of the import mutations can do wrong, and what becomes of it: an error with a code, and nothing else.

let hub: TestHub;
let importer: Importer;
beforeAll(async () => {
  hub = await createTestHub();
  importer = new Importer(hub);
});
beforeEach(() => hub.db.query('truncate enterprise, import, record_origin cascade'));
afterAll(() => hub.close());

const rows = [1, 2, 3].map((serial) => registration(`示例企业${serial}`, madeUpCreditCode(serial)));

/** Everything that an import keeps about itself and what it brought. */
const kept = () =>
  hub.db.query(`select (select jsonb_agg(i order by id) from (select id, state, rows, created from import) i) as imports,
    (select jsonb_agg(f order by id) from import_file f) as files,
    (select jsonb_agg(r order by file_id, "row") from import_row r) as rows,
    (select jsonb_agg(e order by id) from enterprise e) as enterprises`);

describe('rows that are refused leave the import as it was', () => {
  test.each<[string, code: string, attempt: (id: string) => Promise<{ code?: string }>]>([
    ['row 0', 'IMPORT_ROWS_REFUSED', (id) => importer.add(id, rows, {}, 0)],
    ['a row with a number below', 'IMPORT_ROWS_REFUSED', (id) => importer.add(id, rows, {}, -7)],
    ['rows that were added with other cells', 'IMPORT_ROWS_REFUSED', (id) => importer.add(id, rows.slice(1))],
    ['a file of another checksum', 'IMPORT_FILE_DIFFERS', (id) => importer.add(id, rows, { checksum: 'b'.repeat(64) })],
    [
      'a header without the key',
      'IMPORT_HEADER_REFUSED',
      (id) => importer.add(id, [], { name: 'b', header: ['企业名称'] }),
    ],
    ['no header', 'IMPORT_HEADER_REFUSED', (id) => importer.add(id, [], { name: 'b', header: [] })],
    ['an import that is not there', 'IMPORT_NOT_FOUND', () => importer.add('SW1wb3J0Ojk5OTk5OQ', rows)],
    ['an id of something else', 'IMPORT_NOT_FOUND', () => importer.add('UGFyazox', rows)],
  ])('%s', async (_, code, attempt) => {
    const id = await importer.open();
    await importer.add(id, rows);
    const before = await kept();
    expect(await attempt(id)).toMatchObject({ code });
    expect(await kept()).toEqual(before);
  });

  test('rows of the same number in one call', async () => {
    const id = await importer.open();
    const file = { name: 'a.csv', checksum: 'a'.repeat(64), header: ['企业名称', '统一社会信用代码'] };
    const cells = rows[0]?.slice(0, 2);
    const before = await kept();
    const input = { import: id, file, rows: [2, 3, 2].map((row) => ({ row, cells })) };
    expect(await importer.step('addImportRows', input, '... on ImportRowsRefused { code rows }')).toEqual({
      code: 'IMPORT_ROWS_REFUSED',
      rows: [2],
    });
    expect(await kept()).toEqual(before);
  });
});

describe('what is sent twice counts once', () => {
  test('rows, validation and commit', async () => {
    const id = await importer.open();
    await importer.add(id, rows);
    expect(await importer.add(id, rows)).toMatchObject({ rows: 3 });
    await importer.step('validateImport', { import: id });
    expect(await importer.step('validateImport', { import: id })).toMatchObject({ rows: 3, created: 3 });
    await importer.step('commitImport', { import: id });
    const before = await kept();
    expect(await importer.step('commitImport', { import: id })).toMatchObject({ rows: 3, created: 3 });
    expect(await kept()).toEqual(before);
  });
});

describe('steps out of order are refused, and change nothing', () => {
  test.each<[string, before: string[], step: string]>([
    ['a commit before validation', [], 'commitImport'],
    ['a commit of what was dropped', ['dropImport'], 'commitImport'],
    ['validation of what was committed', ['validateImport', 'commitImport'], 'validateImport'],
    ['dropping what was committed', ['validateImport', 'commitImport'], 'dropImport'],
  ])('%s', async (_, earlier, step) => {
    const id = await importer.open();
    await importer.add(id, rows);
    for (const each of earlier) await importer.step(each, { import: id });
    const before = await kept();
    expect(await importer.step(step, { import: id })).toMatchObject({ code: 'IMPORT_STATE_CONFLICT' });
    expect(await kept()).toEqual(before);
  });

  test('a commit of a dry run', async () => {
    const id = await importer.open(undefined, true);
    await importer.add(id, rows);
    await importer.step('validateImport', { import: id });
    expect(await importer.step('commitImport', { import: id })).toMatchObject({ code: 'IMPORT_STATE_CONFLICT' });
    expect(await hub.db.query('select from enterprise')).toEqual([]);
  });
});

describe('a request that is no request is refused, and changes nothing', () => {
  const document = 'mutation ($input: AddImportRowsInput!) { addImportRows(input: $input) { __typename } }';
  const file = { name: 'a.csv', checksum: 'a'.repeat(64), header: ['企业名称', '统一社会信用代码'] };

  test.each<[string, code: string, input: Record<string, unknown>, token?: string]>([
    ['of nobody', 'UNAUTHENTICATED', { file, rows: [] }, ''],
    ['with a wrong token', 'UNAUTHENTICATED', { file, rows: [] }, 'dh_wrong'],
    ['without rows', 'BAD_USER_INPUT', { file }],
    ['with cells that are no texts', 'BAD_USER_INPUT', { file, rows: [{ row: 2, cells: ['a', 2] }] }],
    ['with a row number that is no integer', 'BAD_USER_INPUT', { file, rows: [{ row: 2.5, cells: ['a', 'b'] }] }],
    ['with more rows than a list may have', 'LIMIT_EXCEEDED', { file, rows: Array(1_001).fill({ row: 2, cells: [] }) }],
    [
      'with more cells than a list may have',
      'LIMIT_EXCEEDED',
      { file, rows: [{ row: 2, cells: Array(1_001).fill('') }] },
    ],
  ])('%s', async (_, code, input, token = hub.adminToken) => {
    const id = await importer.open();
    const before = await kept();
    const { body } = await hub.query(document, { input: { import: id, ...input } }, { token });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await kept()).toEqual(before);
  });
});
