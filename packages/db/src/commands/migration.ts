import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { writeMigration, writeSnapshot } from '../drift/new-migration.ts';
import { hubProject } from '../drift/project.ts';
import { withScratchDatabase } from '../drift/scratch-database.ts';
import { EmbeddedServer } from '../embedded/embedded-server.ts';
import { allowRetry } from '../migrations/retry.ts';

/* `pnpm migration`: makes migrations, and lets a failed one be tried again. */

const usage = `Usage:
  pnpm migration NAME           write the SQL that the migrations lack to what prisma/schema says
  pnpm migration NAME --empty   write a file for SQL by hand
  pnpm migration --snapshot     refresh prisma/catalogue.snapshot after SQL was added by hand
  pnpm migration --retry NAME   let the hub try a failed migration again (in DATABASE_URL or HUB_DATA_DIR)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { empty: { type: 'boolean', default: false }, snapshot: { type: 'boolean' }, retry: { type: 'string' } },
});
const name = positionals[0];

// Not left to end by itself: the schema engine leaves a timer of ten seconds behind.
process.exit(await run());

async function run(): Promise<number> {
  if (values.snapshot) await withScratchDatabase((database) => writeSnapshot(database, hubProject));
  else if (values.retry) return retry(values.retry);
  else if (name && /^[a-z][a-z0-9_]*$/.test(name)) await create(name, values.empty);
  else {
    console.error(`A name is made of lower-case letters, digits and underscores.\n${usage}`);
    return 2;
  }
  return 0;
}

async function create(name: string, empty: boolean): Promise<void> {
  const path = await withScratchDatabase((database) => writeMigration(database, hubProject, name, { empty }));
  if (path)
    console.log(
      `Wrote ${relative(process.cwd(), path)}. Review it before it is merged; it must not change afterwards.`,
    );
  else console.log('The migrations already make what prisma/schema says. For SQL by hand add --empty.');
}

async function retry(migration: string): Promise<number> {
  const url = process.env.DATABASE_URL;
  const embedded = url ? undefined : new EmbeddedServer(process.env.HUB_DATA_DIR || '.data', console.log);
  try {
    const found = await allowRetry(embedded ?? (url as string), migration);
    console.log(
      found ? `The hub will try ${migration} again at its next start.` : `There is no failed migration ${migration}.`,
    );
    return found ? 0 : 1;
  } finally {
    await embedded?.stop();
  }
}
