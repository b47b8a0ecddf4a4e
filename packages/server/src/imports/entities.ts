import type { Builder } from '../schema/builder.ts';

/** The department whose editors keep the hub's imports. */
const owner = 'DATA';

/** Written by the steps of an import alone. */
const own = { write: 'never' } as const;

/**
 * Imports, their files and problems, and where records came from, as entities: so they are looked up, listed, filtered and
 * paged like all others. Who imported, and what was rejected, is for administrators.
 */
export function defineImportEntities(builder: Builder): void {
  builder.entity('Import', {
    keys: [],
    owner,
    columns: {
      source: own,
      dryRun: own,
      state: own,
      actor: { ...own, read: 'ADMIN' },
      createdAt: own,
      validatedAt: own,
      committedAt: own,
      revertedAt: own,
      rows: own,
      created: own,
      updated: own,
      unchanged: own,
      rejected: own,
      skipped: own,
      inReview: own,
      noted: own,
    },
    relations: { files: {}, problems: { read: 'ADMIN' } },
  });
  builder.entity('ImportFile', {
    keys: [],
    owner,
    columns: { name: own, sheet: own, encoding: own, checksum: own },
    relations: { import: {}, problems: { read: 'ADMIN' }, origins: {} },
  });
  builder.entity('ImportProblem', {
    keys: [],
    owner,
    read: 'ADMIN',
    columns: { row: own, severity: own, code: own, column: own, value: own, zh: own, en: own },
    relations: { import: {}, file: {} },
  });
  builder.entity('RecordOrigin', {
    keys: [],
    owner,
    columns: { entity: own, row: own, outcome: own },
    relations: { file: {} },
  });
}
