import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { DatabaseError } from '../database-error.ts';
import type { AppliedMigration } from './migration-history.ts';

/** Throws if a person has to look at the migrations of a database before it may be used. */
export function refuseUnsound(diagnosis: DiagnoseMigrationHistoryOutput, history: AppliedMigration[]): void {
  const failed = history.find(({ finished, error }) => !finished && error);
  if (failed) throw migrationFailed(failed);

  const unknown =
    diagnosis.history && 'unpersistedMigrationNames' in diagnosis.history
      ? diagnosis.history.unpersistedMigrationNames
      : [];
  if (unknown.length > 0) {
    const names = unknown.join(', ');
    throw new DatabaseError(
      'MIGRATION_MISSING',
      `数据库已应用本版本没有的迁移 ${names}，它由更新的版本写入。请启动那个版本，或恢复升级前的备份。`,
      `The database has migrations that this version lacks: ${names}. A newer version wrote it. Start that version, or restore a backup from before.`,
    );
  }
  const edited = diagnosis.editedMigrationNames;
  if (edited.length > 0) {
    const files = edited.map((name) => `prisma/migrations/${name}/migration.sql`).join(', ');
    throw new DatabaseError(
      'MIGRATION_EDITED',
      `迁移文件在应用后被改动：${files}。请恢复原文件，把改动写入新的迁移（npx -y pnpm@12 migration 名称）。`,
      `Migrations were edited after they had been applied: ${files}. Restore the files, and put the change into a new migration (npx -y pnpm@12 migration NAME).`,
    );
  }
}

export function migrationFailed({ name, error }: AppliedMigration, cause?: unknown): DatabaseError {
  // The lines after the first two are a trace of the engine's own functions.
  const reason = (error ?? '')
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace('external connector error Error querying the database: ', '');
  return new DatabaseError(
    'MIGRATION_FAILED',
    `迁移 ${name} 执行失败，未留下任何改动：${reason}。排除原因后允许重试：npx -y pnpm@12 migration --retry ${name}`,
    `The migration ${name} failed and left nothing behind: ${reason}. Remove the cause, then allow another attempt: npx -y pnpm@12 migration --retry ${name}`,
    { cause },
  );
}

export function notEmpty(cause: unknown): DatabaseError {
  return new DatabaseError(
    'DATABASE_UNSUITABLE',
    '数据库中已有不属于 District Hub 的表。请在 DATABASE_URL 中指定一个空数据库。',
    'The database has tables that are not of District Hub. Name an empty database in DATABASE_URL.',
    { cause },
  );
}
