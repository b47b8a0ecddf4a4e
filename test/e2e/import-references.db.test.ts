import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer } from '../support/importer.ts';

const header = ['code', 'name', 'level', 'type', 'parent.code'];
const park = (code: string, parent = '', level = '市级') => [code, `园区${code}`, level, '工业园区', parent];

describe.each(['postgresql', 'embedded'] as const)('rows of one import that refer to each other, on %s', (database) => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub({ database });
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());
  beforeEach(() => hub.db.query('truncate park, industry_chain, import, record_origin cascade'));

  const parents = async () => {
    const rows = await hub.db.query<{ code: string; parent: string }>(
      'select p.code, q.code as parent from park p join park q on q.id = p.parent_id order by p.code',
    );
    return rows.map(({ code, parent }) => `${code} < ${parent}`);
  };
  const validated = async (rows: readonly string[][], source = 'entity:Park', columns = header) => {
    const id = await importer.open(source);
    await importer.add(id, rows, { header: columns });
    return { id, counts: await importer.step('validateImport', { import: id }) };
  };
  const commit = (id: string) => importer.step('commitImport', { import: id });
  const problems = async (id: string) =>
    (await importer.problemsOf(id)).map(({ row, column, value, code }: Record<string, unknown>) => [
      row,
      column,
      value,
      code,
    ]);

  it('find each other in any order, in circles, and themselves; the second time nothing changes', async () => {
    const rows = [
      park('C', 'B'),
      park('B', 'A'),
      park('A'),
      park('X', 'Y'),
      park('Y', 'X'),
      park('Z', 'Y'),
      park('S', 'S'),
    ];
    const { id, counts } = await validated(rows);
    expect(counts).toMatchObject({ rows: 7, created: 7, rejected: 0 });
    expect(await commit(id)).toEqual({ ...counts, state: 'COMMITTED' });
    expect(await parents()).toEqual(['B < A', 'C < B', 'S < S', 'X < Y', 'Y < X', 'Z < Y']);
    const again = await validated(rows);
    expect(again.counts).toMatchObject({ rows: 7, unchanged: 7 });
    expect(await commit(again.id)).toEqual({ ...again.counts, state: 'COMMITTED' });
  });

  it('find a record that is there together with rows that are not, and change it', async () => {
    await importer.run([park('A'), park('B')], 'entity:Park', { header });
    const { id, counts } = await validated([park('B', 'N'), park('N', 'A')]);
    expect(counts).toMatchObject({ created: 1, updated: 1 });
    expect(await commit(id)).toMatchObject({ created: 1, updated: 1 });
    expect(await parents()).toEqual(['B < N', 'N < A']);
  });

  it('change records that another import has made meanwhile, in a way that can be taken back', async () => {
    const id = await importer.open('entity:Park');
    await importer.add(id, [park('X', 'Y'), park('Y', 'X')], { header });
    await importer.run([park('X'), park('Y')], 'entity:Park', { header });
    expect(await importer.step('validateImport', { import: id })).toMatchObject({ created: 0, updated: 2 });
    expect(await commit(id)).toMatchObject({ updated: 2, unchanged: 0 });
    expect(await parents()).toEqual(['X < Y', 'Y < X']);
    expect(await importer.step('revertImport', { import: id })).toMatchObject({ state: 'REVERTED' });
    expect(await parents()).toEqual([]);
  });

  it('are rejected where nothing makes what they refer to, or only a row that is rejected', async () => {
    const rows = [park('A', 'nowhere'), park('B', 'A'), park('C', 'B'), park('D', 'E'), park('E', '', '?'), park('F')];
    const { id, counts } = await validated(rows);
    expect(counts).toMatchObject({ rows: 6, created: 1, rejected: 5 });
    expect(await problems(id)).toEqual([
      [2, 'parent.code', 'nowhere', 'UNRESOLVED_REFERENCE'],
      [3, 'parent.code', 'A', 'REFERENCE_REJECTED'],
      [4, 'parent.code', 'B', 'REFERENCE_REJECTED'],
      [5, 'parent.code', 'E', 'REFERENCE_REJECTED'],
      [6, 'level', '?', 'UNKNOWN_CODE'],
    ]);
    expect((await importer.problemsOf(id))[1].en).toBe('This refers to line 2 of 1999.csv, which was rejected.');
    expect(await commit(id)).toEqual({ ...counts, state: 'COMMITTED' });
  });

  it('refer to another row of the same key when the first is rejected', async () => {
    const twins = [park('A', 'B'), park('B', 'gone'), [...park('B').with(1, '另一园区')]];
    const { id, counts } = await validated(twins);
    expect(counts).toMatchObject({ created: 2, rejected: 1 });
    expect(await commit(id)).toMatchObject({ created: 2, rejected: 1 });
    expect(await parents()).toEqual(['A < B']);
  });

  it('are judged by the rules with what they refer to, before it is there', async () => {
    const columns = ['chain.code', 'path', 'name', 'position', 'parent.chain.code', 'parent.path'];
    await importer.run(
      [
        ['C1', '链一', '2024-2026'],
        ['C2', '链二', '2024-2026'],
      ],
      'entity:IndustryChain',
      { header: ['code', 'name', 'planPeriod'] },
    );
    const rows = [
      ['C1', '上游/甲', '甲', 'UPSTREAM', 'C1', '上游'],
      ['C2', '上游/乙', '乙', 'UPSTREAM', 'C1', '上游'],
      ['C1', '上游', '上游', 'UPSTREAM', '', ''],
    ];
    const { id, counts } = await validated(rows, 'entity:ChainSegment', columns);
    expect(counts).toMatchObject({ created: 2, rejected: 1 });
    expect(await problems(id)).toEqual([[3, 'parent.chain.code', null, 'SEGMENT_PARENT_CHAIN']]);
    expect(await commit(id)).toEqual({ ...counts, state: 'COMMITTED' });
  });

  it('go without a reference whose row the database no longer takes, and say so', async () => {
    const { id, counts } = await validated([park('X', 'Y'), park('Y', 'X')]);
    expect(counts).toMatchObject({ created: 2 });
    await hub.db.query(`alter table park add constraint no_y check (code <> 'Y')`);
    expect(await commit(id)).toMatchObject({ created: 1, rejected: 1, noted: 1 });
    await hub.db.query('alter table park drop constraint no_y');
    expect(await problems(id)).toMatchObject([
      [2, 'parent.code', null, 'REFERENCE_REJECTED'],
      [3, null, null, 'VALUES_DISAGREE'],
    ]);
    expect(await parents()).toEqual([]);
  });

  it('are one import all the same when they come in several chunks and files', async () => {
    const id = await importer.open('entity:Park');
    await importer.add(id, [park('C', 'B')], { header });
    await importer.add(id, [park('B', 'A')], { header }, 3);
    await importer.add(id, [park('A')], { header, name: '2000.csv' });
    expect(await importer.step('validateImport', { import: id })).toMatchObject({ created: 3 });
    expect(await commit(id)).toMatchObject({ created: 3 });
    expect(await parents()).toEqual(['B < A', 'C < B']);
  });
});

describe('rows of records that change with time', () => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub();
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());

  it('are meant as they are today where the key leaves the day open, and refused where two are', async () => {
    const columns = ['code', 'name', 'level', 'validFrom', 'validTo', 'parent.code'];
    const rows = [
      ['9901', '示例市', 'PREFECTURE', '2012', '', '99'],
      ['99', '旧示例省', 'PROVINCE', '2000', '2010', ''],
      ['99', '示例省', 'PROVINCE', '2010', '', ''],
      ['9801', '双名市', 'PREFECTURE', '2012', '', '98'],
      ['98', '双名省', 'PROVINCE', '2000', '', ''],
      ['98', '双名省', 'PROVINCE', '2001', '', ''],
    ];
    const id = await importer.open('entity:AdministrativeDivision');
    await importer.add(id, rows, { header: columns });
    await importer.step('validateImport', { import: id });
    expect(await importer.problemsOf(id)).toMatchObject([
      { row: 5, column: 'parent.code', value: '98', code: 'AMBIGUOUS_REFERENCE' },
      { row: 7, code: 'OVERLAPPING_ROW' },
    ]);
    await importer.step('commitImport', { import: id });
    const { administrativeDivisions } = await importer.ask(
      '{ administrativeDivisions(where: { code: { eq: "9901" } }) { nodes { parent { name } } } }',
    );
    expect(administrativeDivisions.nodes).toEqual([{ parent: { name: '示例省' } }]);
  });
});

describe('more rows than go at once', () => {
  let hub: TestHub;
  let importer: Importer;

  beforeAll(async () => {
    hub = await createTestHub();
    importer = new Importer(hub);
  });
  afterAll(() => hub.close());

  it('refer to each other across all chunks', async () => {
    const id = await importer.open('entity:Park');
    const rows = Array.from({ length: 6_000 }, (_, n) => park(`P${n}`, n < 5_999 ? `P${5_999 - (n % 10)}` : ''));
    for (let at = 0; at < rows.length; at += 1_000)
      await importer.add(id, rows.slice(at, at + 1_000), { header }, at + 2);
    const validated = await importer.step('validateImport', { import: id });
    expect(validated).toMatchObject({ state: 'VALIDATED', created: 6_000 });
    expect(await importer.step('commitImport', { import: id })).toEqual({ ...validated, state: 'COMMITTED' });
    const [{ count }] = (await hub.db.query('select count(*)::int from park where parent_id is not null')) as [
      { count: number },
    ];
    expect(count).toBe(5_999);
  });
});
