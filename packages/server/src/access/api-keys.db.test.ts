import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { findKey, makeFirstKey } from './api-keys.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a hub that starts while another makes the first key makes none', async () => {
  const { db } = database;
  const state = { isSettled: false };
  const second = await db.transaction(async (tx) => {
    await tx.query(`insert into api_key (name, prefix, hash, role) values ('other hub', 'dh_', 'x', 'ADMIN')`);
    const made = makeFirstKey(db).finally(() => {
      state.isSettled = true;
    });
    await vi.waitUntil(async () => state.isSettled || (await isAnyoneWaiting()), { timeout: 10_000, interval: 20 });
    return { made };
  });
  expect(await second.made).toBeUndefined();
});

test('the token of the first key opens, and there is no second', async () => {
  const { db } = database;
  await db.query('delete from api_key');
  const token = await makeFirstKey(db);
  expect(await findKey(db, token as string)).toMatchObject({ role: 'ADMIN' });
  expect(await makeFirstKey(db)).toBeUndefined();
});

async function isAnyoneWaiting(): Promise<boolean> {
  const waiting = await database.db.query(
    `select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
  );
  return waiting.length > 0;
}
