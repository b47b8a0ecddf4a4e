import { findDrift, inspectMigrated } from '../drift/drift.ts';
import { hubProject } from '../drift/project.ts';
import { withScratchDatabase } from '../drift/scratch-database.ts';

/* `pnpm prisma:check`: fails if the Prisma schema, the migrations and the catalogue snapshot disagree. */

const state = await withScratchDatabase((database) => inspectMigrated(database, hubProject));
const problems = findDrift(state, hubProject);
for (const problem of problems) console.error(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else console.log('Schema, migrations and catalogue agree.');
