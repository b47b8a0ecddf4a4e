import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../packages/server/src/kernel/global-id.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';

const rows = [registration('烟台甲厂', '91990000MA04J79X0H'), registration('烟台乙厂', '91990000MA75X79X0L', '若干')];

describe('what an import refuses', () => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub();
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate enterprise, import, record_origin cascade'));

  it('takes a chunk again after a lost answer, but no other rows in its place', async () => {
    const id = await importer.open();
    await importer.add(id, rows.slice(0, 1));
    expect(await importer.add(id, rows)).toMatchObject({ rows: 2, rejected: 1 });
    expect(await importer.add(id, rows)).toMatchObject({ rows: 2, rejected: 1 });
    expect(await importer.add(id, rows.slice(1))).toMatchObject({ code: 'IMPORT_ROWS_REFUSED' });
    expect(await importer.add(id, rows, {}, 0)).toMatchObject({ code: 'IMPORT_ROWS_REFUSED' });
    const other = { checksum: 'b'.repeat(64) };
    expect(await importer.add(id, rows, other)).toMatchObject({ code: 'IMPORT_FILE_DIFFERS' });
    await importer.step('validateImport', { import: id });
    const committed = await importer.step('commitImport', { import: id });
    expect(await importer.step('commitImport', { import: id })).toEqual(committed);
  });

  it('names the sources that there are', async () => {
    const selected = '... on ImportSourceUnknown { code message sources }';
    const refused = await importer.step('openImport', { source: 'x', dryRun: false }, selected);
    expect(refused.code).toBe('IMPORT_SOURCE_UNKNOWN');
    expect(refused.sources).toEqual(expect.arrayContaining(['enterprise-registration', 'entity:Park']));
    expect(refused.sources).not.toContain('entity:Import');
  });

  it('says what is wrong with a header', async () => {
    const header = ['统一社会信用代码', '法人代表', '法定代表人', '颜色'];
    const selected = '... on ImportHeaderRefused { code message unknown repeated missing }';
    expect(await importer.add(await importer.open(), [], { header }, 2, selected)).toMatchObject({
      code: 'IMPORT_HEADER_REFUSED',
      message: expect.stringContaining('缺少列：企业名称'),
      unknown: ['颜色'],
      repeated: ['法定代表人'],
      missing: ['企业名称'],
    });
  });

  it('keeps to the order of the steps', async () => {
    const id = await importer.open();
    const selected = '... on ImportStateConflict { code state }';
    const conflict = (state: string) => ({ code: 'IMPORT_STATE_CONFLICT', state });
    expect(await importer.step('commitImport', { import: id }, selected)).toEqual(conflict('OPEN'));
    await importer.step('validateImport', { import: id });
    expect(await importer.add(id, rows, {}, 2, selected)).toEqual(conflict('VALIDATED'));
    await importer.step('dropImport', { import: id });
    expect(await importer.step('validateImport', { import: id }, selected)).toEqual(conflict('DROPPED'));
    for (const strange of ['x', encodeGlobalId('Import', 999_999), encodeGlobalId('Park', 1)]) {
      expect(await importer.step('dropImport', { import: strange })).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
    }
  });

  it('shows personal data neither in a report nor in the log', async () => {
    const id = await importer.open();
    await importer.add(id, [registration('烟台甲厂', '91990000MA04J79X0H', '200万', { 4: '张\0虚构' })]);
    expect(await importer.problemsOf(id)).toMatchObject([{ column: '法人代表', value: '张**', code: 'INVALID_TEXT' }]);
    expect(hub.log.join()).not.toContain('三丰');
  });

  it('is for administrators', async () => {
    const mutation = 'mutation { openImport(input: { source: "entity:Park", dryRun: true }) { __typename } }';
    expect((await hub.query(mutation)).body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { id } = await importer.run(rows);
    const list = await hub.query('{ importProblems { totalCount } }');
    expect(list.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const { body } = await hub.query(`{ import(by: { id: "${id}" }) { source actor problems { totalCount } } }`);
    expect(body.data.import).toEqual({ source: 'enterprise-registration', actor: null, problems: null });
  });

  it('gives up imports that were left alone for a day', async () => {
    const id = await importer.open();
    await importer.add(id, rows);
    await hub.db.query(`update import set touched_at = now() - interval '25 hours'`);
    await importer.open();
    expect(await importer.step('validateImport', { import: id })).toMatchObject({ code: 'IMPORT_STATE_CONFLICT' });
    expect(await hub.db.query('select from import_row')).toEqual([]);
  });
});
