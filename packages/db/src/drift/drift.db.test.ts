import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase } from '../../../../test/support/database.ts';
import { withSession } from '../connection-pool.ts';
import { findDrift, inspectMigrated } from './drift.ts';
import { writeMigration, writeSnapshot } from './new-migration.ts';
import { hubProject, type Project } from './project.ts';
import { withScratchDatabase } from './scratch-database.ts';

const schema = `
datasource db {
  provider = "postgresql"
}

model Park {
  id     Int      @id @default(autoincrement())
  name   String
  floors String[]

  @@map("park")
}
`;
const byHand = `
ALTER TABLE park ADD CONSTRAINT has_name CHECK (name <> '');
CREATE INDEX named_park ON park (lower(name)) WHERE name <> '';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE UPDATE ON park FOR EACH ROW EXECUTE FUNCTION touch();
`;

let url: string;
let drop: () => Promise<void>;
let folder: string;
let project: Project;

beforeAll(async () => {
  ({ url, drop } = await createTestDatabase());
});
afterAll(() => drop());
beforeEach(async () => {
  await empty();
  folder = mkdtempSync(join(tmpdir(), 'hub-project-'));
  project = { schema: folder, migrations: folder, snapshot: join(folder, 'catalogue.snapshot') };
  writeFileSync(join(folder, 'park.prisma'), schema);
  await writeMigration(url, project, 'park', { empty: false });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function empty(): Promise<void> {
  await withSession(url, (session) => session.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
}

async function drift(): Promise<string[]> {
  await empty();
  return findDrift(await inspectMigrated(url, project), project);
}

function migrationFile(): string {
  const name = readdirSync(folder)
    .filter((entry) => /^\d{14}_/.test(entry))
    .at(-1);
  return join(folder, name as string, 'migration.sql');
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('a new migration makes what the schema says, text in the order of its characters', async () => {
  expect(readFileSync(migrationFile(), 'utf8')).toContain('"floors" TEXT[] COLLATE "C"');
  expect(await drift()).toEqual([]);
  await empty();
  expect(await writeMigration(url, project, 'nothing', { empty: false })).toBeUndefined();
});

test('SQL by hand is in the snapshot once it is refreshed', async () => {
  edit(migrationFile(), (sql) => sql + byHand);
  await empty();
  await writeSnapshot(url, project);
  const snapshot = readFileSync(project.snapshot, 'utf8');
  for (const name of ['has_name', 'named_park', 'FUNCTION public.touch', 'TRIGGER touched'])
    expect(snapshot).toContain(name);
  expect(await drift()).toEqual([]);
});

test('a schema that says more than the migrations is drift', async () => {
  edit(join(folder, 'park.prisma'), (text) => text.replace('name   String', 'name   String @unique'));
  expect(await drift()).toEqual([
    expect.stringMatching(/CREATE UNIQUE INDEX "park_name_key"[\s\S]*pnpm migration NAME/),
  ]);
});

test('a migration that makes less than the snapshot lists is drift', async () => {
  edit(migrationFile(), (sql) => sql + byHand);
  await empty();
  await writeSnapshot(url, project);
  edit(migrationFile(), (sql) => sql.replace(/ALTER TABLE park ADD CONSTRAINT.*\n/, ''));
  expect(await drift()).toEqual([
    expect.stringMatching(/- constraint public\.park has_name CHECK[\s\S]*pnpm migration --snapshot/),
  ]);
});

test('a snapshot that was changed is drift', async () => {
  edit(project.snapshot, (text) => `${text}trigger forgotten\n`);
  expect(await drift()).toEqual([expect.stringContaining('- trigger forgotten')]);
});

test('a text column in the order of the server is drift, in the snapshot or not', async () => {
  edit(migrationFile(), (sql) => sql.replace('"name" TEXT COLLATE "C"', '"name" TEXT'));
  await empty();
  await writeSnapshot(url, project);
  expect(await drift()).toEqual([expect.stringContaining('column public.park.name text COLLATE "default"')]);
});

test("the hub's own schema, migrations and snapshot agree, on native PostgreSQL and on the embedded database", async () => {
  await empty();
  expect(findDrift(await inspectMigrated(url, hubProject), hubProject)).toEqual([]);
  await withScratchDatabase(async (database) => {
    expect(findDrift(await inspectMigrated(database, hubProject), hubProject)).toEqual([]);
  });
});
