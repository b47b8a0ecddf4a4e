import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, type DatabaseOptions, openDatabase } from '@district-hub/db';
import pg from 'pg';
import { dataFolder } from './postgres/data-folder.ts';
import type { Postgres } from './postgres/postgres.ts';
import { embeddedKind, hubKind } from './servers/kinds.ts';
import type { RunningServer } from './servers/running-server.ts';
import type { Session } from './session.ts';

/** What is done with a hub whose database is there only for it. */
export interface OwnWork {
  /** Names its database or folder. */
  name: string;
  /** Fills the database before the hub starts; the hub finds it empty otherwise. */
  fill?: (db: Database) => Promise<void>;
  work: (hub: RunningServer) => Promise<void>;
}

/** On the session's PostgreSQL. */
export async function onPostgres({ postgres, start }: Session, { name, fill, work }: OwnWork): Promise<void> {
  await administer(postgres, `drop database if exists ${name}`);
  await administer(postgres, `create database ${name}`);
  const url = postgres.url(name);
  if (fill) await filled({ url }, fill);
  const hub = await start(hubKind, { DATABASE_URL: url });
  await work(hub);
  await hub.stop();
  await administer(postgres, `drop database ${name}`);
}

/** On an embedded database in a new folder. */
export async function onEmbedded({ start }: Session, { name, fill, work }: OwnWork): Promise<void> {
  mkdirSync(dataFolder(), { recursive: true });
  const folder = mkdtempSync(join(dataFolder(), `${name}-`));
  if (fill) await filled({ dataDir: folder }, fill);
  const hub = await start(embeddedKind, { HUB_DATA_DIR: folder });
  await work(hub);
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function filled(options: DatabaseOptions, fill: (db: Database) => Promise<void>): Promise<void> {
  const db = await openDatabase(options);
  await fill(db);
  await db.close();
}

async function administer(postgres: Postgres, statement: string): Promise<void> {
  const client = new pg.Client(postgres.url('postgres'));
  await client.connect();
  await client.query(statement);
  await client.end();
}
