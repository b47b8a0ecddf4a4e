import { ask, type Kinds, post } from './kind.ts';

const three =
  'query A { parks { totalCount } } query B { a: parks(first: 1) { nodes { code } } } query C { hub { sample } }';
const picking = (operationName: unknown, query = three) => post({ query, operationName });
const counted = (type: string, variables?: unknown, field = 'name: { eq: $x }') =>
  ask(`query ($x: ${type}) { enterprises(where: { ${field} }) { totalCount nodes { id name } } }`, variables);
const paged = (variables?: unknown, declared = '$first: Int, $after: String') =>
  ask(
    `query (${declared}) { parks(first: $first, after: $after) { nodes { code } pageInfo { hasNextPage } } }`,
    variables,
  );
const where = (variables?: unknown) =>
  ask(
    'query ($where: EnterpriseWhere) { enterprises(where: $where, first: 5) { totalCount nodes { name } } }',
    variables,
  );
const ordered = (orderBy: unknown) =>
  ask(
    'query ($orderBy: [EnterpriseOrderBy!]) { enterprises(orderBy: $orderBy, first: 5) { nodes { name capital { amount } } } }',
    {
      orderBy,
    },
  );
const nested = (depth: number): unknown => (depth === 0 ? { name: { contains: '示例' } } : { not: nested(depth - 1) });

/** Which of a document's operations is meant. */
export const names: Kinds = {
  'the first of several': picking('A'),
  'the second of several': picking('B'),
  'one that reads nothing': picking('C'),
  'none of several': picking(undefined),
  'null of several': picking(null),
  'a name that is not there': picking('D'),
  'an empty name': picking(''),
  'a name that is no text': picking(1),
  'a name of JavaScript': picking('constructor'),
  'a name that is not there, of one operation': picking('B', 'query A { parks { totalCount } }'),
  'an anonymous operation among several': picking('A', '{ parks { totalCount } } query A { hub { sample } }'),
  'one name twice': picking('A', 'query A { parks { totalCount } } query A { hub { sample } }'),
  'a mutation beside a query, which is asked for': picking(
    'Q',
    'mutation M { dropImport(input: { import: "x" }) { __typename } } query Q { parks { totalCount } }',
  ),
  'a mutation': ask('mutation { dropImport(input: { import: "x" }) { __typename } }'),
  'a mutation that is refused': ({ adminToken, park }) =>
    ask(
      `mutation { dropImport(input: { import: "${park}" }) { __typename ... on Error { code message } } }`,
      {},
      {
        authorization: `Bearer ${adminToken}`,
      },
    ),
  'a mutation with an answer': ({ adminToken }) =>
    ask(
      'mutation { openImport(input: { source: "nope", dryRun: true }) { __typename ... on Error { code message } } }',
      {},
      {
        authorization: `Bearer ${adminToken}`,
      },
    ),
  'a subscription': ask('subscription { parks { totalCount } }'),
  'a subscription beside a query, which is asked for': picking(
    'Q',
    'subscription S { a } query Q { parks { totalCount } }',
  ),
};

/** Variables of every fate. */
export const variables: Kinds = {
  given: counted('String', { x: '示例市同名商贸有限公司' }),
  'missing in a filter': counted('String', {}),
  'no variables in a filter': counted('String'),
  'null in a filter': counted('String', { x: null }),
  'missing where it is required': counted('String!', {}),
  'null where it is required': counted('String!', { x: null }),
  'of a wrong type': counted('String', { x: 1 }),
  'an object for a text': counted('String', { x: { a: 1 } }),
  'a default': counted('String = "示例市同名商贸有限公司"'),
  'a default with a value': counted('String = "a"', { x: '示例市同名商贸有限公司' }),
  'a default with null': counted('String = "a"', { x: null }),
  'of another type than the place': counted('Int', { x: 1 }),
  'one that is not declared': ask('{ parks(first: $n) { totalCount } }', { n: 1 }),
  'one that is not used': ask('query ($n: Int) { parks { totalCount } }', { n: 1 }),
  'one that nobody declared, given': ask('query ($n: Int) { parks(first: $n) { nodes { code } } }', {
    n: 1,
    extra: { a: [] },
  }),
  'one declared twice': ask('query ($n: Int, $n: Int) { parks(first: $n) { totalCount } }', { n: 1 }),
  'of a type that is not there': ask('query ($n: Nope) { parks(first: $n) { totalCount } }', { n: 1 }),
  'variables that are a list': post({ query: 'query ($n: Int) { parks(first: $n) { totalCount } }', variables: [1] }),
  'variables that are a text': post({ query: 'query ($n: Int) { parks(first: $n) { totalCount } }', variables: '{}' }),
  'variables that are null': post({
    query: 'query ($n: Int) { parks(first: $n) { nodes { code } } }',
    variables: null,
  }),
  'a page without its variables': paged(),
  'a page with null': paged({ first: null, after: null }),
  'a page of a size': paged({ first: 2 }),
  'a size that is a text': paged({ first: '2' }),
  'a size that is whole, as a fraction': post(
    '{"query":"query ($n: Int) { parks(first: $n) { nodes { code } } }","variables":{"n":2.0}}',
  ),
  'a size that is a fraction': paged({ first: 1.5 }),
  'a size below zero': paged({ first: -1 }),
  'a size beyond 32 bits': paged({ first: 3_000_000_000 }),
  'a size with a default': paged({}, '$first: Int = 1, $after: String'),
  'a list from one item': ask('query ($x: [String!]) { enterprises(where: { name: { in: $x } }) { totalCount } }', {
    x: '示例市同名商贸有限公司',
  }),
  'a list': ask('query ($x: [String!]) { enterprises(where: { name: { in: $x } }) { totalCount } }', {
    x: ['示例市同名商贸有限公司', 'a'],
  }),
  'a list that is empty': ask('query ($x: [String!]) { enterprises(where: { name: { in: $x } }) { totalCount } }', {
    x: [],
  }),
  'a list with null': ask('query ($x: [String!]) { enterprises(where: { name: { in: $x } }) { totalCount } }', {
    x: ['a', null],
  }),
  'a variable within a list': ask(
    'query ($x: String!) { enterprises(where: { name: { in: ["a", $x] } }) { totalCount } }',
    { x: '示例市同名商贸有限公司' },
  ),
  'a decimal as text': counted('Decimal', { x: '5000' }, 'capital: { gte: $x, unit: WAN, currency: "CNY" }'),
  'a decimal as a number': counted('Decimal', { x: 5000.5 }, 'capital: { gte: $x, unit: WAN, currency: "CNY" }'),
  'a decimal with an exponent': counted('Decimal', { x: '5e3' }, 'capital: { gte: $x, unit: WAN, currency: "CNY" }'),
  'a decimal that is none': counted('Decimal', { x: 'many' }, 'capital: { gte: $x, unit: WAN, currency: "CNY" }'),
  'a decimal of 200 digits': counted('Decimal', { x: '9'.repeat(200) }, 'capital: { gte: $x, currency: "CNY" }'),
  'an enum': ask('query ($u: MoneyUnit!) { enterprises(first: 3) { nodes { capital { amount(unit: $u) } } } }', {
    u: 'WAN',
  }),
  'an enum that is none': ask(
    'query ($u: MoneyUnit!) { enterprises(first: 3) { nodes { capital { amount(unit: $u) } } } }',
    { u: 'JIN' },
  ),
  'an enum left to its default': ask(
    'query ($u: MoneyUnit! = YI) { enterprises(first: 3) { nodes { capital { amount(unit: $u) } } } }',
  ),
  'an enum that is not given': ask(
    'query ($u: MoneyUnit) { enterprises(first: 3) { nodes { capital { amount(unit: $u) } } } }',
  ),
  'a date': counted('Date', { x: '2015-01-01' }, 'establishedOn: { gte: $x }'),
  'a date that does not exist': counted('Date', { x: '2015-02-30' }, 'establishedOn: { gte: $x }'),
  'a date as a number': counted('Date', { x: 2015 }, 'establishedOn: { gte: $x }'),
  'a day, null for all times': ask('query ($on: Date) { parks(first: 2) { nodes { division(on: $on) { name } } } }', {
    on: null,
  }),
  'a day that is not given': ask('query ($on: Date) { chainMemberships(on: $on, first: 3) { totalCount } }'),
  'a day that is null': ask('query ($on: Date) { chainMemberships(on: $on, first: 3) { totalCount } }', { on: null }),
  'a yes as text': ask('query ($x: Boolean) { chainSegments(where: { isChokepoint: { eq: $x } }) { totalCount } }', {
    x: 'true',
  }),
  'a filter': where({ where: { status: { eq: 'ACTIVE' }, park: { is: { code: { startsWith: 'P' } } } } }),
  'a filter that is empty': where({ where: {} }),
  'a filter that is not given': where({}),
  'a filter that is null': where({ where: null }),
  'a filter with an empty condition': where({ where: { name: {} } }),
  'a filter with null': where({ where: { name: { eq: null } } }),
  'a filter with an unknown key': where({ where: { nope: { eq: 1 } } }),
  'a filter with a key of JavaScript': post(
    '{"query":"query ($where: EnterpriseWhere) { enterprises(where: $where) { totalCount } }","variables":{"where":{"__proto__":{"eq":"a"}}}}',
  ),
  'a filter with or of nothing': where({ where: { or: [] } }),
  'a filter as deep as may be': where({ where: nested(5) }),
  'a filter too deep': where({ where: nested(7) }),
  'an order': ordered([{ capital: 'DESC' }, { name: 'ASC' }]),
  'an order of one item': ordered({ name: 'DESC_NULLS_FIRST' }),
  'an order of nothing': ordered([]),
  'an order with two keys in one': ordered([{ capital: 'DESC', name: 'ASC' }]),
  'an order by nothing': ordered([{}]),
  'an order by null': ordered([{ name: null }]),
  'an order of ten keys': ordered(Array.from({ length: 10 }, () => ({ name: 'ASC' }))),
  'an order of eleven keys': ordered(Array.from({ length: 11 }, () => ({ name: 'ASC' }))),
  NUL: counted('String', { x: 'a\u0000b' }),
  'NUL in a list': where({ where: { name: { in: ['a', '\u0000'] } } }),
  'half a sign': post(
    '{"query":"query ($x: String) { enterprises(where: { name: { eq: $x } }) { totalCount } }","variables":{"x":"a\\ud83d"}}',
  ),
  'half a sign as a key': post('{"query":"{ parks { totalCount } }","variables":{"\\ud83d":1}}'),
  'a text of 15,000 characters': counted('String', { x: '示'.repeat(5_000) }),
  'a statement': counted('String', { x: `'; drop table enterprise; --` }),
  'a lookup by a variable': ask('query ($by: EnterpriseBy!) { enterprise(by: $by) { name } }', {
    by: { creditCode: 'x' },
  }),
  'a lookup by two keys': ask('query ($by: EnterpriseBy!) { enterprise(by: $by) { name } }', {
    by: { creditCode: 'x', registrationNo: 'y' },
  }),
  'a lookup by null': ask('query ($by: EnterpriseBy!) { enterprise(by: $by) { name } }', { by: { creditCode: null } }),
  'a lookup by nothing': ask('query ($by: EnterpriseBy!) { enterprise(by: $by) { name } }', { by: {} }),
  'a part of a lookup': ask('query ($code: String) { industryChain(by: { code: $code }) { name } }', {
    code: 'STORAGE',
  }),
  'a part of a lookup that is not given': ask('query ($code: String) { industryChain(by: { code: $code }) { name } }'),
};
