import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await createTestHub({ sample: true });
});
afterAll(() => hub.close());

const document = `{ chainSegments(first: 1, orderBy: [{ enterpriseCount: DESC }]) { nodes {
  enterpriseCount
  memberships { totalCount }
  before: memberships(on: "2020-01-01") { totalCount }
  ever: memberships(on: null) { totalCount }
  chosen: memberships(where: { not: { role: { eq: "NOBODY" } } }) { totalCount }
} } }`;

async function read(): Promise<Record<string, number>> {
  const { body } = await hub.query(document);
  expect(body.errors).toBeUndefined();
  const { enterpriseCount, ...pages } = body.data.chainSegments.nodes[0];
  const totals = Object.entries(pages).map(([name, page]) => [name, (page as { totalCount: number }).totalCount]);
  return { enterpriseCount, ...Object.fromEntries(totals) };
}

it('answers give what is kept, and count for themselves where rows are chosen', async () => {
  const right = await read();
  expect(right).toMatchObject({ memberships: right.chosen, enterpriseCount: right.chosen });
  // Wrong on purpose: what is read from there shows it.
  await hub.db.query('update kept_count set total = total + 1000, open = open + 100');
  const { memberships = 0, enterpriseCount = 0, before = 0, ever = 0 } = right;
  expect(await read()).toEqual({
    ...right,
    memberships: memberships + 100,
    enterpriseCount: enterpriseCount + 100,
    before: before + 100,
    ever: ever + 1000,
  });
});
