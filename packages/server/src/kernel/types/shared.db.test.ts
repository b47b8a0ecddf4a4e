import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ask, type Json, openFixture } from '../../../test/graph.ts';

let ask: Ask;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ ask, drop } = await openFixture());
});
afterAll(() => drop());

test('code lists come with the codes in use on a day, in two statements', async () => {
  const { data, statements } = await ask(
    `query ($names: [String!]) {
    today: codeLists(names: $names) { name label en: label(lang: EN) items { code label order } }
    all: codeLists(names: $names, on: null) { items { code validTo } }
  }`,
    { variables: { names: ['role', 'nothing', 'no\0list'] } },
  );
  expect(data.today).toEqual([
    { name: 'role', label: '角色', en: 'Role', items: [{ code: 'LEADER', label: '链主', order: 1 }] },
  ]);
  expect(data.all).toEqual([
    {
      items: [
        { code: 'LEADER', validTo: null },
        { code: 'OLD', validTo: '2020-01-01' },
      ],
    },
  ]);
  expect(statements).toHaveLength(4);
});

test('the enums of the schema are code lists too', async () => {
  const { data } = await ask(
    '{ codeLists(names: ["FigureStatus", "AreaUnit"]) { name label items { list code zh: label en: label(lang: EN) } } all: codeLists { name } }',
  );
  expect(data.codeLists[1]).toMatchObject({
    name: 'FigureStatus',
    label: '数据状态',
    items: expect.arrayContaining([
      { list: 'FigureStatus', code: 'WITHHELD', zh: '脱敏', en: 'Known to its owner but withheld' },
    ]),
  });
  // In the order of the Prisma schema, which means something; not by the alphabet.
  expect(data.codeLists[1].items.map(({ code }: Json) => code)).toEqual([
    'REPORTED',
    'NOT_REPORTED',
    'NOT_APPLICABLE',
    'WITHHELD',
  ]);
  expect(data.codeLists[0].items[1]).toMatchObject({ code: 'MU', zh: '亩' });
  expect(data.all.map(({ name }: Json) => name)).toEqual(
    expect.arrayContaining(['role', 'RecordMode', 'OrderDirection']),
  );
});

test('a code that its list does not know answers with the code', async () => {
  const { data } = await ask('{ enterpriseFigures(first: 1) { nodes { source { list code label order unit } } } }', {
    role: 'ADMIN',
  });
  expect(data.enterpriseFigures.nodes[0].source).toEqual({
    list: 'source',
    code: 'TAX',
    label: 'TAX',
    order: null,
    unit: null,
  });
});

test('viewer and hub say who asks and what answers', async () => {
  const query =
    '{ viewer { role department can(action: IMPORT) } hub { version sample today database databaseLimits limits { name value } } }';
  const { data } = await ask(query, { today: '2026-01-02' });
  expect(data).toEqual({
    viewer: { role: 'PUBLIC', department: null, can: false },
    hub: {
      version: '0',
      sample: false,
      today: '2026-01-02',
      database: 'POSTGRESQL',
      databaseLimits: [],
      limits: [{ name: 'depth', value: 12 }],
    },
  });
  expect((await ask(query, { role: 'ADMIN' })).data.viewer).toEqual({ role: 'ADMIN', department: null, can: true });
});
