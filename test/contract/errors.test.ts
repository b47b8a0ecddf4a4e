import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { errorCodes } from '../../packages/server/src/kernel/errors.ts';

test('the page of error codes explains each code of the catalogue, with its status, and no other', async () => {
  const page = await readFile(new URL('../../packages/server/docs/errors.md', import.meta.url), 'utf8');
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ]);
  expect(explained).toEqual(Object.entries(errorCodes).map(([code, { status }]) => [code, status]));
});
