import { readdir, readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createTestHub } from '../support/hub.ts';
import { fillDistrict, loadDistrict } from './district.ts';
import type { District } from './facts.ts';
import { interpret } from './interpreter.ts';
import type { Operation } from './operation.ts';
import { randomOperations } from './operations.ts';
import { ask, Cursors, differenceOf, type Way } from './ways.ts';

// Random operations over a random district, answered compiled and mixed, on PostgreSQL and on the embedded database, and each
// time by an interpreter that walks rows in memory. HUB_PROPERTY_OPERATIONS=100000 is the long run.
const { HUB_PROPERTY_SEED, HUB_PROPERTY_OPERATIONS, HUB_PROPERTY_ONLY } = process.env;
/** Another one each day, so that what fails once fails again. */
const seed = Number(HUB_PROPERTY_SEED ?? Math.floor(Date.now() / 86_400_000));
const operations = Number(HUB_PROPERTY_OPERATIONS ?? 2_000);
const only = HUB_PROPERTY_ONLY === undefined ? undefined : Number(HUB_PROPERTY_ONLY);
/** One of so many operations is asked of the embedded database too. */
const embeddedShare = 10;
const atOnce = 8;
/** Random fragments multiply what they hold; limits have tests of their own. */
const limits = { aliases: 10_000, directives: 1_000, fields: 100_000, tokens: 100_000 };
const mostFailures = 5;
/** A long run says after so many operations how much memory it has. */
const stateEvery = 10_000;

vi.setConfig({ testTimeout: 60_000 + operations * 100, hookTimeout: 180_000 });

let district: District;
let databases: TestDatabase[];
let ways: Way[];
let cursors: Cursors;
/** How many query operations ran in each way in the hub that compiles. */
const runs: Record<string, number> = {};

beforeAll(async () => {
  databases = await Promise.all([createTestDatabase(), createEmbeddedDatabase()]);
  const [postgres, embedded] = databases.map(({ db }) => db);
  if (!postgres || !embedded) throw new Error('There are two databases.');
  const hub = async (name: string, db: TestDatabase['db'], reads: 'compiled' | 'mixed'): Promise<Way> => ({
    name,
    hub: await createTestHub({ db, reads, limits, today: '2026-11-25' }),
  });
  ways = [
    await hub('compiled', postgres, 'compiled'),
    await hub('mixed', postgres, 'mixed'),
    await hub('compiled on the embedded database', embedded, 'compiled'),
  ];
  await Promise.all([fillDistrict(postgres, seed), fillDistrict(embedded, seed)]);
  district = await loadDistrict(postgres);
  expect((await loadDistrict(embedded)).rows, 'the embedded database holds other rows').toEqual(district.rows);
  cursors = new Cursors((ways[1] as Way).hub, district);
});
afterAll(() => Promise.all(databases.map(({ drop }) => drop())));

test(`${operations} random operations of seed ${seed}`, async () => {
  console.log(`HUB_PROPERTY_SEED=${seed}`);
  const failures: string[] = [];
  let [number, asked] = [only ?? 0, 0];
  const askNext = async (): Promise<void> => {
    const own = number++;
    const those = own % embeddedShare === 0 || only !== undefined ? ways : ways.slice(0, 2);
    // One after the other: what a hub keeps of the first serves the next.
    for (const operation of randomOperations(district, seed, own)) {
      const difference = await firstDifference(operation, those).catch((error: unknown) => `it failed: ${error}`);
      if (difference) failures.push(reportOf(operation, own, difference));
      asked += 1;
      if (asked % stateEvery === 0) console.log(`${asked} operations, ${memory()}`);
    }
  };
  do {
    await Promise.all(Array.from({ length: only === undefined ? atOnce : 1 }, askNext));
    forget();
  } while (only === undefined && asked < operations && failures.length < mostFailures);
  console.log('How they ran where they may be compiled:', runs);
  expect(failures.join('\n\n')).toBe('');
  // One that errs, or asks for what no row knows, has to run otherwise; when most do, this compares little.
  if (only === undefined) expect(runs.compiled).toBeGreaterThan(operations / 2);
});

test.for(await found())('%s', async (name) => {
  const file = (extension: string) => readFile(new URL(`./found/${name}.${extension}`, import.meta.url), 'utf8');
  const { role, variables } = JSON.parse(await file('json'));
  expect(await firstDifference({ document: await file('graphql'), variables, role }, ways)).toBeUndefined();
});

/** Names of the operations that once were answered wrongly. */
async function found(): Promise<string[]> {
  const names = await readdir(new URL('./found/', import.meta.url));
  return names.filter((name) => name.endsWith('.graphql')).map((name) => name.replace('.graphql', ''));
}

async function firstDifference(operation: Operation, asked: readonly Way[]): Promise<string | undefined> {
  const expected = interpret(district, operation);
  const sent = await cursors.translate(operation);
  for (const way of asked) {
    const difference = differenceOf(expected, await ask(way, sent), cursors);
    if (difference) return `${way.name}: ${difference}`;
  }
  return undefined;
}

/** A long run must not keep what the hubs record. */
function forget(): void {
  for (const [index, { hub }] of ways.entries()) {
    if (index === 0) for (const { way } of hub.runs) runs[way] = (runs[way] ?? 0) + 1;
    for (const record of [hub.runs, hub.statements, hub.log]) record.length = 0;
  }
}

/** What is in use once the rubbish is gone. */
function memory(): string {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { rss, heapUsed } = process.memoryUsage();
  return `${Math.round(rss / 1e6)} MB, of which ${Math.round(heapUsed / 1e6)} MB are in use on the heap`;
}

function reportOf({ document, variables, role }: Operation, number: number, difference: string): string {
  return `Operation ${number} of seed ${seed} as ${role}, ${difference}
${document}
${JSON.stringify(variables)}
Alone: HUB_PROPERTY_SEED=${seed} HUB_PROPERTY_ONLY=${number} npx -y pnpm@12 property`;
}
