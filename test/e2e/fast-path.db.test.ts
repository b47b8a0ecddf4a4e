import { expect, test } from 'vitest';
import { readConfig } from '../../packages/server/src/config.ts';
import { prepareHub } from '../../packages/server/src/hub.ts';
import { createTestDatabase } from '../support/database.ts';
import { listening } from '../support/listening.ts';

/** How a hub of this environment ran a query that SQL can give all of, and what it answered. */
async function howItRuns(environment: Record<string, string>) {
  const { db, drop } = await createTestDatabase();
  const config = readConfig({
    HUB_SAMPLE: 'off',
    HUB_ADMIN_TOKEN: 'dh_0123456789',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const { handler } = await prepareHub(config, db, () => {});
  const { origin, close } = await listening(handler);
  try {
    const answer = await fetch(`${origin}/graphql?query={parks{totalCount}}`);
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    const ways = metrics.match(/^hub_operations_total\{.*$/gm);
    return { ways, answer: await answer.text() };
  } finally {
    await close();
    await drop();
  }
}

test('HUB_FAST_PATH decides whether the statement is the answer', async () => {
  const answer = '{"data":{"parks":{"totalCount":0}}}';
  expect(await howItRuns({})).toEqual({ ways: ['hub_operations_total{way="compiled"} 1'], answer });
  expect(await howItRuns({ HUB_FAST_PATH: 'off' })).toEqual({ ways: ['hub_operations_total{way="mixed"} 1'], answer });
});
