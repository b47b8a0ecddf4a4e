import { openDatabase } from '@district-hub/db';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { keepPostgres } from './postgres-keeper.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL of this run, with the migrated database {@link templateName} in it. */
    postgresUrl: string;
  }
}

export const templateName = 'hub_template';

/** Starts a real PostgreSQL once for a run of the tests; returns what takes it away again. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await keepPostgres();
  await makeTemplate(url);
  project.provide('postgresUrl', url);
  return stop;
}

async function makeTemplate(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE ${templateName}`);
  await client.end();
  const database = await openDatabase({ url: databaseUrl(url, templateName) });
  await database.close();
}

/** The URL of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}
