import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@district-hub/db';
import { createTestDatabase } from './database.ts';

/** An empty database for a hub of its own process, which may be killed. */
export interface Place {
  /** What tells the hub where it is. */
  environment: Record<string, string>;
  /** Opens the database once more, while no embedded hub is on it. */
  open(): Promise<Database>;
  remove(): Promise<void>;
}

/** Makes a place of either kind. */
export const places = {
  async postgresql(): Promise<Place> {
    const { url, drop } = await createTestDatabase();
    return { environment: { DATABASE_URL: url }, open: () => openDatabase({ url }), remove: drop };
  },
  async embedded(): Promise<Place> {
    const dataDir = await mkdtemp(join(tmpdir(), 'hub-import-'));
    return {
      environment: { HUB_DATA_DIR: dataDir },
      open: () => openDatabase({ dataDir }),
      remove: () => rm(dataDir, { recursive: true, force: true }),
    };
  },
} as const;
