import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedServer } from '../embedded/embedded-server.ts';

/** Gives work an empty embedded database of its own, which is removed afterwards. */
export async function withScratchDatabase<T>(work: (database: EmbeddedServer) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-scratch-'));
  const database = new EmbeddedServer(folder, () => {});
  try {
    return await work(database);
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
