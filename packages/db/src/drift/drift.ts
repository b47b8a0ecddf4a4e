import { existsSync, readFileSync } from 'node:fs';
import { type Target, withSession } from '../connection-pool.ts';
import { migrate } from '../migrations/migrate.ts';
import { filters, startSchemaEngine } from '../migrations/schema-engine.ts';
import { readCatalogue } from './catalogue.ts';
import { foreignCollations } from './collation.ts';
import { type Project, readSchema } from './project.ts';

/** What a database that was made by the migrations alone looks like. */
export interface MigratedState {
  /** SQL that is missing to what the Prisma schema says; empty if nothing is. */
  missingSql: string;
  /** What Prisma cannot see of it, a line each. */
  catalogue: string[];
}

/** Applies the migrations to a database, empty or already at an earlier one of them, and looks at the result. */
export async function inspectMigrated(target: Target, project: Project): Promise<MigratedState> {
  await migrate(target, project.migrations, () => {});
  const files = readSchema(project.schema);
  return withSession(target, async (session) => {
    const engine = await startSchemaEngine(session, [], files);
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters,
    });
    return { missingSql: exitCode === 0 ? '' : (stdout ?? ''), catalogue: await readCatalogue(session) };
  });
}

/** Where schema, migrations and snapshot disagree: a paragraph each, that ends with what repairs it. */
export function findDrift({ missingSql, catalogue }: MigratedState, project: Project): string[] {
  const problems: string[] = [];
  if (missingSql) {
    problems.push(
      `prisma/schema says more than prisma/migrations do. Missing:\n\n${missingSql}\nRepair: pnpm migration NAME`,
    );
  }
  const foreign = foreignCollations(catalogue);
  if (foreign.length > 0) {
    problems.push(
      `Text columns without COLLATE "C" would sort differently on each server:\n${list('  ', foreign)}\nRepair: add it in the migration, then pnpm migration --snapshot`,
    );
  }
  const expected = readSnapshot(project);
  const actual = catalogueText(catalogue);
  if (actual !== expected) {
    problems.push(
      `The migrations make something else than prisma/catalogue.snapshot lists:\n${difference(expected, actual)}\nRepair, if that is meant: pnpm migration --snapshot`,
    );
  }
  return problems;
}

export function catalogueText(catalogue: string[]): string {
  return `${catalogue.join('\n')}\n`;
}

function readSnapshot({ snapshot }: Project): string {
  return existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : '';
}

function difference(expected: string, actual: string): string {
  const [before, after] = [expected.split('\n'), actual.split('\n')];
  const [removed, added] = [
    before.filter((line) => !after.includes(line)),
    after.filter((line) => !before.includes(line)),
  ];
  return [list('- ', removed), list('+ ', added)].filter(Boolean).join('\n');
}

function list(bullet: string, lines: string[]): string {
  return lines.map((line) => bullet + line).join('\n');
}
