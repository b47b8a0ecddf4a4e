import {
  CommitImportDocument,
  DropImportDocument,
  type HubClient,
  HubDocument,
  type ImportCountsFragment,
  ImportDocument,
  OpenImportDocument,
  ValidateImportDocument,
} from '@district-hub/sdk';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import { succeeded } from './import-outcome.ts';
import type { LaidTable } from './part-tables.ts';
import type { Progress } from './progress.ts';
import type { BatchLimits } from './row-batches.ts';
import { sendTables } from './sending.ts';

/** What is to be imported. */
export interface ImportPlan {
  /** The source, or the part of it. */
  source: string;
  dryRun: boolean;
  tables: readonly LaidTable[];
}

/** Judging and committing take some ten seconds on the embedded database, and wait for other imports. */
const longMs = 10 * 60_000;
/** After a commit whose answer was lost, dropping waits until that commit has ended. */
const dropMs = 60_000;
/** Larger requests gain nothing. */
const enough: BatchLimits = { rows: 1_000, bytes: 1_000_000 };

/**
 * Brings tables into the hub as one import. When anything fails, or `interrupted` aborts, the import is dropped: afterwards
 * either all accepted rows of all tables are in the hub, or none.
 *
 * @returns the import: committed, or in a dry run validated, for {@link dropImport} to remove when its report is read
 */
export async function runImport(
  hub: HubClient,
  { source, dryRun, tables }: ImportPlan,
  progress: Progress,
  interrupted: AbortSignal,
): Promise<ImportCountsFragment> {
  const signal = { signal: interrupted };
  const limits = await batchLimits(hub, interrupted);
  const { openImport } = await hub.request(OpenImportDocument, { input: { source, dryRun } }, signal);
  const { id } = succeeded(openImport);
  let isCommitting = false;
  try {
    await sendTables({ hub, importId: id, limits, progress, interrupted }, tables);
    const validated = await validate(hub, id, progress, interrupted);
    if (dryRun) return validated;
    progress.show('写入', 'committing', undefined);
    isCommitting = true;
    const commit = await hub.request(CommitImportDocument, { input: { import: id } }, { ...signal, timeoutMs: longMs });
    return succeeded(commit.commitImport);
  } catch (error) {
    if (!isCommitting) {
      // The error is worth more than that of dropping; the hub removes what is left alone for a day.
      await dropImport(hub, id).catch(() => {});
      throw error;
    }
    return await committedAfterAll(hub, id, error);
  }
}

/** Removes an import that is not committed. */
export async function dropImport(hub: HubClient, id: string): Promise<void> {
  const { dropImport: outcome } = await hub.request(
    DropImportDocument,
    { input: { import: id } },
    { timeoutMs: dropMs },
  );
  succeeded(outcome);
}

/** What the hub accepts in one request. */
async function batchLimits(hub: HubClient, signal: AbortSignal): Promise<BatchLimits> {
  const { limits } = (await hub.request(HubDocument, {}, { signal })).hub;
  const limit = (name: string) => limits.find((each) => each.name === name)?.value ?? Number.POSITIVE_INFINITY;
  // What surrounds the rows, the document and the file's header, takes some bytes too.
  return { rows: Math.min(enough.rows, limit('listItems')), bytes: Math.min(enough.bytes, limit('bodyBytes') / 2) };
}

/** The hub judges for some seconds a call, so that no proxy on the way loses patience. */
async function validate(
  hub: HubClient,
  id: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportCountsFragment> {
  for (let share = 0; ; ) {
    progress.show('校验', 'validating', share);
    const { validateImport } = await hub.request(
      ValidateImportDocument,
      { input: { import: id } },
      { signal, timeoutMs: longMs },
    );
    const found = succeeded(validateImport);
    if (found.state === 'VALIDATED') return found;
    const { created, updated, unchanged, rejected, skipped, inReview } = found;
    share = found.rows === 0 ? 0 : (created + updated + unchanged + rejected + skipped + inReview) / found.rows;
  }
}

/**
 * Finds out what became of a commit whose answer did not come, by dropping the import: that fails if it is committed.
 *
 * @throws `error` when nothing was written
 */
async function committedAfterAll(hub: HubClient, id: string, error: unknown): Promise<ImportCountsFragment> {
  try {
    await dropImport(hub, id);
  } catch {
    const found = await hub.request(ImportDocument, { id }, { timeoutMs: dropMs }).catch(() => undefined);
    if (found?.import?.state === 'COMMITTED') return found.import;
    throw new Failure(
      exitStatus.unknown,
      [
        '写入时与数据中枢失去联系，不知是否已写入。请重新导入：已写入的行不会再变。',
        'The hub was lost while it was committing, so the rows may or may not be in. Import again: rows that are in stay as they are.',
      ],
      error,
    );
  }
  throw error;
}
