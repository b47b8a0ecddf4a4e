import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hub } from '../../packages/cli/src/hub.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';

// `hub explain` against the real server over HTTP: over the sample district as the public, over real data with the token.

const examples = fileURLToPath(new URL('../../packages/server/src/graphiql/examples/', import.meta.url));
/** Only queries can be explained. */
const queries = globSync('*.graphql', { cwd: examples })
  .filter((name) => !readFileSync(join(examples, name), 'utf8').includes('\nmutation '))
  .toSorted();

let sample: TestHub;
let real: TestHub;
let sampleServer: Listening;
let realServer: Listening;
let folder: string;

beforeAll(async () => {
  sample = await createTestHub({ sample: true });
  real = await createTestHub();
  sampleServer = await listening(sample.handler);
  realServer = await listening(real.handler);
  folder = await mkdtemp(join(tmpdir(), 'hub-explain-'));
});
afterAll(async () => {
  await sampleServer.close();
  await realServer.close();
  await rm(folder, { recursive: true });
  await sample.close();
  await real.close();
});

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

interface Settings {
  server?: Listening;
  token?: string;
  interrupted?: AbortSignal;
}

/** Runs `hub explain` and gathers what it says. */
async function run(args: string[], settings: Settings = {}) {
  const { server = sampleServer, token, interrupted = new AbortController().signal } = settings;
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await hub(['explain', ...args], {
    env: { HUB_URL: `${server.origin}/graphql`, ...(token && { HUB_TOKEN: token }) },
    stdout: { write: (part) => void stdout.push(part) },
    stderr: { write: (part) => void stderr.push(part) },
    interrupted,
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

const twoOperations = `query Named($code: String!) { parks(where: { code: { eq: $code } }) { nodes { name } } }
query About { hub { version } }`;

test.each(queries)('the example %s needs nothing but its file', async (name) => {
  const { status, stdout, stderr } = await run([join(examples, name)], { token: sample.adminToken });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^(compiled|mixed|plain) {2}/m);
});

test('all examples are explained at once, and a failing one does not stop the others', async () => {
  const names = queries.map((name) => join(examples, name));
  const { status, stdout, stderr } = await run(names);
  expect(stdout.match(/^用时 time/gm)).toHaveLength(names.length);
  // One of them asks for what only administrators may read.
  expect(status).toBe(3);
  expect(stderr).toMatch(/10-enterprise-figures\.graphql: .*\p{Script=Han}.*\n.+/u);
});

test('an operation with its variables and plan is told for people', async () => {
  const path = await file('two.graphql', twoOperations);
  const options = ['--operation', 'Named', '--variables', '{ "code": "ZC-1" }', '--plan'];
  const { status, stdout, stderr } = await run([path, ...options]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^compiled {2}/m);
  expect(stdout).toContain('  Query: parks\n  ParkConnection: nodes\n  Park: name\n');
  expect(stdout).toMatch(/^语句 statement\n {2}select /m);
  expect(stdout).toMatch(/^ {2}\$1 text$/m);
  expect(stdout).toMatch(/^计划 plan\n(?: .*\n)* .*Scan/m);
  expect(stdout).not.toContain('ZC-1');
});

test('variables may come from a file, and what is left to resolvers is told with the reason', async () => {
  const variables = await file('variables.json', '{ "code": "ZC-1" }');
  const path = await file('two.graphql', twoOperations);
  expect((await run([path, '--operation', 'Named', '--variables', variables])).status).toBe(0);
  expect((await run([path, '--operation', 'About'])).stdout).toContain(
    '  Query.hub  It is not read from the database.',
  );
});

test('docs/reads.md shows what is printed, apart from the statement and the times', async () => {
  const documented = readFileSync(new URL('../../packages/server/docs/reads.md', import.meta.url), 'utf8');
  const block = (language: string) =>
    new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(documented)?.[1] ?? '';
  const path = await file('parks.graphql', block('graphql'));
  const { status, stdout } = await run([path, '--variables', '{ "code": "CN" }']);
  expect(status).toBe(0);
  const comparable = (text: string) =>
    text
      .replace(`${folder}/`, '')
      .replace(/(?<=^语句 statement\n)(?: .*\n)+/m, '')
      .replaceAll(/[\d.]+ ms/g, 'ms')
      .trim();
  expect(comparable(stdout)).toBe(comparable(block('text')));
});

describe('over real data', () => {
  test('an administrator is told', async () => {
    const path = await file('parks.graphql', '{ parks { totalCount } }');
    const { status, stdout } = await run([path], { server: realServer, token: real.adminToken });
    expect(status).toBe(0);
    expect(stdout).toContain('ParkConnection: totalCount');
  });

  test.each([undefined, 'dh_wrong-token'])('with the token %s nothing is told', async (token) => {
    const path = await file('parks.graphql', '{ parks { totalCount } }');
    const answer = await run([path], { server: realServer, ...(token && { token }) });
    expect(answer).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('Set HUB_TOKEN') });
  });
});

test.each([
  [
    'a file that is not there',
    async () => [join(folder, 'missing.graphql')],
    'missing.graphql cannot be read (ENOENT)',
  ],
  ['a syntax error', async () => [await file('broken.graphql', '{ parks {')], 'syntax'],
  ['a field that is not there', async () => [await file('wrong.graphql', '{ parcs }')], 'schema'],
  [
    'an operation that is not there',
    async () => [await file('a.graphql', '{ __typename }'), '--operation', 'B'],
    'operation',
  ],
  ['a mutation', async () => [await file('m.graphql', 'mutation { __typename }')], 'Only a query can be explained'],
  [
    'variables that are no JSON',
    async () => [await file('a.graphql', '{ __typename }'), '--variables', '{a}'],
    'JSON object',
  ],
  [
    'variables that are a list',
    async () => [await file('a.graphql', '{ __typename }'), '--variables', await file('v.json', '[]')],
    'JSON object',
  ],
])('%s is told in both languages', async (_, args, en) => {
  const { status, stdout, stderr } = await run(await args());
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/\p{Script=Han}/u);
  expect(stderr).toContain(en);
});

test('a command that is interrupted says so', async () => {
  const path = await file('parks.graphql', '{ parks { totalCount } }');
  const answer = await run([path], { interrupted: AbortSignal.abort() });
  expect(answer).toEqual({ status: 130, stdout: '', stderr: '已中断。\nInterrupted.\n' });
});
