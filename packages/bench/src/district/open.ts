import { type Database, DatabaseError, openDatabase } from '@district-hub/db';
import pg from 'pg';
import type { Postgres } from '../postgres/postgres.ts';
import { fillDistrict, generation } from './fill.ts';

/** A database with a generated district in it. */
export interface District {
  name: string;
  size: number;
  url: string;
}

/** Finds the district of a size that an earlier run left, or makes it; either way the hub's migrations are applied. */
export async function openDistrict(postgres: Postgres, size: number, say: (step: string) => void): Promise<District> {
  const name = `district_${size}`;
  const district = { name, size, url: postgres.url(name) };
  const server = new pg.Client(postgres.url('postgres'));
  await server.connect();
  try {
    if (!(await isFilled(server, name)) || !(await migrates(district.url))) await make(server, district, say);
  } finally {
    await server.end();
  }
  return district;
}

const mark = `generation ${generation}`;

async function isFilled(server: pg.Client, name: string): Promise<boolean> {
  const { rows } = await server.query<{ mark: string | null }>(
    "SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1",
    [name],
  );
  return rows[0]?.mark === mark;
}

/** @returns whether a district that is there could be brought up to date; one of another branch's migrations can't */
async function migrates(url: string): Promise<boolean> {
  try {
    await (await openDatabase({ url })).close();
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.code.startsWith('MIGRATION_')) return false;
    throw error;
  }
}

async function make(server: pg.Client, { name, size, url }: District, say: (step: string) => void): Promise<void> {
  await server.query(`DROP DATABASE IF EXISTS ${name}`);
  await server.query(`CREATE DATABASE ${name}`);
  const db: Database = await openDatabase({ url });
  await fillDistrict(db, size, say);
  await db.close();
  await server.query(`COMMENT ON DATABASE ${name} IS '${mark}'`);
}
