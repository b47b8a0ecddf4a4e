import { type HubClient, type ImportCountsFragment, ImportProblemCountsDocument } from '@district-hub/sdk';
import { dropImport, runImport } from './import-run.ts';
import type { PartTables } from './part-tables.ts';
import type { Progress } from './progress.ts';
import type { ProblemCounts } from './summary.ts';

/** A part that is imported, or in a dry run judged. */
export interface ImportedPart {
  part: string;
  counts: ImportCountsFragment;
  problems: ProblemCounts;
}

interface Run {
  hub: HubClient;
  dryRun: boolean;
  progress: Progress;
  interrupted: AbortSignal;
}

/**
 * Imports the parts of a source in their order, each as a whole or not at all. Ends with the first that fails.
 *
 * @param done - told of each part as soon as it is in
 */
export async function runParts(
  { hub, dryRun, progress, interrupted }: Run,
  parts: readonly PartTables[],
  done: (part: ImportedPart) => void,
): Promise<void> {
  for (const { part, tables } of parts) {
    const own: Progress = parts.length > 1 ? named(progress, part) : progress;
    const counts = await runImport(hub, { source: part, dryRun, tables }, own, interrupted);
    const signal = { signal: interrupted };
    // It is in, so it has to be told of, even if the hub is gone by now.
    const problems = await hub.request(ImportProblemCountsDocument, { id: counts.id }, signal).then(
      ({ importProblemCounts }) => ({ found: importProblemCounts }),
      (error: unknown) => ({ found: [], error }),
    );
    done({ part, counts, problems: problems.found });
    if ('error' in problems) throw problems.error;
  }
}

/** Removes the imports of a dry run. */
export async function dropAll(hub: HubClient, imported: readonly ImportedPart[]): Promise<void> {
  for (const { counts } of imported) await dropImport(hub, counts.id);
}

function named(progress: Progress, part: string): Progress {
  return {
    show: (zh, en, share) => progress.show(`${part} ${zh}`, `${part} ${en}`, share),
    end: () => progress.end(),
  };
}
