import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import type { DatabaseError } from './database-error.ts';

const limitMs = 800;

describe.each([
  { kind: 'postgresql', create: createTestDatabase },
  { kind: 'embedded', create: createEmbeddedDatabase },
])('$kind', ({ kind, create }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await create({ statementTimeoutMs: limitMs });
    await database.db.query(
      'CREATE TABLE unit (id int PRIMARY KEY, area numeric CONSTRAINT positive_area CHECK (area > 0), block int REFERENCES unit)',
    );
    await database.db.query(
      'CREATE TABLE lease (unit int, term daterange, CONSTRAINT one_tenant EXCLUDE USING gist (unit WITH =, term WITH &&))',
    );
  });
  afterAll(() => database.drop());

  async function failure(sql: string, values?: unknown[]): Promise<DatabaseError> {
    return database.db.query(sql, values).then(
      () => expect.fail('the statement succeeded'),
      (error: unknown) => error as DatabaseError,
    );
  }

  test('it says what it is', () => {
    expect(database.db.kind).toBe(kind);
    expect(database.db.limits.length > 0).toBe(kind === 'embedded');
  });

  test('values come back exactly', async () => {
    const [row] = await database.db.query(
      `SELECT $1::numeric AS amount, $2::date AS day, $3::timestamptz AS at, 9007199254740993 AS big, 7 AS small, true AS flag,
         '{"a": [1]}'::jsonb AS json, ARRAY[1.10, 2]::numeric[] AS amounts, ARRAY['甲', NULL] AS names`,
      ['12345678901234567890.10', '2026-02-28', '2026-11-25T12:00:00.123+08:00'],
    );
    expect(row).toEqual({
      amount: '12345678901234567890.10',
      day: '2026-02-28',
      at: '2026-11-25 04:00:00.123+00',
      big: '9007199254740993',
      small: 7,
      flag: true,
      json: { a: [1] },
      amounts: ['1.10', '2'],
      names: ['甲', null],
    });
  });

  test('a large value survives the way there and back', async () => {
    const text = '企业'.repeat(500_000);
    expect(await database.db.query('SELECT $1::text AS text', [text])).toEqual([{ text }]);
  });

  test.each([
    ['unique', 'INSERT INTO unit VALUES (1), (1)', 'CONSTRAINT', '23505', 'unit_pkey'],
    ['check', 'INSERT INTO unit VALUES (2, 0)', 'CONSTRAINT', '23514', 'positive_area'],
    ['foreign key', 'INSERT INTO unit VALUES (3, 1, 99)', 'CONSTRAINT', '23503', 'unit_block_fkey'],
    [
      'exclusion',
      `INSERT INTO lease VALUES (1, '[2026-01-01,2026-03-01)'), (1, '[2026-02-01,)')`,
      'CONSTRAINT',
      '23P01',
      'one_tenant',
    ],
    ['mistake', 'SELECT nothing', 'QUERY_FAILED', '42703', undefined],
  ])('an error has its code: %s', async (_, sql, code, sqlState, constraint) => {
    expect(await failure(sql)).toMatchObject({ code, sqlState, constraint });
    expect(await database.db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a transaction is committed whole, or not at all', async () => {
    await database.db.transaction((tx) => tx.query('INSERT INTO unit VALUES (10)'));
    const ownError = new Error('the rule says no');
    const broken = database.db.transaction(async (tx) => {
      await tx.query('INSERT INTO unit VALUES (11)');
      throw ownError;
    });
    await expect(broken).rejects.toBe(ownError);
    expect(await database.db.query('SELECT id FROM unit WHERE id >= 10')).toEqual([{ id: 10 }]);
  });

  test('a statement that runs too long is stopped, and the next one answers', async () => {
    const endless = 'SELECT count(*) FROM generate_series(1, 100000000000)';
    expect(await failure(endless)).toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    expect(await database.db.query('SELECT 2 AS two')).toEqual([{ two: 2 }]);
  });

  test('a transaction may allow its statements more time', async () => {
    const slow = `SELECT count(*)::int AS n FROM generate_series(1, 5) WHERE pg_sleep(${limitMs / 4_000}) IS NOT NULL`;
    const patient = database.db.transaction((tx) => tx.query(slow), { statementTimeoutMs: 60_000 });
    expect(await patient).toEqual([{ n: 5 }]);
    expect(await failure(slow)).toMatchObject({ code: 'STATEMENT_TIMEOUT' });
  });

  test('Prisma works on the same connections, also when many transactions queue', async () => {
    const prisma = await database.db.prisma();
    const codes = Array.from({ length: 20 }, (_, index) => `D${index}`);
    await Promise.all(
      codes.map((code) =>
        prisma.$transaction(async (tx) => {
          await tx.department.create({ data: { code, name: code, kind: 'GOVERNMENT' } });
        }),
      ),
    );
    expect(await prisma.department.count()).toBe(codes.length);
  });

  test('text is ordered by its characters, whatever the language of the server', async () => {
    const prisma = await database.db.prisma();
    const departments = ['啊', '一', '丁'].map((name) => ({ code: name, name, kind: 'GOVERNMENT' }));
    await prisma.department.createMany({ data: departments });
    expect(
      await database.db.query(`SELECT name FROM department WHERE name = code AND name > '一' ORDER BY name`),
    ).toEqual([{ name: '丁' }, { name: '啊' }]);
  });

  test('it answers a ping', async () => {
    await expect(database.db.ping()).resolves.toBeUndefined();
  });
});

test('a PostgreSQL that is not there is told without its password', async () => {
  const { openDatabase } = await import('./database.ts');
  const opening = openDatabase({ url: 'postgresql://hub:secret@127.0.0.1:1/hub' });
  await expect(opening).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.not.stringContaining('secret'),
  });
});

test('a connection that the server ends is not used again', async () => {
  const { db, drop } = await createTestDatabase({ poolSize: 1 });
  try {
    const ended = db.query('SELECT pg_terminate_backend(pg_backend_pid())');
    await expect(ended).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  } finally {
    await drop();
  }
});
