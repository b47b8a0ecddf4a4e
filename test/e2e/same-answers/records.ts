import { ask, type Kinds, type Wire } from './kind.ts';

const node =
  (id: (known: Parameters<Extract<Wire, (...args: never) => unknown>>[0]) => string): Wire =>
  (known) =>
    ask(
      `{ node(id: "${id(known)}") { __typename id ... on Enterprise { name status { label } } ... on Park { code parent { name } } } }`,
    );
const chain = (code: string, selection: string) => `industryChain(by: { code: "${code}" }) { ${selection} }`;

/** Lookups, pages and cursors, found and not found. */
export const records: Kinds = {
  'a lookup': ask(`{ ${chain('STORAGE', 'name segments(first: 2) { nodes { path } }')} }`),
  'a lookup that finds nothing': ask(`{ ${chain('NOPE', 'name segments { totalCount }')} }`),
  'lookups of which one finds nothing': ask(`{ a: ${chain('STORAGE', 'name')} b: ${chain('NOPE', 'name')} }`),
  'a lookup by several': ask(
    '{ chainSegment(by: { chainPath: { chain: { code: "STORAGE" }, path: "上游/正极材料" } }) { path chain { name } } }',
  ),
  'a lookup by several, of which one is not there': ask(
    '{ chainSegment(by: { chainPath: { chain: { code: "NOPE" }, path: "上游/正极材料" } }) { path } }',
  ),
  'a lookup by id': ({ chain: id }) => ask(`{ industryChain(by: { id: "${id}" }) { code } }`),
  'a lookup by an id of another type': ({ park }) =>
    ask(`{ industryChain(by: { id: "${park}" }) { code } parks { totalCount } }`),
  'a lookup by what is no id': ask('{ industryChain(by: { id: "nope" }) { code } }'),
  'a lookup with NUL': ask('{ industryChain(by: { code: "\\u0000" }) { code } }'),
  'a lookup with half a sign': ask('{ industryChain(by: { code: "\\uD83D" }) { code } }'),
  'a lookup that is hidden': ({ enterprise }) =>
    ask(
      `{ enterpriseFigure(by: { enterpriseYearIndicatorSource: { enterprise: { id: "${enterprise}" }, year: 2025, indicator: "REVENUE", source: "TAX" } }) { year } }`,
    ),
  'a node': node(({ enterprise }) => enterprise),
  'a node of another type': node(({ park }) => park),
  'a node of a type without fields here': node(({ chain: id }) => id),
  'a node that is not there': node(() => Buffer.from('Enterprise:999999999').toString('base64url')),
  'a node beyond 32 bits': node(() => Buffer.from('Enterprise:99999999999').toString('base64url')),
  'a node of no type': node(() => Buffer.from('Nope:1').toString('base64url')),
  'a node of a type that is no entity': node(() => Buffer.from('Money:1').toString('base64url')),
  'a node by what is no id': node(() => '%'),
  nodes: ({ enterprise, park, chain: id, otherEnterprise }) =>
    ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Enterprise { name } ... on Park { code } ... on IndustryChain { nameEn } } }',
      { ids: [park, enterprise, id, otherEnterprise, park] },
    ),
  'nodes of which one is not there': ({ enterprise }) =>
    ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [enterprise, Buffer.from('Park:999999').toString('base64url')],
    }),
  'nodes of which one is none': ({ enterprise }) =>
    ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } parks { totalCount } }', { ids: [enterprise, 'nope'] }),
  'nodes, none': ask('{ nodes(ids: []) { id } }'),
  'an empty list': ask(
    '{ enterprises(where: { name: { eq: "没有" } }) { totalCount nodes { name } edges { cursor } pageInfo { hasNextPage startCursor } } }',
  ),
  'a page after': ({ enterpriseCursor: at }) =>
    ask(
      `{ enterprises(first: 3, after: "${at}", orderBy: [{ name: ASC }]) { nodes { name } pageInfo { hasPreviousPage endCursor } } }`,
    ),
  'a page before': ({ enterpriseCursor: at }) =>
    ask(
      `{ enterprises(last: 3, before: "${at}", orderBy: [{ name: ASC }]) { nodes { name } pageInfo { hasNextPage startCursor } } }`,
    ),
  'a cursor of another order': ({ enterpriseCursor: at }) =>
    ask(`{ enterprises(first: 3, after: "${at}", orderBy: [{ name: DESC }]) { nodes { name } } }`),
  'a cursor of another list': ({ enterpriseCursor: at }) => ask(`{ parks(after: "${at}") { nodes { code } } }`),
  'what is no cursor': ask('{ parks(after: "nope") { nodes { code } } }'),
  'what is no cursor, with half a sign': ask('{ parks(after: "\\uD83D") { nodes { code } } }'),
  'an empty cursor': ask('{ parks(after: "") { nodes { code } } }'),
  'a cursor made up': ask(
    `{ parks(after: "${Buffer.from('["Park",1,2,3]').toString('base64url')}") { nodes { code } } }`,
  ),
  'first and last': ask('{ parks(first: 1, last: 1) { nodes { code } } }'),
  'the last': ask('{ parks(last: 2) { nodes { code } pageInfo { hasPreviousPage } } }'),
  'a page by its number': ask('{ enterprises(first: 3, offset: 6, orderBy: [{ name: ASC }]) { nodes { name } } }'),
  'a page by its number and a cursor': ({ parkCursor }) =>
    ask(`{ parks(offset: 1, after: "${parkCursor}") { nodes { code } } }`),
  'a page below zero': ask('{ parks(offset: -1) { nodes { code } } }'),
  'lists below lists': ask(
    '{ industryChains(first: 3) { nodes { name segments(first: 2) { nodes { path memberships(first: 2) { nodes { role { label } enterprise { name park { code } } } } } } } } }',
  ),
  'a list below records, after a cursor of another list': ({ enterpriseCursor: at }) =>
    ask(`{ parks(first: 2) { nodes { name parcels(after: "${at}") { nodes { parcelNo } } } } }`),
};

/** Values of every kind, and what happens when they are not there. */
export const values: Kinds = {
  amounts: ask(
    '{ enterprises(first: 9, orderBy: [{ capital: DESC }]) { nodes { capital { amount yi: amount(unit: YI) currency } paidInCapital { amount } } } }',
  ),
  areas: ask(
    '{ parcels(first: 9) { nodes { area { mu: value(unit: MU) value ha: value(unit: HECTARE) } price { amount } floorAreaRatioMax termYears } } }',
  ),
  figures: ask(
    '{ projects(first: 9) { nodes { totalInvestment { value status unit approximation yi: value(unit: YI) } } } }',
  ),
  'a figure in a unit that does not measure it': ask(
    '{ projects(first: 2) { nodes { name totalInvestment { value(unit: MU) } } } parks { totalCount } }',
  ),
  'figures of an administrator': ({ adminToken }) =>
    ask(
      '{ enterpriseFigures(first: 20) { nodes { year indicator { code label(lang: EN) unit } value { value status unit reportedOn source { code } } source { label } enterprise { name } } } }',
      {},
      { authorization: `Bearer ${adminToken}` },
    ),
  dates: ask(
    '{ parks { nodes { approvedOn industryPlanApprovedOn } } projects(first: 9) { nodes { startedOn completedOn } } enterprises(first: 9) { nodes { establishedOn } } }',
  ),
  instants: ({ adminToken }) =>
    ask('{ imports { totalCount nodes { openedAt: __typename } } }', {}, { authorization: `Bearer ${adminToken}` }),
  enums: ask(
    '{ projects(first: 5) { nodes { recordMode } } enterprises(where: { recordMode: { eq: MIRRORED } }) { totalCount } }',
  ),
  'code lists': ask(
    '{ enterprises(first: 9) { nodes { status { code label en: label(lang: EN) colour note order list validFrom } scale { label } } } }',
  ),
  'computed counts': ask(
    '{ parks { nodes { enterpriseCount projectCount } } industryChains { nodes { projectCount } } talentApartments { nodes { unitCount vacantUnitCount } } }',
  ),
  'computed in JavaScript': ask('{ chainSegments(first: 9) { nodes { path enterpriseCount state { label } } } }'),
  'an order by what is computed': ask(
    '{ talentApartments(orderBy: [{ vacantUnitCount: DESC }]) { nodes { code vacantUnitCount } } }',
  ),
  'filters through relations': ask(
    '{ enterprises(where: { memberships: { some: { segment: { is: { chain: { is: { code: { eq: "STORAGE" } } } } } } }, not: { park: { isNull: true } } }) { totalCount } }',
  ),
  nulls: ask(
    '{ enterprises(where: { status: { isNull: true } }) { nodes { name status { label } capital { amount } establishedOn park { name } division { name } } } }',
  ),
  'one root field fails': ask(
    '{ a: parks(first: 2) { nodes { code } } viewer { role } enterprise(by: { id: "nope" }) { name } b: parks { totalCount } }',
  ),
  'two root fields fail': ask(
    '{ a: enterprise(by: { id: "nope" }) { name } parks { totalCount } b: enterprise(by: { id: "nope too" }) { name } }',
  ),
  'a root field that may not be null fails': ask(
    '{ hub { sample } parks(after: "nope") { totalCount } industryChains { totalCount } }',
  ),
  'two root fields that may not be null fail': ask(
    '{ a: parks(after: "nope") { totalCount } b: parks(first: -1) { totalCount } }',
  ),
  'a field below fails': ({ enterprise }) =>
    ask(
      `{ enterprise(by: { id: "${enterprise}" }) { name memberships(after: "nope") { totalCount } } parks { totalCount } }`,
    ),
  'two fields below fail': ({ enterprise }) =>
    ask(
      `{ enterprise(by: { id: "${enterprise}" }) { name a: memberships(after: "nope") { totalCount } b: designations(first: -1) { totalCount } } }`,
    ),
  'a field below fails in each of several': ({ enterprise, otherEnterprise }) =>
    ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Enterprise { name memberships(after: "nope") { totalCount } } } }',
      {
        ids: [enterprise, otherEnterprise],
      },
    ),
  'a field that fails, below no record': ask(
    '{ enterprises(where: { or: [] }) { nodes { memberships(after: "nope") { totalCount } } } }',
  ),
  'a field that fails, below a lookup that finds nothing': ask(
    '{ industryChain(by: { code: "NOPE" }) { segments(after: "nope") { totalCount } } }',
  ),
  'a field that fails, left out': ask(
    '{ parks(first: 1) { nodes { code enterprises(after: "nope") @skip(if: true) { totalCount } } } }',
  ),
  'a hidden field beside one that fails': ask(
    '{ enterpriseFigures { totalCount } enterprise(by: { id: "nope" }) { name } parks { totalCount } }',
  ),
};
