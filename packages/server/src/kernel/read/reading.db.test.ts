import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, type Json, openFixture } from '../../../test/graph.ts';
import { encodeGlobalId } from '../global-id.ts';

let ask: Ask;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ ask, drop } = await openFixture());
});
afterAll(() => drop());

describe('statements', () => {
  test('there is one, however many relations and parents there are', async () => {
    const { data, statements } =
      await ask(`{ parks { nodes { name parent { name } enterprises(first: 5) { totalCount nodes {
      name park { name } memberships(first: 1) { totalCount nodes { role { code label } segment { name chain { code } } } } } } } } }`);
    expect(data.parks.nodes.map(({ enterprises }: Json) => enterprises.totalCount)).toEqual([4, 4, 0]);
    expect(statements).toHaveLength(1);
  });

  test('only what is selected is loaded', async () => {
    const { statements } = await ask('{ enterprises(first: 1) { nodes { establishedOn } } }');
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('established_on');
    expect(statements[0]).not.toMatch(/legal_representative|capital|count\(/);
    const { statements: counted } = await ask('{ parks { totalCount } }');
    expect(counted[0]).not.toContain('name');
  });

  test('a page is as large as the operator allows, and no larger', async () => {
    const limits = { pageSize: 5 };
    for (const size of ['', '(first: 5)', '(last: 5)']) {
      const { data } = await ask(`{ enterprises${size} { nodes { name } } }`, { limits });
      expect(data.enterprises.nodes).toHaveLength(5);
    }
    expect((await ask('{ enterprises(first: 6) { nodes { name } } }', { limits })).codes).toEqual(['LIMIT_EXCEEDED']);
  });

  test('a total is counted when it is asked for, also in a fragment, under an alias, or by a variable', async () => {
    const query = `query ($yes: Boolean!) { enterprises(first: 1) { ...More } }
      fragment More on EnterpriseConnection { all: totalCount @include(if: $yes) nodes { ... on Node { id } } }`;
    const yes = await ask(query, { variables: { yes: true } });
    expect(yes.data.enterprises.all).toBe(12);
    const no = await ask(query, { variables: { yes: false } });
    expect(no.data.enterprises).toEqual({ nodes: [{ id: encodeGlobalId('Enterprise', 1) }] });
    expect(no.statements[0]).not.toContain('count(');
  });

  test('labels of codes come with them', async () => {
    const { statements } = await ask('{ chainMemberships { nodes { role { list code } } } }');
    expect(statements[0]).not.toContain('code_list_item');
    const labelled = await ask('{ chainMemberships { nodes { role { label } old: role { label(lang: EN) order } } } }');
    expect(labelled.statements).toHaveLength(1);
    expect(labelled.data.chainMemberships.nodes[0]).toEqual({
      role: { label: '链主' },
      old: { label: 'Leader', order: 1 },
    });
  });

  test('what computed fields select comes with the row, counts and related rows too', async () => {
    const { data, statements } = await ask(
      '{ parks { nodes { enterpriseCount creditCodes } } enterprises(first: 3) { nodes { year parkName half } } }',
    );
    expect(data.parks.nodes[0]).toEqual({ enterpriseCount: 4, creditCodes: ['C1', 'C4', 'C7', 'C10'] });
    expect(data.enterprises.nodes[0]).toEqual({ year: 2000, parkName: '东园', half: '2500000.25' });
    // One for each field of the root, since no plugin read them together.
    expect(statements).toHaveLength(2);
  });
});

describe('lookups', () => {
  test('by natural keys, by tuples through relations, and by id', async () => {
    const { data } = await ask(`{
      code: enterprise(by: { creditCode: "C2" }) { name }
      tuple: chainMembership(by: { enterpriseSegmentValidFrom: { enterprise: { creditCode: "C2" },
        segment: { chainPath: { chain: { code: "BIO" }, path: "上游" } }, validFrom: "2020-01-01" } }) { enterprise { name } }
      id: park(by: { id: "${encodeGlobalId('Park', 2)}" }) { code }
      none: park(by: { code: "?" }) { code }
      noRelation: chainSegment(by: { chainPath: { chain: { code: "?" }, path: "上游" } }) { name }
    }`);
    expect(data).toEqual({
      code: { name: '企业2' },
      tuple: { enterprise: { name: '企业2' } },
      id: { code: 'W' },
      none: null,
      noRelation: null,
    });
  });

  test('node and nodes keep the order and give null for what is none', async () => {
    const ids = [
      encodeGlobalId('Park', 2),
      'nonsense',
      encodeGlobalId('Park', 99),
      encodeGlobalId('Palace', 1),
      encodeGlobalId('Enterprise', 1),
      encodeGlobalId('Park', 1),
    ];
    const { data, codes, statements } = await ask(
      'query ($ids: [ID!]!) { node(id: "x") { id } nodes(ids: $ids) { id __typename ... on Park { code } } }',
      {
        variables: { ids },
      },
    );
    expect(codes).toEqual([]);
    expect(data.node).toBeNull();
    expect(data.nodes.map((node: Json) => node?.id ?? null)).toEqual([ids[0], null, null, null, ids[4], ids[5]]);
    expect(data.nodes[0]).toMatchObject({ __typename: 'Park', code: 'W' });
    expect(statements).toHaveLength(2);
  });

  test.each([
    [`{ park(by: { id: "nonsense" }) { code } }`],
    [`{ park(by: { id: "${encodeGlobalId('Enterprise', 1)}" }) { code } }`],
    [`{ park(by: { code: "a\\u0000" }) { code } }`],
    [`{ parks(where: { id: { eq: "${encodeGlobalId('Enterprise', 1)}" } }) { totalCount } }`],
  ])('%s is BAD_USER_INPUT', async (query) => {
    const { codes, statements } = await ask(query);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(statements).toEqual([]);
  });
});

describe('validity', () => {
  test('lists show what is valid today unless a day or null is given; a to-one relation shows its record', async () => {
    const { data } = await ask(`{
      today: chainMemberships { totalCount }
      past: chainMemberships(on: "2023-12-31") { totalCount }
      end: chainMemberships(on: "2024-01-01") { totalCount }
      before: chainMemberships(on: "2019-12-31") { totalCount }
      all: chainMemberships(on: null) { totalCount }
      enterprise(by: { creditCode: "C3" }) { memberships { totalCount } past: memberships(on: "2022-01-01") { totalCount } }
      filtered: enterprises(where: { memberships: { none: {} } }) { totalCount }
      filteredThen: enterprises(where: { memberships: { none: {}, on: "2022-01-01" } }) { totalCount }
      filteredAll: enterprises(where: { memberships: { none: {}, on: null } }) { totalCount }
    }`);
    expect(data).toEqual({
      today: { totalCount: 8 },
      past: { totalCount: 12 },
      end: { totalCount: 8 },
      before: { totalCount: 0 },
      all: { totalCount: 12 },
      enterprise: { memberships: { totalCount: 0 }, past: { totalCount: 1 } },
      filtered: { totalCount: 4 },
      filteredThen: { totalCount: 0 },
      filteredAll: { totalCount: 0 },
    });
  });

  test('"today" is the hub’s', async () => {
    const { data } = await ask('{ chainMemberships { totalCount } }', { today: '2022-06-01' });
    expect(data.chainMemberships.totalCount).toBe(12);
  });

  test('a variable that is left out means today, and one that is null all times', async () => {
    const query = 'query ($on: Date) { chainMemberships(on: $on) { totalCount } }';
    expect((await ask(query)).data.chainMemberships.totalCount).toBe(8);
    expect((await ask(query, { variables: { on: null } })).data.chainMemberships.totalCount).toBe(12);
  });
});
