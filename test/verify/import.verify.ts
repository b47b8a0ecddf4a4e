import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Database, openDatabase } from '@district-hub/db';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase } from '../support/database.ts';
import { type HubProcess, startHubProcess } from '../support/hub-process.ts';
import { storedEnterprises } from '../support/importer.ts';
import { addRealRegistrations, type ImportLine, realData, runImport } from '../support/real-registrations.ts';

/* 44,722 real registrations, by the command line into a hub of its own process. */

const rows = 44_722;
const kills = 10;

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

interface Place {
  environment: Record<string, string>;
  /** Opens the database once more, while no embedded hub is on it. */
  open(): Promise<Database>;
  remove(): Promise<void>;
}

/** An import, and the longest that a reader and a health check waited meanwhile, in milliseconds. */
interface Measured {
  line: ImportLine;
  seconds: number;
  longestRead: number;
  longestHealth: number;
}

/** The same import twice into one hub, and the most memory that the hub's process took. */
interface Twice {
  first: Measured;
  second: Measured;
  peakMemory: number;
}

const kinds = {
  postgresql: { place: postgresqlPlace, seconds: 10 },
  embedded: { place: embeddedPlace, seconds: 60 },
} as const;

describe.skipIf(!realData).each(['postgresql', 'embedded'] as const)('real registrations on %s', (kind) => {
  let undisturbed: Place;
  let expected: unknown[];
  let measured: Twice;

  beforeAll(async () => {
    undisturbed = await kinds[kind].place();
  });
  afterAll(() => undisturbed.remove());

  it('are accounted for row by row, and change nothing the second time', async () => {
    const hub = await startHubProcess(undisturbed.environment);
    measured = await twice(hub, kind);
    const { first, second } = measured;
    const report = await reportOf(hub);
    await hub.kill();
    const db = await undisturbed.open();
    expected = await storedEnterprises({ db });
    await db.close();

    expect(first.line).toMatchObject({ rows, created: expected.length, updated: 0, unchanged: 0 });
    expect(first.line.created).toBeGreaterThanOrEqual(44_700);
    expect(first.line.created + first.line.rejected).toBe(rows);
    expect(second.line).toEqual({ ...first.line, created: 0, unchanged: first.line.created });
    expect(report).toMatchObject({
      rejected: [{ file: { name: '山东-1994.csv' }, row: 583, column: '注册资金', code: 'INVALID_MONEY' }],
      notes: { CREDIT_CODE_NORMALISED: 19, UNIT_WITHOUT_NUMBER: 2 },
    });
  });

  it('take no more time and memory than they may, and let others read meanwhile', async () => {
    const within = ({ first, second, peakMemory }: Twice) =>
      first.seconds < kinds[kind].seconds &&
      Math.max(first.longestRead, second.longestRead) < 6_000 &&
      Math.max(first.longestHealth, second.longestHealth) < 200 &&
      peakMemory < 600e6;
    const runs = [measured];
    // What else the machine does can spoil a run; what the hub itself takes too much of shows in each.
    while (!runs.some(within) && runs.length < 3) {
      const place = await kinds[kind].place();
      const hub = await startHubProcess(place.environment);
      runs.push(await twice(hub, kind));
      await hub.kill();
      await place.remove();
    }
    expect(runs).toContainEqual(expect.toSatisfy(within));
  });

  it(`are there as a whole or not at all after kill -9 at ${kills} moments of a commit, and the import then succeeds`, async () => {
    const place = await kinds[kind].place();
    try {
      let hub = await startHubProcess(place.environment);
      const { id, milliseconds } = await validated(hub);
      let isCommitted = false;
      let inTime = 0;
      for (let moment = 1; moment <= kills; moment += 1) {
        const commit = hub.ask(`mutation { commitImport(input: { import: "${id}" }) { __typename } }`).catch(() => {});
        // A commit takes somewhat more than twice as long as validating does.
        await delay((2 * milliseconds * moment) / kills);
        await hub.kill();
        await commit;
        hub = await startHubProcess(place.environment);
        const { enterprises, import: found } = await hub.ask(
          `{ enterprises { totalCount } import(by: { id: "${id}" }) { state } }`,
        );
        isCommitted ||= found.state === 'COMMITTED';
        if (!isCommitted) inTime += 1;
        expect(enterprises.totalCount).toBe(isCommitted ? expected.length : 0);
      }
      console.log(kind, `${inTime} of ${kills} kills came before the commit was over`);
      const line = await runImport(hub.origin, hub.token);
      expect(line.created + line.unchanged).toBe(expected.length);
      await hub.kill();
      const db = await place.open();
      expect(await storedEnterprises({ db })).toEqual(expected);
      await db.close();
    } finally {
      await place.remove();
    }
  });
});

async function postgresqlPlace(): Promise<Place> {
  const { url, drop } = await createTestDatabase();
  return { environment: { DATABASE_URL: url }, open: () => openDatabase({ url }), remove: drop };
}

async function embeddedPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-import-'));
  return {
    environment: { HUB_DATA_DIR: dataDir },
    open: () => openDatabase({ dataDir }),
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

async function twice(hub: HubProcess, kind: keyof typeof kinds): Promise<Twice> {
  // The first start of a checkout builds the page of GraphiQL, which is not what is measured here.
  await hub.forgetPeak();
  const first = await timed(hub);
  const second = await timed(hub);
  const measured = { first, second, peakMemory: await hub.peakMemory() };
  console.log(kind, JSON.stringify(measured));
  return measured;
}

/** An import by the command line, while others read. */
async function timed(hub: HubProcess): Promise<Measured> {
  let isOver = false;
  async function longest(request: () => Promise<unknown>): Promise<number> {
    let most = 0;
    while (!isOver) {
      const begun = performance.now();
      await request();
      most = Math.max(most, performance.now() - begun);
      await delay(50);
    }
    return Math.round(most);
  }
  const read = longest(() => hub.ask('{ enterprises(first: 10) { nodes { name } } }'));
  const health = longest(() => fetch(`${hub.origin}/health`).then((response) => response.text()));
  const begun = performance.now();
  const line = await runImport(hub.origin, hub.token);
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  isOver = true;
  return { line, seconds, longestRead: await read, longestHealth: await health };
}

/** An import of all rows that is only to be committed, and how long it took to validate. */
async function validated(hub: HubProcess): Promise<{ id: string; milliseconds: number }> {
  const opening =
    'mutation { openImport(input: { source: "enterprise-registration", dryRun: false }) { ... on Import { id } } }';
  const { id } = (await hub.ask(opening)).openImport;
  await addRealRegistrations(hub.ask, id);
  const begun = performance.now();
  for (let state = ''; state !== 'VALIDATED'; ) {
    const step = `mutation { validateImport(input: { import: "${id}" }) { ... on Import { state } } }`;
    state = (await hub.ask(step)).validateImport.state;
  }
  return { id, milliseconds: performance.now() - begun };
}

/** What the last import rejected, and how often each note was made. */
async function reportOf(hub: HubProcess): Promise<{ rejected: unknown[]; notes: Record<string, number> }> {
  const { imports } = await hub.ask(`{ imports(last: 1) { nodes { problems(first: 1000) {
    nodes { severity file { name } row column code } } } } }`);
  const problems: { severity: string; code: string }[] = imports.nodes[0].problems.nodes;
  const notes = Map.groupBy(
    problems.filter(({ severity }) => severity === 'NOTE'),
    ({ code }) => code,
  );
  return {
    rejected: problems.filter(({ severity }) => severity === 'REJECTION'),
    notes: Object.fromEntries([...notes].map(([code, found]) => [code, found.length])),
  };
}
