import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../connection-pool.ts';
import { addCollation } from './collation.ts';
import { catalogueText, inspectMigrated } from './drift.ts';
import type { Project } from './project.ts';

const emptySql = `-- Written by hand: what Prisma's language cannot say. Refresh the snapshot afterwards: pnpm migration --snapshot
`;

/**
 * Writes a migration that brings the migrations to what the Prisma schema says, tries it, and refreshes the snapshot.
 *
 * @param target - an empty database to work in
 * @param options.empty - write a file for SQL by hand, whatever the schema says
 * @returns the path of the new file; undefined if nothing is missing
 */
export async function writeMigration(
  target: Target,
  project: Project,
  name: string,
  options: { empty: boolean },
): Promise<string | undefined> {
  const { missingSql } = await inspectMigrated(target, project);
  if (!missingSql && !options.empty) return undefined;
  const timestamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(project.migrations, `${timestamp}_${name}`);
  mkdirSync(folder);
  const path = join(folder, 'migration.sql');
  writeFileSync(path, options.empty ? emptySql : addCollation(missingSql));
  await writeSnapshot(target, project);
  return path;
}

/** Writes what the migrations make and Prisma cannot see, for review and for the check to compare with. */
export async function writeSnapshot(target: Target, project: Project): Promise<void> {
  const { catalogue } = await inspectMigrated(target, project);
  writeFileSync(project.snapshot, catalogueText(catalogue));
}
