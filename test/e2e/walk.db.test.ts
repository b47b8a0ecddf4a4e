import { createHub } from '@district-hub/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { enums, models } from '../../packages/server/src/generated/model.ts';
import { encodeGlobalId } from '../../packages/server/src/kernel/global-id.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { findLists, type ListField } from '../support/lists.ts';
import { RandomRows, seededRandom } from '../support/random-rows.ts';
import { type Ask, expectWhole, type List, takeWalks, walksAtOnce, walksOf } from '../support/walk.ts';

// Paging through every list of the graph, over few rows with ties and nulls, while rows come and go: every record that was
// there throughout is met exactly once.
const rowsPerTable = 23;
const pageSizes = [1, 7];
/** So many rows a list below a record has, where its unique keys allow: two pages of the larger size. */
const leastRows = 12;
/** Rows deleted and added during each walk; as many of each, so that a table keeps its size. */
const changes = 6;

// Half a minute each on an idle machine.
vi.setConfig({ testTimeout: 240_000 });

describe.each([
  ['postgresql', 'compiled', 1],
  ['postgresql', 'mixed', 0.2],
  ['embedded', 'compiled', 0.1],
  ['embedded', 'mixed', 0.1],
] as const)('on a %s database, reading %s', (database, reads, share) => {
  let hub: TestHub;
  let rows: RandomRows;
  let ask: Ask;
  let lists: ListField[];

  beforeAll(async () => {
    hub = await createTestHub({ database, reads });
    const { request } = createHub({ url: 'http://hub.test/graphql', token: hub.adminToken, fetch: hub.fetch });
    ask = <Data>(query: string, variables: Record<string, unknown>) => request<Data>(query, variables);
    lists = (await findLists(ask)).filter(({ type }) => type in models);
    rows = new RandomRows(hub.db, models, enums, 1);
    await rows.fill(new Set(lists.map(({ type }) => type)), rowsPerTable);
  });
  afterAll(() => hub.close());

  const random = seededRandom(2);
  const isDrawn = () => random() < share;

  test('every list of the root, in every order of one key', async () => {
    const roots = lists.filter(({ on }) => on === 'Query').filter(isDrawn);
    expect(roots.length).toBeGreaterThan(0);
    for (const root of roots) await walk(root, root.keys.flatMap(directionsOf));
  });

  test('every list below a record, in one order with ties and one with nulls', async () => {
    const nested = lists.filter(({ on }) => on !== 'Query').filter(isDrawn);
    expect(nested.length).toBeGreaterThan(0);
    for (const list of nested) {
      const tied = list.keys.find(({ name, nullable }) => !nullable && !isUnique(list.type, name));
      const nullable = list.keys.find((key) => key.nullable);
      await walk(
        list,
        [tied, nullable].flatMap((key) => (key ? directionsOf(key) : [])),
      );
    }
  });

  /** Walks a list in all the orders, from both ends and in pages of each size. */
  async function walk({ on, field, type, hasDay }: ListField, orders: string[]): Promise<void> {
    const parentId = on === 'Query' ? undefined : rows.firstId(on);
    const below = parentId === undefined ? {} : belongingTo(on, parentId, field);
    const before = rows.ids(type, below).length;
    while (rows.ids(type, below).length < leastRows && (await rows.add(type, below)) !== undefined);
    const list: List = {
      field,
      type,
      args: hasDay ? ['on: null'] : [],
      parent: parentId === undefined ? undefined : { type: on, globalId: encodeGlobalId(on, parentId) },
    };
    const ordersAtOnce = walksAtOnce / (2 * pageSizes.length);
    for (let start = 0; start < orders.length; start += ordersAtOnce) {
      const walks = orders.slice(start, start + ordersAtOnce).flatMap((order) => walksOf(order, pageSizes));
      const throughout = new Set(rows.ids(type, below).map((id) => encodeGlobalId(type, id)));
      const met = await takeWalks(ask, list, walks, async (step) => {
        if (step >= changes) return;
        if (step % 2 === 1) await rows.add(type, below);
        else throughout.delete(encodeGlobalId(type, (await rows.deleteOne(type, below)) ?? 0));
      });
      expectWhole(list, walks, met, throughout);
    }
    // Other lists hold these rows too and are to stay small.
    while (rows.ids(type, below).length > before && (await rows.deleteOne(type, below)) !== undefined);
  }
});

function directionsOf({ name, nullable }: ListField['keys'][number]): string[] {
  const directions = nullable ? ['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'] : ['ASC', 'DESC'];
  return directions.map((direction) => `${name}: ${direction}`);
}

function isUnique(type: string, column: string): boolean {
  return column === 'id' || models[type]?.uniques.some((unique) => unique.at(-1) === column) === true;
}

/** What the records of a list have in common: that they point to the record which has it. */
function belongingTo(on: string, id: number, field: string): Record<string, unknown> {
  const relation = models[on]?.relations[field];
  if (relation) return { [relation.to]: id };
  if (field === 'provenance') return { entity: on, recordId: id };
  throw new Error(`${on}.${field} is no relation of the data model: say here how its records belong to it`);
}
