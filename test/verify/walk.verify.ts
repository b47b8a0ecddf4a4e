import { createHub } from '@district-hub/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../packages/server/src/kernel/global-id.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { seededRandom } from '../support/random-rows.ts';
import { importRealRegistrations, realData } from '../support/real-registrations.ts';
import { type Ask, expectWhole, type List, takeWalks, walksOf } from '../support/walk.ts';

// The walk of test/e2e/walk.db.test.ts over 44,722 real registrations, in pages of 100 and 1,000.
const list: List = { field: 'enterprises', type: 'Enterprise', args: [] };
const pageSizes = [100, 1_000];
/** Rows deleted and added after each step, while the walks in large pages last. */
const changesPerStep = 5;
const stepsWithChanges = 40;

describe.skipIf(!realData)('over real data', () => {
  let hub: TestHub;
  const random = seededRandom(3);

  beforeAll(async () => {
    hub = await createTestHub();
    await importRealRegistrations(hub);
  });
  afterAll(() => hub.close());

  async function askReading(reads: 'compiled' | 'mixed'): Promise<Ask> {
    const { fetch, adminToken } = await createTestHub({ reads, db: hub.db });
    const { request } = createHub({ url: 'http://hub.test/graphql', token: adminToken, fetch });
    return <Data>(query: string, variables: Record<string, unknown>) => request<Data>(query, variables);
  }

  test.each([
    ['with few ties', 'name: ASC', 'compiled'],
    ['with few ties', 'name: ASC', 'mixed'],
    ['with many ties', 'establishedOn: DESC', 'compiled'],
    ['with many ties', 'establishedOn: DESC', 'mixed'],
    ['with ties and nulls', 'legalForm: ASC_NULLS_FIRST', 'compiled'],
    ['with ties and nulls', 'legalForm: ASC_NULLS_FIRST', 'mixed'],
    ['over amounts in several currencies, with nulls', 'capital: DESC', 'compiled'],
    ['over amounts in several currencies, with nulls', 'capital: DESC', 'mixed'],
  ] as const)('an order %s (%s) meets every enterprise once, reading %s', async (_, order, reads) => {
    const ask = await askReading(reads);
    const rows = await hub.db.query<{ id: number }>('select id from enterprise');
    const ids = rows.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(44_000);
    const throughout = new Set(ids.map((id) => encodeGlobalId('Enterprise', id)));
    const walks = walksOf(order, pageSizes);
    const met = await takeWalks(ask, list, walks, async (step) => {
      if (step >= stepsWithChanges) return;
      const gone = Array.from({ length: changesPerStep }, () => ids[Math.floor(random() * ids.length)] ?? 0);
      for (const id of gone) throughout.delete(encodeGlobalId('Enterprise', id));
      await hub.db.query(
        `insert into enterprise (name, name_sort_key, status, established_on, legal_form)
         select name || ' 新', name_sort_key, status, established_on, legal_form from enterprise where id = any($1)`,
        [gone],
      );
      await hub.db.query('delete from enterprise where id = any($1)', [gone]);
    });
    expectWhole(list, walks, met, throughout);
  });
});
