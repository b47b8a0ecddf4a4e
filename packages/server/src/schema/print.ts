// Writes the schema as sorted SDL to packages/server/schema.graphql; with --check it compares instead.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

const path = new URL('../../schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(path, printed);
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== printed) {
  console.error(
    'packages/server/schema.graphql is not what the code declares. Run `pnpm schema` and commit the difference.',
  );
  process.exitCode = 1;
}
