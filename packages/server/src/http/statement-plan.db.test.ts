import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { planStatement } from './statement-plan.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const planned = (text: string) =>
  database.db.transaction(async ({ query }) => {
    const plan = await planStatement(query, text);
    return { plan, left: await query('select name from pg_prepared_statements') };
  });

test('a plan names the parameters and leaves nothing behind', async () => {
  expect(await planned('select name from park where id = $1 and name = any($2)')).toEqual({
    plan: { parameters: ['integer', 'text[]'], plan: expect.stringMatching(/park[\s\S]*\$1/) },
    left: [],
  });
  expect(await planned('select 1')).toMatchObject({
    plan: { parameters: [], plan: expect.stringContaining('Result') },
  });
});

test('nothing is run', async () => {
  await planned(`select nextval('park_id_seq')`);
  expect(await database.db.query('select is_called as run from park_id_seq')).toEqual([{ run: false }]);
});

test('a statement that cannot be planned is in the way of none after it', async () => {
  await expect(planned('select 1 / 0')).rejects.toThrow('division by zero');
  expect(await database.db.query('select name from pg_prepared_statements')).toEqual([{ name: 'explained' }]);
  expect(await planned('select 1')).toMatchObject({ left: [] });
});
