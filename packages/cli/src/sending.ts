import { AddImportRowsDocument, type HubClient } from '@district-hub/sdk';
import type { FileRow, InputFile, InputTable } from './files/input-file.ts';
import { succeeded } from './import-outcome.ts';
import type { Progress } from './progress.ts';
import { type BatchLimits, forEachInParallel, inBatches } from './row-batches.ts';

/** One batch is on its way while the next is read. */
const requestsAtOnce = 2;

/** An import that is open, and how to add to it. */
interface OpenImport {
  hub: HubClient;
  importId: string;
  limits: BatchLimits;
  progress: Progress;
  interrupted: AbortSignal;
}

/** Reads the files one after the other and sends their rows, without ever holding a whole file. */
export async function sendFiles(
  { hub, importId, limits, progress, interrupted }: OpenImport,
  files: InputFile[],
): Promise<void> {
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  let sent = 0;
  progress.show('发送', 'sending', 0);
  for (const file of files) {
    for (const table of file.tables) await sendTable(file, table);
    sent += file.bytes;
  }

  async function sendTable(file: InputFile, table: InputTable): Promise<void> {
    const [head] = table.first;
    const facts = { name: file.name, checksum: file.checksum, header: (head?.cells ?? []).map((cell) => cell ?? '') };
    const send = async (batch: FileRow[]) => {
      const input = { import: importId, file: facts, rows: batch.map(({ row, cells }) => ({ row, cells })) };
      const { addImportRows } = await hub.request(AddImportRowsDocument, { input }, { signal: interrupted });
      succeeded(addImportRows);
      progress.show('发送', 'sending', (sent + (batch.at(-1)?.offset ?? 0)) / total);
    };
    // First without rows, so that a wrong header is found whether or not rows follow it.
    await send([]);
    await forEachInParallel(inBatches(rowsAfter(table, head), limits), requestsAtOnce, send);
  }
}

async function* rowsAfter(table: InputTable, head: FileRow | undefined): AsyncGenerator<FileRow> {
  for await (const row of table.rows()) if (row.row > (head?.row ?? 0)) yield row;
}
