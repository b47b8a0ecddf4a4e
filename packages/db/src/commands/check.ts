import { findDrift, inspectMigrated } from '../drift/drift.ts';
import { hubProject } from '../drift/project.ts';
import { withScratchDatabase } from '../drift/scratch-database.ts';

/* `pnpm prisma:check`: fails if the Prisma schema, the migrations and the catalogue snapshot disagree. */

const state = await withScratchDatabase((database) => inspectMigrated(database, hubProject));
const problems = findDrift(state, hubProject);
for (const problem of problems) console.error(`${problem}\n`);
if (problems.length === 0) console.log('Schema, migrations and catalogue agree.');
// Not left to end by itself: the schema engine leaves a timer of ten seconds behind.
process.exit(problems.length === 0 ? 0 : 1);
