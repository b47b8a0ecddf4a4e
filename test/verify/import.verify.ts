import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ImportLine } from '../../packages/bench/src/imports/import-command.ts';
import { type HubProcess, startHubProcess } from '../support/hub-process.ts';
import { storedEnterprises } from '../support/importer.ts';
import { type Place, places } from '../support/place.ts';
import { realData, runImport } from '../support/real-registrations.ts';
import { watchWaits } from '../support/waits.ts';

/* 44,722 real registrations, by the command line into a hub of its own process. */

const rows = 44_722;

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

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
  postgresql: { place: places.postgresql, seconds: 12 },
  embedded: { place: places.embedded, seconds: 60 },
} as const;

describe.skipIf(!realData).each(['postgresql', 'embedded'] as const)('real registrations on %s', (kind) => {
  let undisturbed: Place;
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
    const expected = await storedEnterprises({ db });
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
});

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
  const watched = watchWaits(hub);
  const begun = performance.now();
  const line = await runImport(hub.origin, hub.token);
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const { read, health } = await watched.end();
  return { line, seconds, longestRead: read, longestHealth: health };
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
