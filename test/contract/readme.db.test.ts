import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';
import { readReadme, type Snippet } from '../support/readme.ts';

// Runs the snippets of the README, in its order, against a hub on the sample district.

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const documentedUrl = 'http://127.0.0.1:4000/graphql';

let snippets: Snippet[];
let hub: TestHub;
let server: Listening;
let url: string;
/** Where the reader would work: with its dependencies, and the files that the README has them save. */
let folder: string;

beforeAll(async () => {
  ({ snippets } = await readReadme());
  hub = await createTestHub({ sample: true });
  server = await listening(hub.handler);
  url = `${server.origin}/graphql`;
  folder = await mkdtemp(join(tmpdir(), 'hub-readme-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  await hub.close();
});

function snippetsOf(section: string, language: string): [string, ...string[]] {
  const found = snippets.filter((snippet) => snippet.section === section && snippet.language === language);
  if (found.length === 0) throw new Error(`The README has no ${language} under "${section}"`);
  return found.map(({ text }) => text) as [string, ...string[]];
}

test('the first query gets the answer that is printed', async () => {
  const [document] = snippetsOf('First query', 'graphql');
  const [answer] = snippetsOf('First query', 'json');
  expect((await hub.query(document)).body).toEqual(JSON.parse(answer));
});

test('the first import accepts two rows and says why not the third, and its query finds where the rows came from', async () => {
  const [registrations] = snippetsOf('First import', 'csv');
  await writeFile(join(folder, 'registrations.csv'), registrations);
  const [command] = snippetsOf('First import', 'sh');
  const [, options = ''] = /^npx -y pnpm@12 hub (.+)$/m.exec(command) ?? [];
  const importing = async () => {
    const env = { ...process.env, HUB_URL: url, HUB_TOKEN: hub.adminToken };
    const args = [join(root, 'packages/cli/src/main.ts'), ...options.split(' '), '--json'];
    return JSON.parse((await run(process.execPath, args, { cwd: folder, env })).stdout);
  };

  expect(await importing()).toMatchObject({ rows: 3, created: 2, rejected: 1 });
  expect(await readFile(join(folder, 'rejected.csv'), 'utf8')).toMatch(/registrations\.csv,.*91990000MA00FK038X/);
  expect(await importing()).toMatchObject({ rows: 3, unchanged: 2, rejected: 1 });

  const [provenance] = snippetsOf('First import', 'graphql');
  expect((await hub.query(provenance)).body.data.enterprise).toEqual({
    name: '虚构海湾储能有限公司',
    capital: { amount: '500', currency: 'CNY' },
    provenance: {
      nodes: [{ row: 2, file: { name: 'registrations.csv', import: { source: 'enterprise-registration' } } }],
    },
  });
});

test('the first script compiles and prints five firms', async () => {
  const [script] = snippetsOf('First script', 'ts');
  expect(script).toContain(documentedUrl);
  await writeFile(join(folder, 'script.ts'), script.replace(documentedUrl, url));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const tsconfig = { extends: join(root, 'tsconfig.base.json'), include: ['script.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));

  await run(join(root, 'node_modules/.bin/tsc'), ['-p', folder]);
  const { stdout } = await run(process.execPath, ['script.ts'], { cwd: folder });
  expect(stdout.trim().split('\n')).toEqual(Array(5).fill(expect.stringMatching(/^\S+ \S+ \d+ CNY$/)));
});

test('a list goes out to a spreadsheet and comes back without a change', async () => {
  const [commands] = snippetsOf('Real data in and out', 'sh');
  const env = { ...process.env, HUB_URL: url, HUB_TOKEN: hub.adminToken };
  const told: string[] = [];
  for (const [, options = ''] of commands.matchAll(/^npx -y pnpm@12 hub (.+)$/gm)) {
    const args = [...options.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    told.push(
      (await run(process.execPath, [join(root, 'packages/cli/src/main.ts'), ...args], { cwd: folder, env })).stdout,
    );
  }
  const { totalCount } = (await hub.query('{ enterprises(where: { status: { eq: "SUSPENDED" } }) { totalCount } }'))
    .body.data.enterprises;
  expect(totalCount).toBeGreaterThan(0);
  expect(told[1]).toMatch(new RegExp(`unchanged +${totalCount}\\n`));
  expect(told[2]).toContain('entity:Enterprise');
});

test('the source that is shown is the one that is tried elsewhere', async () => {
  const documentation = await readFile(join(root, 'packages/server/docs/sources.md'), 'utf8');
  const [source] = snippetsOf('Real data in and out', 'ts');
  expect(documentation).toContain(source);
});

test('no snippet is left untried', () => {
  const tried = ['graphql', 'json', 'csv', 'ts', 'sh'];
  const sections = ['Two commands', 'First query', 'First import', 'Real data in and out', 'First script'];
  expect(snippets.filter(({ language, section }) => !tried.includes(language) || !sections.includes(section))).toEqual(
    [],
  );
});
