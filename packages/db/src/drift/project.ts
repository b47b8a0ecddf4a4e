import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemaContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** What describes a database, and has to agree. */
export interface Project {
  /** Folder of the files of the Prisma schema. */
  schema: string;
  /** Folder of the migrations. */
  migrations: string;
  /** File that lists what the migrations make and Prisma cannot see. */
  snapshot: string;
}

const prisma = fileURLToPath(new URL('../../../../prisma', import.meta.url));

/** The hub's own. */
export const hubProject: Project = {
  schema: join(prisma, 'schema'),
  migrations: join(prisma, 'migrations'),
  snapshot: join(prisma, 'catalogue.snapshot'),
};

export function readSchema(folder: string): SchemaContainer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
}
