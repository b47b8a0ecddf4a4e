import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase } from '../../../../test/support/database.ts';
import { type Target, withSession } from '../connection-pool.ts';
import { EmbeddedServer } from '../embedded/embedded-server.ts';
import { migrate } from './migrate.ts';
import { allowRetry } from './retry.ts';

const park = { name: '20260101000000_park', sql: 'CREATE TABLE park (id int PRIMARY KEY);' };
const figures = {
  name: '20260102000000_figures',
  sql: 'CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;\nINSERT INTO park VALUES (one());\n',
};
const broken = { name: '20260103000000_broken', sql: 'CREATE TABLE half (id int);\nSELECT nonsense();' };

let folder: string;
const log: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-migrations-'));
  log.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...migrations: { name: string; sql: string }[]): void {
  for (const { name, sql } of migrations) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'migration.sql'), sql);
  }
}

async function embeddedTarget() {
  const dataDir = mkdtempSync(join(tmpdir(), 'hub-data-'));
  const target = new EmbeddedServer(dataDir, () => {});
  const drop = async () => {
    await target.stop();
    rmSync(dataDir, { recursive: true });
  };
  return { target, drop };
}

async function postgresTarget() {
  const { url, drop } = await createTestDatabase();
  return { target: url, drop };
}

describe.each([
  { kind: 'postgresql', create: postgresTarget },
  { kind: 'embedded', create: embeddedTarget },
])('$kind', ({ create }) => {
  let target: Target;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    ({ target, drop } = await create());
  });
  afterAll(() => drop());
  beforeEach(() => sql('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));

  const sql = (text: string) => withSession(target, async (session) => (await session.query(text)).rows);
  const run = () => migrate(target, folder, (step) => log.push(step));

  test('a fresh database gets everything, once', async () => {
    write(park, figures);
    expect(await run()).toEqual({ created: true });
    expect(await run()).toEqual({ created: false });
    expect(log).toHaveLength(1);
    expect(await sql('SELECT id FROM park')).toEqual([{ id: 1 }]);
  });

  test('an upgrade applies what is new', async () => {
    write(park);
    await run();
    write(figures);
    expect(await run()).toEqual({ created: false });
    expect(await sql('SELECT id FROM park')).toEqual([{ id: 1 }]);
  });

  test('an edited migration stops the start and is named', async () => {
    write(park);
    await run();
    write({ ...park, sql: `${park.sql} -- improved` }, figures);
    await expect(run()).rejects.toMatchObject({ code: 'MIGRATION_EDITED', en: expect.stringContaining(park.name) });
    expect(await sql(`SELECT to_regproc('one') AS function`)).toEqual([{ function: null }]);
  });

  test('a migration of a newer version stops the start and is named', async () => {
    write(park, figures);
    await run();
    rmSync(join(folder, figures.name), { recursive: true });
    await expect(run()).rejects.toMatchObject({ code: 'MIGRATION_MISSING', en: expect.stringContaining(figures.name) });
  });

  test('a failed migration leaves nothing behind, stops every start, and can be tried again', async () => {
    write(park, broken);
    const failure = { code: 'MIGRATION_FAILED', en: expect.stringMatching(/20260103000000_broken.*nonsense.*--retry/) };
    await expect(run()).rejects.toMatchObject(failure);
    await expect(run()).rejects.toMatchObject(failure);
    expect(await sql(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);

    write({ ...broken, sql: 'CREATE TABLE half (id int);' });
    expect(await allowRetry(target, 'another')).toBe(false);
    expect(await allowRetry(target, broken.name)).toBe(true);
    await run();
    expect(await sql('SELECT * FROM half')).toEqual([]);
  });

  test('a migration whose hub was killed is applied by the next', async () => {
    write(park);
    await run();
    write(figures);
    await sql(
      `INSERT INTO _prisma_migrations (id, migration_name, checksum, applied_steps_count) VALUES ('1', '${figures.name}', 'x', 0)`,
    );
    await run();
    expect(await sql('SELECT id FROM park')).toEqual([{ id: 1 }]);
  });

  test('a database with tables of others is left alone', async () => {
    write(park);
    await sql('CREATE TABLE other (id int)');
    await expect(run()).rejects.toMatchObject({ code: 'DATABASE_UNSUITABLE' });
    expect(await allowRetry(target, park.name)).toBe(false);
  });
});

test('of several hubs that start together one migrates, and the others wait', async () => {
  write(park, { ...figures, sql: `${figures.sql} SELECT pg_sleep(0.3);` });
  const { db, url, drop } = await createTestDatabase({ migrations: folder });
  await db.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const results = await Promise.all(Array.from({ length: 6 }, () => migrate(url, folder, (step) => log.push(step))));
  expect(results.filter(({ created }) => created)).toHaveLength(1);
  expect(log).toHaveLength(1);
  expect(await db.query('SELECT id FROM park')).toEqual([{ id: 1 }]);
  await drop();
});

test('a database that cannot hold Chinese is refused', async () => {
  const { db, url, drop } = await createTestDatabase();
  await db.query(`CREATE DATABASE latin ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`);
  const latin = new URL(url);
  latin.pathname = 'latin';
  const migrating = migrate(latin.href, folder, () => {});
  await expect(migrating).rejects.toMatchObject({ code: 'DATABASE_UNSUITABLE', en: expect.stringContaining('LATIN1') });
  await db.query('DROP DATABASE latin');
  await drop();
});
