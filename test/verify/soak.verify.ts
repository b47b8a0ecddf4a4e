import { setTimeout as delay } from 'node:timers/promises';
import { createHub } from '@district-hub/sdk';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { limits } from '../e2e/same-answers/bounds.ts';
import { findKnown } from '../e2e/same-answers/servers.ts';
import { type HubProcess, startHubProcess } from '../support/hub-process.ts';
import { type KeptPostgres, keepPostgres } from '../support/postgres-keeper.ts';
import { seededRandom } from '../support/random-rows.ts';
import { Load } from './soak/load.ts';
import { mostCachedParts } from './soak/prepared-statements.ts';
import { kindsOfRequest, randomPages, writtenDocuments } from './soak/requests.ts';
import { activeStatements, medianOf, metricOf, watchVitals } from './soak/vitals.ts';

/*
 * A hub under mixed load for HUB_SOAK_MINUTES, one unless said: good, bad and aborted requests, and a database that is
 * restarted twice, once in order and once as after a crash. Every answer is the one that it was in quiet, or says with a
 * code that the database is away; and what the hub takes up stays as it was after the first part.
 */

const minutes = Number(process.env.HUB_SOAK_MINUTES ?? 1);
const totalMs = minutes * 60_000;
/** How long after a restart the hub may still say that the database is away. */
const momentMs = 5_000;
const pages = 200;
/** What the hub's memory may still grow by: a short run ends before its caches of documents and plans are full. */
const growth = minutes < 10 ? 120e6 : 30e6;
/** The hub's sessions: those for work, those for reads, and one to cancel with. */
const mostSessions = 21;
/** Parts of a session's cache: two for each of the 200 prepared statements that it may hold, and one for each index. */
const mostParts = 900;

vi.setConfig({ testTimeout: totalMs + 120_000 });

let postgres: KeptPostgres;
let hub: HubProcess;

beforeAll(async () => {
  postgres = await keepPostgres();
  hub = await startHubProcess({
    DATABASE_URL: postgres.url,
    HUB_SAMPLE: 'on',
    HUB_CORS_ORIGINS: 'https://app.example.cn',
    HUB_LIMIT_BODY_BYTES: String(limits.bodyBytes),
  });
});
afterAll(async () => {
  await hub.kill();
  await postgres.stop();
});

test(`${minutes} minutes of mixed load with two restarts of the database`, async () => {
  const { request } = createHub({ url: `${hub.origin}/graphql`, token: hub.token });
  const seed = Math.floor(Math.random() * 1e9);
  console.log(`seed ${seed}`);
  const requests = [
    ...kindsOfRequest(await findKnown(request, hub.token)),
    ...writtenDocuments(hub.token),
    ...(await randomPages(request, hub.token, pages, seed)),
  ];
  const load = new Load(Number(new URL(hub.origin).port), requests, seededRandom(seed));
  await load.takeAnswers();
  expect(load.unanswered).toEqual([]);

  const { taken, stop } = watchVitals(hub, postgres.url);
  const running = load.run(totalMs);
  await delay(0.4 * totalMs);
  const cached = await mostCachedParts(postgres);
  await load.whileAway(() => postgres.restart({ signal: 'SIGINT', awayMs: 1_000 }), momentMs);
  await delay(0.15 * totalMs);
  await load.whileAway(() => postgres.restart({ signal: 'SIGQUIT', awayMs: 1_000 }), momentMs);
  await running;
  const cachedAfter = await mostCachedParts(postgres);
  await stop();

  const { wrong, ...counts } = load.tally;
  const measured = (measure: 'memory' | 'sessions' | 'backend') =>
    [medianOf(taken, measure, 0.25, 0.35), medianOf(taken, measure, 0.9, 1)] as const;
  const [memory, sessions, backend] = [measured('memory'), measured('sessions'), measured('backend')];
  const compiled = await metricOf(hub, 'hub_operations_total{way="compiled"}');
  const plans = await metricOf(hub, 'hub_plans');
  const unexpected = hub.output().match(/INTERNAL at .*/g) ?? [];
  console.log(
    JSON.stringify({
      minutes,
      ...counts,
      wrong: wrong.length,
      memory,
      sessions,
      backend,
      cached: [cached, cachedAfter],
      compiled,
      plans,
      unexpected: unexpected.length,
    }),
  );

  expect(wrong.slice(0, 5)).toEqual([]);
  expect(unexpected).toEqual([]);
  expect(compiled).toBeGreaterThan(counts.right / 3);
  expect(counts.right).toBeGreaterThan(1_000 * minutes);
  for (const count of [counts.fresh, counts.aborted, counts.refused]) expect(count).toBeGreaterThan(0);
  expect(memory[1]).toBeLessThan(memory[0] + growth);
  expect(backend[1]).toBeLessThan(backend[0] * 1.2 + 10e6);
  expect(Math.max(cached, cachedAfter)).toBeLessThan(mostParts);
  expect(sessions[1]).toBeLessThanOrEqual(mostSessions);
  await vi.waitUntil(async () => (await activeStatements(postgres.url)) === 0, { timeout: 5_000 });
});
