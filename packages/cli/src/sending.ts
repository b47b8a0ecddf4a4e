import { AddImportRowsDocument, type HubClient } from '@district-hub/sdk';
import type { FileRow, InputTable } from './files/input-file.ts';
import { succeeded } from './import-outcome.ts';
import type { LaidTable } from './part-tables.ts';
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

/** Reads tables one after the other and sends their rows, without ever holding a whole file. */
export async function sendTables(
  { hub, importId, limits, progress, interrupted }: OpenImport,
  tables: readonly LaidTable[],
): Promise<void> {
  // The sheets of a workbook are read from beginning to end, one after the other.
  const total = tables.reduce((sum, { file }) => sum + file.bytes, 0);
  let sent = 0;
  progress.show('发送', 'sending', 0);
  for (const each of tables) {
    await sendTable(each);
    sent += each.file.bytes;
  }

  async function sendTable({ file: { name, checksum, encoding }, table, layout }: LaidTable): Promise<void> {
    const { header, mapping } = layout;
    const file = { name, checksum, encoding, sheet: table.sheet, header, mapping };
    const send = async (batch: FileRow[]) => {
      const input = { import: importId, file, rows: batch.map(({ row, cells }) => ({ row, cells })) };
      const { addImportRows } = await hub.request(AddImportRowsDocument, { input }, { signal: interrupted });
      succeeded(addImportRows);
      progress.show('发送', 'sending', (sent + (batch.at(-1)?.offset ?? 0)) / total);
    };
    // First without rows, so that a wrong header is found whether or not rows follow it.
    await send([]);
    await forEachInParallel(inBatches(rowsAfter(table, Math.max(...layout.headerRows)), limits), requestsAtOnce, send);
  }
}

async function* rowsAfter(table: InputTable, header: number): AsyncGenerator<FileRow> {
  for await (const row of table.rows()) if (row.row > header) yield row;
}
