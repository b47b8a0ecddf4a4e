import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';

// Compiles and runs the snippets of packages/sdk/README.md against a hub, as a program of somebody else would.

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

let hub: TestHub;
let server: Listening;
let folder: string;

beforeAll(async () => {
  hub = await createTestHub();
  server = await listening(hub.handler);
  folder = await mkdtemp(join(tmpdir(), 'hub-sdk-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  await hub.close();
});

test('the snippets compile and print what they promise', async () => {
  const readme = await readFile(join(root, 'packages/sdk/README.md'), 'utf8');
  const address = `${server.origin}/graphql`;
  const snippets = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
    text.replace('http://127.0.0.1:4000/graphql', address),
  );
  for (const [index, text] of snippets.entries()) await writeFile(join(folder, `${index}.ts`), text);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const tsconfig = { extends: join(root, 'tsconfig.base.json'), include: ['*.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));

  await run(join(root, 'node_modules/.bin/tsc'), ['-p', folder]);
  const outputs = snippets.map((_, index) => run(process.execPath, [`${index}.ts`], { cwd: folder }));
  expect((await Promise.all(outputs)).map(({ stdout }) => stdout)).toEqual([
    'There is no such enterprise\n',
    '0\n',
    '0 rows\n',
  ]);
});
