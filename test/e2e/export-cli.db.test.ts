import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hub as runHub } from '../../packages/cli/src/hub.ts';
import { exportedLines } from '../support/exporter.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';

// `hub export` against the real server over HTTP.

const fault: { after: number } = { after: Number.POSITIVE_INFINITY };
let hub: TestHub;
let server: Listening;
let folder: string;
beforeAll(async () => {
  hub = await createTestHub({
    sample: true,
    limits: { pageSize: 50 },
    beforeStatement: (text) => {
      if (text.includes('"enterprise"') && --fault.after < 0) throw new Error('gone');
    },
  });
  server = await listening(hub.handler);
  folder = await mkdtemp(join(tmpdir(), 'hub-export-'));
});
beforeEach(() => {
  fault.after = Number.POSITIVE_INFINITY;
});
afterAll(async () => {
  await server.close();
  await hub.close();
  await rm(folder, { recursive: true });
});

/** Runs `hub export` and gathers what it says. */
async function run(args: string[], { token, interrupted }: { token?: string; interrupted?: AbortSignal } = {}) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await runHub(['export', ...args], {
    env: { HUB_URL: `${server.origin}/graphql`, ...(token && { HUB_TOKEN: token }) },
    stdout: { write: (part) => void stdout.push(part) },
    stderr: { write: (part) => void stderr.push(part) },
    interrupted: interrupted ?? new AbortController().signal,
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

test('writes CSV to standard output, as the hub gives it', async () => {
  const { status, stdout, stderr } = await run(['parks']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(`\ufeff${(await exportedLines(hub, { list: 'parks' })).join('\r\n')}\r\n`);
});

test('takes filter, order, columns, language and day', async () => {
  const { stdout } = await run([
    ...['chainChiefs', '--where', '{"validFrom":{"gte":"2020-01-01"}}', '--order', 'validFrom:desc,personName'],
    ...['--columns', 'personName, validFrom', '--language', 'names', '--on', 'all'],
  ]);
  const lines = stdout.slice(1).trimEnd().split('\r\n');
  expect(lines[0]).toBe('personName,validFrom');
  const days = lines.slice(1).map((line) => line.split(',')[1]);
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual(days.toSorted().reverse());
});

test('takes the filter from a file', async () => {
  const path = join(folder, 'where.json');
  await writeFile(path, '{"code":{"eq":"DONGLAN"}}');
  expect((await run(['parks', '--where', path, '--columns', 'code'])).stdout).toBe('\ufeff园区代码\r\nDONGLAN\r\n');
});

test('writes a file whole, in the format of its name, and says what is in it', async () => {
  const path = join(folder, '企业.xlsx');
  const { status, stdout, stderr } = await run(['enterprises', '--out', path], { token: hub.adminToken });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  const bytes = await readFile(path);
  const [{ rows }] = (await hub.db.query<{ rows: string }>('select count(*) as rows from enterprise')) as [
    { rows: string },
  ];
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(stderr).toBe(`enterprises → ${path}: ${rows} 行 rows, ${bytes.length} 字节 bytes\n`);
});

test('leaves what was there when the hub breaks off', async () => {
  const path = join(folder, 'kept.csv');
  await writeFile(path, 'kept');
  fault.after = 4;
  const { status, stderr } = await run(['enterprises', '-o', path]);
  expect(status).toBe(3);
  expect(stderr).toMatch(/连接中断[\s\S]*broke off/);
  expect(await readFile(path, 'utf8')).toBe('kept');
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.each([
  [['enterprise'], 2, 'There is no list enterprise'],
  [['parks', '--where', '{"code":{}}'], 2, 'code'],
  [['parks', '--where', '[]'], 2, '[] cannot be read'],
  [['parks', '--where', '{'], 2, '--where has to be a JSON object'],
  [['parks', '--columns', 'colour'], 2, 'no column colour'],
  [['parks', '--format', 'xls'], 2, '--format is one of csv, xlsx'],
  [['parks', '--format', 'xlsx'], 2, 'A workbook needs a file'],
  [['parks', '--language', 'fr'], 2, '--language is one of zh, en, names'],
  [['parks', '--order', 'code:up'], 2, '--order cannot be "code:up"'],
  [['parks', '--on', 'yesterday'], 2, 'Date'],
  [[], 2, 'Name one list'],
  [['parks', 'projects'], 2, 'Name one list'],
  [['parks', '--out', '/nowhere/at/all.csv'], 2, '/nowhere/at/all.csv cannot be written'],
  [['importProblems'], 3, 'You may not export this'],
])('%j ends with status %i', async (args, expected, message) => {
  const { status, stdout, stderr } = await run(args);
  expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
  expect(stderr).toContain(message);
});

test('--help tells all options', async () => {
  const { status, stdout } = await run(['--help']);
  expect(status).toBe(0);
  for (const option of ['--where', '--order', '--on', '--columns', '--format', '--language', '--out'])
    expect(stdout).toContain(option);
});

test('ends when it is interrupted', async () => {
  const { status, stderr } = await run(['enterprises'], { interrupted: AbortSignal.abort() });
  expect(status).toBe(130);
  expect(stderr).toContain('Interrupted');
});
