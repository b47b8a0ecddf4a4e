import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import type { DatabaseError } from '../database-error.ts';
import { rowTypes } from '../row-types.ts';
import { ReadConnections, type ReadConnectionsOptions } from './read-connections.ts';

const limitMs = 4_000;
let database: TestDatabase & { url: string };
beforeAll(async () => {
  database = await createTestDatabase({ statementTimeoutMs: limitMs, poolSize: 6 });
  await database.db.query(
    'CREATE TABLE doc AS SELECT i AS id, repeat($1, 50) || i AS text FROM generate_series(1, 100) i',
    ['企业'],
  );
});
afterAll(() => database.drop());

/** The processes of this database's server whose statement holds a word. */
function running(word: string): Promise<{ pid: number }[]> {
  return database.db.query(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE '%' || $1 || '%' AND pid <> pg_backend_pid()`,
    [word],
  );
}

async function until(condition: () => Promise<boolean>, patienceMs = 3_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await condition())) {
    if (Date.now() > deadline) expect.unreachable('it did not come to that');
    await delay(10);
  }
}

function failure(reading: Promise<unknown>): Promise<DatabaseError> {
  return reading.then(
    () => expect.unreachable('the read succeeded'),
    (error: unknown) => error as DatabaseError,
  );
}

function readDoc(id: number): Promise<unknown> {
  return database.db.read('SELECT id, text FROM doc WHERE id = $1', [id]);
}

const doc = (id: number) => [{ id, text: `${'企业'.repeat(50)}${id}` }];

test('they only read', async () => {
  const writing = failure(database.db.read(`INSERT INTO doc VALUES (0, 'no') RETURNING id`));
  expect(await writing).toMatchObject({ code: 'QUERY_FAILED', sqlState: '25006' });
});

test('a plan is made once for all values, and not compiled', async () => {
  const text = `SELECT current_setting('plan_cache_mode') AS plan, current_setting('jit') AS jit, current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS limit`;
  expect(await database.db.read(text)).toEqual([{ plan: 'force_generic_plan', jit: 'off', zone: 'UTC', limit: '4s' }]);
});

test('a read that is selective is planned for its values, those around it are not', async () => {
  const text = `SELECT current_setting('plan_cache_mode') AS plan`;
  const modes = Array.from({ length: 60 }, (_, index) => index % 3 === 0);
  const answers = await Promise.all(modes.map((isSelective) => database.db.read(text, [], { isSelective })));
  expect(answers).toEqual(modes.map((isSelective) => [{ plan: isSelective ? 'auto' : 'force_generic_plan' }]));
});

test('a slow statement holds up nobody, and as many as there are connections hold up few', async () => {
  const slow = Array.from({ length: 5 }, () => database.db.read('SELECT pg_sleep(2.5)'));
  const started = performance.now();
  for (let round = 0; round < 5; round += 1) {
    const ids = Array.from({ length: 60 }, (_, index) => 1 + index);
    expect(await Promise.all(ids.map(readDoc))).toEqual(ids.map(doc));
  }
  expect(performance.now() - started).toBeLessThan(2_000);
  await Promise.all(slow);
});

test('the statement of an aborted read is gone from the server, and those behind it are answered', async () => {
  const controller = new AbortController();
  const slow = failure(database.db.read('SELECT pg_sleep(3) /* aborted */', [], { signal: controller.signal }));
  const others = Array.from({ length: 30 }, (_, index) => readDoc(1 + index));
  await until(async () => (await running('aborted')).length === 1);
  controller.abort();
  expect(await slow).toMatchObject({ code: 'CANCELLED' });
  await until(async () => (await running('aborted')).length === 0, 1_000);
  expect(await Promise.all(others)).toEqual(Array.from(others, (_, index) => doc(1 + index)));
});

test('200 reads that abort among 2,000 leave no wrong answer and nothing that runs', async () => {
  let seed = 20_261_125;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const outcomes = { right: 0, cancelled: 0 };
  let next = 0;
  const caller = async () => {
    for (let id = next++; id < 2_000; id = next++) {
      const aborts = id % 10 === 0;
      const seconds = aborts && random() < 0.5 ? 2 : random() < 0.01 ? 0.05 : 0;
      const controller = new AbortController();
      const reading = database.db.read<{ id: number }>(
        'SELECT $1::int AS id, pg_sleep($2) /* mixed */',
        [id, seconds],
        controller,
      );
      if (aborts) setTimeout(() => controller.abort(), random() * 80);
      try {
        expect((await reading)[0]?.id).toBe(id);
        outcomes.right += 1;
      } catch (error) {
        expect(error).toMatchObject({ code: 'CANCELLED' });
        expect(aborts).toBe(true);
        outcomes.cancelled += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: 40 }, caller));
  expect(outcomes.right + outcomes.cancelled).toBe(2_000);
  expect(outcomes.cancelled).toBeGreaterThan(80);
  await until(async () => (await running('mixed')).length === 0, 1_000);
  expect(await Promise.all([1, 2, 3, 4, 5].map(readDoc))).toEqual([1, 2, 3, 4, 5].map(doc));
});

test('a connection that the server ends fails what runs on it; what waited there is answered by another', async () => {
  const doomed = failure(database.db.read('SELECT pg_sleep(3) /* doomed */'));
  const others = Array.from({ length: 30 }, (_, index) => readDoc(1 + index));
  await until(async () => (await running('doomed')).length === 1);
  const [process] = await running('doomed');
  await database.db.query('SELECT pg_terminate_backend($1)', [process?.pid]);
  expect(await doomed).toMatchObject({ code: 'DATABASE_UNAVAILABLE', sqlState: '57P01' });
  expect(await Promise.all(others)).toEqual(Array.from(others, (_, index) => doc(1 + index)));
  expect(await readDoc(7)).toEqual(doc(7));
});

test('no more connections are opened than there may be, and those beyond the usual ones only while they are needed', async () => {
  const slow = Array.from({ length: 40 }, (_, index) =>
    database.db.read('SELECT $1::int AS id, pg_sleep(0.1) /* crowd */', [index]),
  );
  await until(async () => (await running('crowd')).length > 3);
  let most = 0;
  const watching = setInterval(async () => {
    most = Math.max(most, (await running('crowd')).length);
  }, 30);
  expect((await Promise.all(slow)).map((rows) => (rows as { id: number }[])[0]?.id)).toEqual(
    slow.map((_, index) => index),
  );
  clearInterval(watching);
  expect(most).toBeGreaterThan(3);
  expect(most).toBeLessThanOrEqual(6);
});

/** Connections of a test's own, under a name by which the server knows them. */
function connectionsNamed(name: string, options: Partial<ReadConnectionsOptions>): ReadConnections {
  return new ReadConnections({
    client: { connectionString: database.url, application_name: name, types: rowTypes },
    settings: '',
    prepared: { count: 10, bytes: 1_000 },
    width: 1,
    most: 1,
    cancelBackend: async () => {},
    idleMs: limitMs,
    closingMs: limitMs,
    patienceMs: limitMs,
    ...options,
  });
}

test('a read that a cancellation hits which was meant for another is run again', async () => {
  const hits: unknown[] = [];
  const reads = connectionsNamed('misdirected', {
    cancelBackend: async (processId) => {
      // Comes too late for the one that is meant.
      await until(async () => (await running('bystander')).length === 1);
      hits.push(...(await database.db.query('SELECT pg_cancel_backend($1) AS hit', [processId])));
    },
  });
  const controller = new AbortController();
  const aborted = failure(reads.read('SELECT pg_sleep(0.5) /* target */', [], controller));
  const bystander = reads.read('SELECT 1 AS one, pg_sleep(0.3) /* bystander */');
  await until(async () => (await running('target')).length === 1);
  controller.abort();
  expect(await aborted).toMatchObject({ code: 'CANCELLED' });
  expect(await bystander).toMatchObject([{ one: 1 }]);
  expect(hits).toEqual([{ hit: true }]);
  await reads.close();
});

test('connections beyond the usual ones are closed when they have had nothing to do for a while', async () => {
  const open = () =>
    database.db.query(
      "SELECT 1 FROM pg_stat_activity WHERE application_name = 'idle' AND datname = current_database()",
    );
  const reads = connectionsNamed('idle', { most: 2, idleMs: 300 });
  const slow = reads.read('SELECT pg_sleep(1)');
  // Sent behind the slow one, or kept waiting by it, and run by another connection.
  expect(await reads.read('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(await open()).toHaveLength(2);
  await until(async () => (await open()).length === 1);
  await slow;
  expect(await reads.read('SELECT 2 AS two')).toEqual([{ two: 2 }]);
  await reads.close();
});

test('what still runs a moment after closing is given up', async () => {
  const reads = connectionsNamed('closing', { closingMs: 200 });
  const runs = failure(reads.read('SELECT pg_sleep(3)'));
  const waits = failure(reads.read('SELECT 1 AS one'));
  await delay(100);
  await reads.close();
  expect(await Promise.all([runs, waits])).toMatchObject(Array(2).fill({ code: 'DATABASE_UNAVAILABLE' }));
});

test('a read waits for a connection for so long, and no longer', async () => {
  const reads = connectionsNamed('patience', { patienceMs: 300 });
  const slow = ['SELECT pg_sleep(1)', 'SELECT 2', 'SELECT 3', 'SELECT 4'].map((text) => reads.read(text));
  const late = failure(reads.read('SELECT 1 AS one'));
  expect(await late).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await Promise.all(slow);
  expect(await reads.read('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await reads.close();
});
