import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import type { DatabaseError } from '../database-error.ts';

const limitMs = 1_500;
const prepared = { count: 6, bytes: 2_000 };
const settings = { statementTimeoutMs: limitMs, readConnections: 1, poolSize: 1, prepared };

/** What the only connection for reads holds. */
const heldSql = `SELECT count(*)::int AS count, sum(octet_length(statement))::int AS bytes FROM pg_prepared_statements WHERE name LIKE 'read%'`;

describe.each([
  { kind: 'postgresql', create: createTestDatabase },
  { kind: 'embedded', create: createEmbeddedDatabase },
])('$kind', ({ create }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await create(settings);
    await database.db.query('CREATE TABLE doc AS SELECT i AS id, $1 || i AS text FROM generate_series(1, 50) i', [
      '企业',
    ]);
  });
  afterAll(() => database.drop());

  function failure(text: string, values: unknown[] = [], signal?: AbortSignal): Promise<DatabaseError> {
    return database.db.read(text, values, { signal }).then(
      () => expect.unreachable('the statement succeeded'),
      (error: unknown) => error as DatabaseError,
    );
  }

  test('rows are the same as those of a query', async () => {
    const text = `SELECT $1::numeric AS amount, 9007199254740993 AS big, 7 AS small, '{"a":[1]}'::jsonb AS json,
      '2026-11-25 12:00+08'::timestamptz AS at, ARRAY['甲', NULL] AS names, NULL AS nothing`;
    const rows = await database.db.read(text, ['1.50']);
    expect(rows).toEqual(await database.db.query(text, ['1.50']));
    expect(rows).toMatchObject([{ amount: '1.50', json: { a: [1] }, at: '2026-11-25 04:00:00+00' }]);
  });

  test('a large answer and no answer', async () => {
    expect(await database.db.read('SELECT repeat($1, 300000) AS text', ['企业'])).toEqual([
      { text: '企业'.repeat(300_000) },
    ]);
    expect(await database.db.read('SELECT id FROM doc WHERE id = $1', [0])).toEqual([]);
  });

  test('many at once are answered each with its own', async () => {
    const reads = Array.from({ length: 300 }, (_, index) => {
      const column = index % 7 === 0 ? 'id' : `id + ${index % 3} - ${index % 3} AS id`;
      return database.db.read<{ id: number }>(`SELECT ${column} FROM doc WHERE id = $1`, [1 + (index % 50)]);
    });
    const ids = (await Promise.all(reads)).map(([row]) => row?.id);
    expect(ids).toEqual(ids.map((_, index) => 1 + (index % 50)));
  });

  test('what is prepared stays within its number and its bytes', async () => {
    for (let index = 0; index < 40; index += 1) {
      const text = `SELECT ${index} AS n, ${`'${'x'.repeat((index % 5) * 300)}'`} AS padding`;
      expect(await database.db.read(text)).toMatchObject([{ n: index }]);
      const [held] = await database.db.read<{ count: number; bytes: number }>(heldSql);
      expect(held?.count).toBeGreaterThan(1);
      expect(held?.count).toBeLessThanOrEqual(prepared.count);
      expect(held?.bytes).toBeLessThanOrEqual(prepared.bytes);
    }
  });

  test('a text that is too long to be held is run all the same', async () => {
    const padding = 'x'.repeat(prepared.bytes);
    expect(await database.db.read(`SELECT length('${padding}') AS length`)).toEqual([{ length: prepared.bytes }]);
    const [held] = await database.db.read<{ bytes: number }>(heldSql);
    expect(held?.bytes).toBeLessThanOrEqual(prepared.bytes);
  });

  test('what a migration does to a table is seen by statements that were prepared before', async () => {
    await database.db.query('CREATE TABLE changing AS SELECT 1 AS id');
    const read = () => database.db.read('SELECT * FROM changing');
    expect(await read()).toEqual([{ id: 1 }]);
    await database.db.query(`ALTER TABLE changing ADD COLUMN name text DEFAULT '甲'`);
    expect(await Promise.all([read(), read(), read()])).toEqual(Array(3).fill([{ id: 1, name: '甲' }]));
    await database.db.query('ALTER TABLE changing ALTER COLUMN id TYPE text');
    expect(await read()).toEqual([{ id: '1', name: '甲' }]);
    await database.db.query('DROP TABLE changing');
    expect(await failure('SELECT * FROM changing')).toMatchObject({ code: 'QUERY_FAILED', sqlState: '42P01' });
  });

  test.each([
    ['a mistake', 'SELECT nothing', [], '42703'],
    ['a value that does not fit', 'SELECT 1 / $1::int AS n', [0], '22012'],
    ['a NUL in a value', 'SELECT $1::text AS n', ['a\0b'], '22021'],
    ['a value that cannot be sent', 'SELECT $1::jsonb AS n', [{ big: 1n }], undefined],
  ])('%s fails, each time with the same error, and nothing else does', async (_, text, values, sqlState) => {
    const failures = Array.from({ length: 4 }, () => failure(text, values));
    const others = Array.from({ length: 4 }, () => database.db.read('SELECT 1 AS one'));
    for (const each of await Promise.all(failures)) expect(each).toMatchObject({ code: 'QUERY_FAILED', sqlState });
    expect(await Promise.all(others)).toEqual(Array(4).fill([{ one: 1 }]));
    expect(await database.db.read('SELECT 1 / $1::int AS n', [1])).toEqual([{ n: 1 }]);
    expect(await database.db.read('SELECT $1::jsonb AS n', [{ big: 1 }])).toEqual([{ n: { big: 1 } }]);
  });

  test('one that takes too long is stopped, and the next one is answered', async () => {
    const endless = failure('SELECT count(*) FROM generate_series(1, 100000000000)');
    expect(await endless).toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    expect(await database.db.read('SELECT 2 AS two')).toEqual([{ two: 2 }]);
  });

  test('a signal that has aborted asks for nothing', async () => {
    expect(await failure('SELECT nothing', [], AbortSignal.abort())).toMatchObject({ code: 'CANCELLED' });
  });

  test('a signal that aborts is answered at once, and leaves the others alone', async () => {
    const running = new AbortController();
    const waiting = new AbortController();
    const reads = [failure('SELECT pg_sleep(1)', [], running.signal), failure('SELECT nothing', [], waiting.signal)];
    const other = database.db.read('SELECT 3 AS three');
    await delay(100);
    const started = performance.now();
    waiting.abort();
    running.abort();
    expect(await Promise.all(reads)).toMatchObject([{ code: 'CANCELLED' }, { code: 'CANCELLED' }]);
    expect(performance.now() - started).toBeLessThan(500);
    expect(await other).toEqual([{ three: 3 }]);
  });

  test('nothing is left on a signal that serves many reads', async () => {
    const { signal } = new AbortController();
    const listeners = { added: 0, removed: 0 };
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...call: unknown[]) => {
      listeners.added += 1;
      Reflect.apply(addEventListener, signal, call);
    };
    signal.removeEventListener = (...call: unknown[]) => {
      listeners.removed += 1;
      Reflect.apply(removeEventListener, signal, call);
    };
    await Promise.all(Array.from({ length: 20 }, () => database.db.read('SELECT 1', [], { signal })));
    await failure('SELECT nothing', [], signal);
    expect(listeners).toEqual({ added: 21, removed: 21 });
  });
});

describe.each([
  { kind: 'postgresql', create: createTestDatabase },
  { kind: 'embedded', create: createEmbeddedDatabase },
])('$kind', ({ create }) => {
  test('a closed database answers reads that ran, and no more', async () => {
    const { db, drop } = await create();
    const running = db.read('SELECT pg_sleep(0.2)::text AS slept');
    await delay(50);
    const closed = drop();
    expect(await running).toEqual([{ slept: '' }]);
    await closed;
    await expect(db.read('SELECT 1')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});
