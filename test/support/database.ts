import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, type DatabaseOptions, openDatabase } from '@district-hub/db';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl, templateName } from './postgres.ts';

/** A database of one test file, migrated and without rows. */
export interface TestDatabase {
  db: Database;
  /** Closes it and removes it. */
  drop(): Promise<void>;
}

/** How to open it. With `migrations` of its own it begins empty, not as a copy of the hub's. */
type Settings = Omit<DatabaseOptions, 'url' | 'dataDir'>;

/** Makes a database on the run's real PostgreSQL. `url` opens it once more. */
export async function createTestDatabase(settings: Settings = {}): Promise<TestDatabase & { url: string }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${settings.migrations ? 'template0' : templateName}`);
  const url = databaseUrl(inject('postgresUrl'), name);
  const db = await openDatabase({ ...settings, url });
  return {
    url,
    db,
    drop: async () => {
      await db.close();
      await administer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Makes an embedded database in a temporary folder, for what has to hold on it too. */
export async function createEmbeddedDatabase(settings: Settings = {}): Promise<TestDatabase & { dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-data-'));
  const db = await openDatabase({ ...settings, dataDir });
  return {
    dataDir,
    db,
    drop: async () => {
      await db.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client(inject('postgresUrl'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
