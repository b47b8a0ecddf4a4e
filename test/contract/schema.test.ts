import { readFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../packages/server/src/schema/index.ts';

test('the committed schema is the one that the code declares (`pnpm schema` writes it)', async () => {
  const committed = await readFile(new URL('../../packages/server/schema.graphql', import.meta.url), 'utf8');
  // Compared outside `expect`, which would print 11,000 lines.
  const isSame = committed === `${printSchema(lexicographicSortSchema(schema))}\n`;
  expect(isSame).toBe(true);
});
