import type { Counts } from './district/counts.ts';
import type { Pick } from './pick.ts';
import { type Ask, askHub } from './servers/kinds.ts';
import { send } from './servers/running-server.ts';
import { globalId } from './shape.ts';

/** A question of the series: a point, or a page of enterprises in some order. */
export interface SeriesQuestion {
  name: string;
  zh: string;
  en: string;
  prepare(origin: string, pick: Pick, counts: Counts, variety: number): Promise<Ask[]>;
}

const fields = 'id name creditCode establishedOn status { code } park { name }';

/** The orders that pages are asked in: by a key, a text, a date and an amount with nulls. */
const orders = [
  { name: 'id', zh: '标识', en: 'id', orderBy: [{ id: 'ASC' }] },
  { name: 'name', zh: '名称', en: 'name', orderBy: [{ name: 'ASC' }] },
  {
    name: 'established',
    zh: '成立日期倒序',
    en: 'day of establishment, newest first',
    orderBy: [{ establishedOn: 'DESC' }],
  },
  { name: 'capital', zh: '注册资本倒序', en: 'capital, largest first', orderBy: [{ capital: 'DESC' }] },
];

const forward = `query ($orderBy: [EnterpriseOrderBy!]!, $after: String) {
  enterprises(orderBy: $orderBy, first: 50, after: $after) { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`;
const backward = `query ($orderBy: [EnterpriseOrderBy!]!, $before: String) {
  enterprises(orderBy: $orderBy, last: 50, before: $before) { nodes { ${fields} } pageInfo { startCursor hasPreviousPage } } }`;
const cursors = `query ($orderBy: [EnterpriseOrderBy!]!, $ids: [ID!]!) {
  enterprises(orderBy: $orderBy, where: { id: { in: $ids } }, first: 1000) { edges { cursor } } }`;

/** The cursors of rows that lie anywhere in an order. */
async function cursorsOf(
  origin: string,
  orderBy: object[],
  pick: Pick,
  { enterprises }: Counts,
  variety: number,
): Promise<string[]> {
  const ids = Array.from({ length: variety }, () => globalId('Enterprise', pick.int(1, enterprises)));
  const { text } = await send(origin, askHub(cursors, { orderBy, ids }));
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(text.slice(0, 2_000));
  return data.enterprises.edges.map(({ cursor }: { cursor: string }) => cursor);
}

const points: SeriesQuestion[] = [
  {
    name: 'point',
    zh: '按标识查一家企业',
    en: 'one enterprise by id',
    prepare: async (_origin, pick, { enterprises }, variety) =>
      Array.from({ length: variety }, () =>
        askHub(`query ($id: ID!) { enterprise(by: { id: $id }) { ${fields} } }`, {
          id: globalId('Enterprise', pick.int(1, enterprises)),
        }),
      ),
  },
  {
    name: 'key',
    zh: '按信用代码查一家企业及其环节',
    en: 'one enterprise by credit code, with its segments',
    prepare: async (_origin, pick, { enterprises }, variety) =>
      Array.from({ length: variety }, () =>
        askHub(
          `query ($code: String!) { enterprise(by: { creditCode: $code }) { ${fields} memberships { nodes { segment { name } } } } }`,
          { code: `9199${String(pick.int(1, enterprises)).padStart(14, '0')}` },
        ),
      ),
  },
];

const pages: SeriesQuestion[] = orders.flatMap(({ name, zh, en, orderBy }) => [
  {
    name: `first-page-by-${name}`,
    zh: `首页（${zh}）`,
    en: `first page of 50 by ${en}`,
    prepare: async () => [askHub(forward, { orderBy })],
  },
  {
    name: `deep-page-by-${name}`,
    zh: `任意位置之后的一页（${zh}）`,
    en: `page of 50 after any place, by ${en}`,
    prepare: async (origin, pick, counts, variety) => {
      const found = await cursorsOf(origin, orderBy, pick, counts, variety);
      return found.map((after) => askHub(forward, { orderBy, after }));
    },
  },
]);

const backwardPage: SeriesQuestion = {
  name: 'backward-page-by-name',
  zh: '任意位置之前的一页（名称）',
  en: 'page of 50 before any place, by name',
  prepare: async (origin, pick, counts, variety) => {
    const orderBy = [{ name: 'ASC' }];
    const found = await cursorsOf(origin, orderBy, pick, counts, variety);
    return found.map((before) => askHub(backward, { orderBy, before }));
  },
};

/** What has to cost the same however large the district is. */
export const seriesQuestions: readonly SeriesQuestion[] = [...points, ...pages, backwardPage];
