import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ImportLine, importByCommand } from '../../packages/bench/src/imports/import-command.ts';
import { openInputFile } from '../../packages/cli/src/files/open-input-file.ts';
import { inBatches } from '../../packages/cli/src/row-batches.ts';
import type { TestHub } from './hub.ts';
import { listening } from './listening.ts';

/** Where real data are; undefined where there are none. */
export const realData = process.env.HUB_REAL_DATA;

/** The 21 files of real registrations. */
async function realRegistrationFiles(): Promise<string[]> {
  const folder = join(realData ?? '', 'enterprise-registration-shandong');
  return (await readdir(folder)).filter((name) => name.endsWith('.csv')).map((name) => join(folder, name));
}

/** Imports the real registrations into a hub by the command line, over HTTP. */
export async function importRealRegistrations(testHub: TestHub): Promise<ImportLine> {
  const { origin, close } = await listening(testHub.handler);
  try {
    return await runImport(origin, testHub.adminToken);
  } finally {
    await close();
  }
}

/** The same into a hub that listens. */
export async function runImport(origin: string, token: string): Promise<ImportLine> {
  const [line] = await importByCommand({ origin, token }, 'enterprise-registration', await realRegistrationFiles());
  return line as ImportLine;
}

/** Adds the real registrations to an import, and goes no further. */
export async function addRealRegistrations(
  ask: (query: string, variables: Record<string, unknown>) => Promise<unknown>,
  importId: string,
): Promise<void> {
  for (const path of await realRegistrationFiles()) {
    const { name, checksum, tables } = await openInputFile(path, basename(path));
    let header: (string | null)[] | undefined;
    for (const table of tables) {
      for await (const batch of inBatches(table.rows(), { rows: 1_000, bytes: 1e6 })) {
        header ??= batch.shift()?.cells;
        const rows = batch.map(({ row, cells }) => ({ row, cells }));
        await ask('mutation ($input: AddImportRowsInput!) { addImportRows(input: $input) { __typename } }', {
          input: { import: importId, file: { name, checksum, header }, rows },
        });
      }
    }
  }
}
