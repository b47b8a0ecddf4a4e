import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, openFixture } from '../../../test/graph.ts';
import { encodeGlobalId } from '../global-id.ts';

let ask: Ask;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ ask, drop } = await openFixture());
});
afterAll(() => drop());

describe('what may not be read', () => {
  test('is masked or null, and there for those who may', async () => {
    const query = `{ enterprise(by: { creditCode: "C1" }) { legalRepresentative registrationNo initial figures { totalCount } } }`;
    expect((await ask(query)).data.enterprise).toEqual({
      legalRepresentative: '王**',
      registrationNo: null,
      initial: null,
      figures: null,
    });
    expect((await ask(query, { role: 'ADMIN' })).data.enterprise).toEqual({
      legalRepresentative: '王1',
      registrationNo: 'R1',
      initial: '王',
      figures: { totalCount: 2 },
    });
  });

  test.each([
    ['a list', '{ enterpriseFigures { totalCount } }'],
    ['a lookup', `{ enterpriseFigure(by: { id: "${encodeGlobalId('EnterpriseFigure', 1)}" }) { year } }`],
    ['a node', `{ node(id: "${encodeGlobalId('EnterpriseFigure', 1)}") { id } }`],
    ['a filter', '{ enterprises(where: { legalRepresentative: { startsWith: "王" } }) { totalCount } }'],
    [
      'a negated filter',
      '{ enterprises(where: { not: { or: [{ registrationNo: { isNull: true } }] } }) { totalCount } }',
    ],
    ['a filter on a computed field', '{ enterprises(where: { initial: { eq: "王" } }) { totalCount } }'],
    [
      'a filter through a relation',
      '{ parks(where: { enterprises: { some: { registrationNo: { eq: "R1" } } } }) { totalCount } }',
    ],
    [
      'a filter through an entity',
      '{ enterprises(where: { figures: { some: { year: { eq: 2025 } } } }) { totalCount } }',
    ],
    ['an order', '{ enterprises(orderBy: [{ legalRepresentative: ASC }]) { totalCount } }'],
    ['a key', '{ enterprise(by: { registrationNo: "R1" }) { name } }'],
    [
      'a key through a relation',
      `{ chainMembership(by: { enterpriseSegmentValidFrom: { enterprise: { registrationNo: "R1" },
      segment: { chainPath: { chain: { code: "BIO" }, path: "上游" } }, validFrom: "2020-01-01" } }) { validFrom } }`,
    ],
  ])('%s is FORBIDDEN', async (_, query) => {
    const { codes } = await ask(query);
    expect(codes).toEqual(['FORBIDDEN']);
    expect((await ask(query, { role: 'ADMIN' })).codes).toEqual([]);
  });

  test('a nested order is FORBIDDEN', async () => {
    expect(
      (await ask('{ parks { nodes { enterprises(orderBy: [{ legalRepresentative: ASC }]) { totalCount } } } }')).codes,
    ).toContain('FORBIDDEN');
  });

  test('a node that may not be read leaves the others alone', async () => {
    const { data, codes } = await ask(
      `{ nodes(ids: ["${encodeGlobalId('EnterpriseFigure', 1)}", "${encodeGlobalId('Park', 1)}"]) { __typename } }`,
    );
    expect(codes).toEqual(['FORBIDDEN']);
    expect(data.nodes).toEqual([null, { __typename: 'Park' }]);
  });
});

describe('what is no condition', () => {
  test.each([
    ['{ parks(where: { code: {} }) { totalCount } }'],
    ['{ parks(where: { code: null }) { totalCount } }'],
    ['{ parks(where: { code: { eq: null } }) { totalCount } }'],
    ['{ parks(where: { enterprises: {} }) { totalCount } }'],
    ['{ enterprises(where: { capital: { currency: "CNY" } }) { totalCount } }'],
    ['{ enterprises(where: { memberships: { on: "2020-01-01" } }) { totalCount } }'],
    ['query ($x: String) { parks(where: { code: { eq: $x } }) { totalCount } }'],
    ['query ($x: StringFilter) { parks(where: { and: [{ code: $x }] }) { totalCount } }'],
    ['query ($x: ParkWhere) { parks(where: { not: $x }) { totalCount } }'],
    ['{ parks { nodes { enterprises(where: { creditCode: {} }) { totalCount } } } }'],
  ])('%s is BAD_USER_INPUT', async (query) => {
    expect((await ask(query)).codes).toContain('BAD_USER_INPUT');
  });

  test('an empty object matches all, and a filter that is left out too', async () => {
    const { data } = await ask(
      'query ($where: ParkWhere) { a: parks(where: {}) { totalCount } b: parks(where: $where) { totalCount } c: parks(where: { or: [] }) { totalCount } }',
    );
    expect(data).toEqual({ a: { totalCount: 3 }, b: { totalCount: 3 }, c: { totalCount: 0 } });
  });
});

describe('what is no value', () => {
  test.each([
    ['{ parks(where: { approvedOn: { gte: "1992-13" } }) { totalCount } }'],
    ['{ enterprises(where: { establishedOn: { eq: "2023-02-29" } }) { totalCount } }'],
    ['{ enterprises(where: { capital: { gte: 1.5, currency: "CNY" } }) { totalCount } }'],
    ['{ enterprises(where: { capital: { gte: "1e3", currency: "CNY" } }) { totalCount } }'],
    ['{ projects(where: { totalInvestment: { gte: 1, unit: MU } }) { totalCount } }'],
    [String.raw`{ enterprises(where: { capital: { gte: 1, currency: "\u0000" } }) { totalCount } }`],
    [String.raw`{ enterprises(where: { name: { contains: "\u0000" } }) { totalCount } }`],
    [String.raw`{ enterprise(by: { creditCode: "\u0000" }) { name } }`],
    ['{ projects(where: { totalInvestment: { unit: WAN } }) { totalCount } }'],
    ['{ parks(first: 1, last: 1) { totalCount } }'],
    ['{ parks(first: -1) { totalCount } }'],
    ['{ parks(after: "x") { totalCount } }'],
    ['{ parks(offset: 1, after: "x") { totalCount } }'],
  ])('%s is BAD_USER_INPUT', async (query) => {
    expect((await ask(query, { role: 'ADMIN' })).codes).toEqual(['BAD_USER_INPUT']);
  });

  test.each([['{ parks(first: 1001) { totalCount } }'], ['{ parks(offset: 10001) { totalCount } }']])(
    '%s is LIMIT_EXCEEDED',
    async (query) => {
      expect((await ask(query)).codes).toEqual(['LIMIT_EXCEEDED']);
    },
  );

  test('a cursor belongs to its list and order', async () => {
    const { data } = await ask('{ parks(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = data.parks.pageInfo;
    expect((await ask(`{ parks(after: "${endCursor}") { nodes { code } } }`)).data.parks.nodes).toHaveLength(2);
    expect((await ask(`{ parks(after: "${endCursor}", orderBy: [{ name: ASC }]) { nodes { code } } }`)).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await ask(`{ enterprises(after: "${endCursor}") { nodes { id } } }`)).codes).toEqual(['BAD_USER_INPUT']);
  });
});
