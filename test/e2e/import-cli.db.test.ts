import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hub } from '../../packages/cli/src/hub.ts';
import { madeUpCreditCode } from '../../prisma/sample/credit-code.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';

// `hub import` against the real server over HTTP: what it prints and exits with, and what it leaves in the hub.

/** What happens to a request on its way: it may be held up, or its answer lost. */
type Disturbance = (operation: string) => Promise<'pass' | 'lose the answer'>;

const header = '企业名称,统一社会信用代码,注册日期,注册资金';
const undisturbed: Disturbance = async () => 'pass';
let testHub: TestHub;
let server: Listening;
let folder: string;
let disturb: Disturbance;

beforeAll(async () => {
  testHub = await createTestHub();
  folder = await mkdtemp(join(tmpdir(), 'hub-import-'));
  server = await listening(async (request, response) => {
    const body = await text(request);
    const fate = await disturb(/(?:query|mutation) (\w+)/.exec(body)?.[1] ?? '');
    const headers = { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' };
    const answer = await testHub.fetch(new Request('http://hub.test/graphql', { method: 'POST', headers, body }));
    if (fate === 'lose the answer') response.destroy();
    else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
});
beforeEach(async () => {
  disturb = undisturbed;
  await testHub.db.query('truncate enterprise, import cascade');
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  await testHub.close();
});

async function csv(name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** A row that the hub accepts. */
function row(serial: number, { name = `示例企业${serial}`, capital = '200万人民币' } = {}): string {
  return `${name},${madeUpCreditCode(serial)},1993-01-01,${capital}`;
}

/** Runs `hub import` and gathers what it says. */
async function run(args: string[], { token = testHub.adminToken, interrupted = new AbortController().signal } = {}) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await hub(['import', ...args], {
    env: { HUB_URL: `${server.origin}/graphql`, HUB_TOKEN: token },
    stdout: { write: (part) => void stdout.push(part) },
    stderr: { write: (part) => void stderr.push(part) },
    interrupted,
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

async function enterprises(): Promise<{ name: string; capital: string | null }[]> {
  return testHub.db.query('select name, capital from enterprise order by name');
}

async function importStates(): Promise<string[]> {
  return (await testHub.db.query<{ state: string }>('select state::text from import order by id')).map(
    ({ state }) => state,
  );
}

describe('a whole import', () => {
  test('of two files is one, and the same again changes nothing', async () => {
    const files = [await csv('a.csv', header, row(1), row(2)), await csv('b.csv', header, '', row(3))];
    const first = await run(['enterprise-registration', ...files, '--json']);
    const none = '"rejected":0,"skipped":0,"inReview":0,"noted":0,"rejections":{},"notes":{}';
    expect(first).toMatchObject({
      status: 0,
      stdout: `{"source":"enterprise-registration","rows":3,"created":3,"updated":0,"unchanged":0,${none}}\n`,
    });
    expect((await enterprises()).map(({ name }) => name)).toEqual(['示例企业1', '示例企业2', '示例企业3']);
    const second = await run(['enterprise-registration', ...files, '--json']);
    expect(JSON.parse(second.stdout)).toMatchObject({ rows: 3, created: 0, updated: 0, unchanged: 3 });
    expect(await importStates()).toEqual(['COMMITTED', 'COMMITTED']);
  });

  test('keeps the line of each row, also after line breaks within quotes', async () => {
    const file = await csv('lines.csv', header, `"示例\r\n企业",${madeUpCreditCode(1)},,`, row(2));
    expect((await run(['enterprise-registration', file])).status).toBe(0);
    const origins = await testHub.db.query('select "row" from record_origin order by 1');
    expect(origins).toEqual([{ row: 2 }, { row: 4 }]);
  });

  test('of more rows than one request may hold', async () => {
    const file = await csv('many.csv', header, ...Array.from({ length: 2_500 }, (_, serial) => row(serial)));
    const { status, stdout } = await run(['enterprise-registration', file]);
    expect(stdout).toMatch(/rows +2,500\n.*created +2,500\n/);
    expect(status).toBe(0);
  });

  test('of a header alone imports nothing', async () => {
    expect(await run(['enterprise-registration', await csv('none.csv', header), '--json'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('"rows":0'),
    });
  });
});

describe('rejected rows', () => {
  const lines = [header, row(1), row(2, { capital: '很多' }), `,${madeUpCreditCode(8)},,`, row(3)];

  test('are told, while the others are in; the exit status says so', async () => {
    const { status, stdout, stderr } = await run(['enterprise-registration', await csv('bad.csv', ...lines), '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ rows: 4, created: 2, rejected: 2 },
      rejections: { INVALID_MONEY: 1, MISSING_VALUE: 1 },
    });
    expect(stderr).toMatch(/^bad\.csv:3 注册资金 "很多" .+\n/m);
    expect(stderr).toMatch(/^bad\.csv:4 /m);
    expect(await enterprises()).toHaveLength(2);
  });

  test('are fine with --allow-rejects', async () => {
    expect((await run(['enterprise-registration', await csv('bad.csv', ...lines), '--allow-rejects'])).status).toBe(0);
  });

  test('go into the report, by file and row', async () => {
    const report = join(folder, 'report.csv');
    const files = [await csv('b2.csv', ...lines), await csv('a2.csv', header, row(9, { capital: '=1+1' }))];
    await run(['enterprise-registration', ...files, '--report', report]);
    const [head, ...rows] = (await readFile(report, 'utf8')).trimEnd().split('\n');
    expect(head).toBe('\ufeffsource,file,sheet,row,severity,column,value,code,zh,en');
    expect(rows.map((line) => line.split(',').slice(1, 7))).toEqual([
      ['b2.csv', '', '3', 'REJECTION', '注册资金', '很多'],
      ['b2.csv', '', '4', 'REJECTION', '企业名称', ''],
      ['a2.csv', '', '2', 'REJECTION', '注册资金', "'=1+1"],
    ]);
  });
});

describe('nothing is changed', () => {
  test('by a dry run, which counts as a commit would', async () => {
    const file = await csv('dry.csv', header, row(1), row(2, { capital: '很多' }));
    const report = join(folder, 'dry-report.csv');
    const { status, stdout } = await run(['enterprise-registration', file, '--dry-run', '--json', '--report', report]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 2, created: 1, rejected: 1 });
    expect((await readFile(report, 'utf8')).split('\n')).toHaveLength(3);
    expect(await enterprises()).toEqual([]);
    expect(await importStates()).toEqual(['DROPPED']);
  });

  test.each([
    ['an unknown source', () => run(['enterprises', join(folder, 'a.csv')]), 2, 'enterprise-registration'],
    ['a missing file', () => run(['enterprise-registration', join(folder, 'missing.csv')]), 2, 'there is no such file'],
    ['no token', () => run(['enterprise-registration', join(folder, 'a.csv')], { token: '' }), 3, 'Set HUB_TOKEN'],
    [
      'a wrong token',
      () => run(['enterprise-registration', join(folder, 'a.csv')], { token: 'dh_wrong-token' }),
      3,
      'Set HUB_TOKEN',
    ],
    [
      'a token of two lines',
      () => run(['enterprise-registration', join(folder, 'a.csv')], { token: 'dh_a\nb' }),
      2,
      'cannot be used',
    ],
  ])('after %s', async (_, attempt, status, message) => {
    await csv('a.csv', header, row(1));
    const answer = await attempt();
    expect(answer).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(message) });
    expect(await importStates()).toEqual([]);
  });

  test.each([
    ['a wrong header', ['甲,乙', '1,2'], 'does not fit enterprise-registration', []],
    ['a quote that is never closed', [header, row(1), '"示例企业2,'], 'line 3:', []],
    [
      'a quote that is never closed, far from the beginning,',
      [header, ...Array.from({ length: 60 }, (_, serial) => row(serial)), '"示例企业2,'],
      'line 62:',
      ['DROPPED'],
    ],
  ])('after %s in the second file', async (_, lines, message, states) => {
    const files = [await csv('good.csv', header, row(1)), await csv('wrong.csv', ...lines)];
    const answer = await run(['enterprise-registration', ...files]);
    expect(answer).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(await enterprises()).toEqual([]);
    expect(await importStates()).toEqual(states);
  });

  test.each(['OpenImport', 'AddImportRows', 'ValidateImport'])('after an interruption at %s', async (operation) => {
    const controller = new AbortController();
    disturb = async (current) => {
      if (current === operation) controller.abort();
      return 'pass';
    };
    const answer = await run(['enterprise-registration', await csv('i.csv', header, row(1))], {
      interrupted: controller.signal,
    });
    expect(answer).toMatchObject({ status: 130, stderr: expect.stringContaining('nothing was changed') });
    expect(await enterprises()).toEqual([]);
  });

  test('after a connection that breaks', async () => {
    disturb = async (operation) => (operation === 'ValidateImport' ? 'lose the answer' : 'pass');
    const answer = await run(['enterprise-registration', await csv('c.csv', header, row(1))]);
    expect(answer).toMatchObject({ status: 3, stdout: '' });
    expect(await enterprises()).toEqual([]);
    expect(await importStates()).toEqual(['DROPPED']);
  });
});

describe('a commit whose answer is lost', () => {
  test('is found to be done', async () => {
    disturb = async (operation) => (operation === 'CommitImport' ? 'lose the answer' : 'pass');
    const answer = await run(['enterprise-registration', await csv('l.csv', header, row(1)), '--json']);
    expect(answer.status).toBe(0);
    expect(JSON.parse(answer.stdout)).toMatchObject({ rows: 1, created: 1 });
    expect(await enterprises()).toHaveLength(1);
  });

  test('is called unknown when the hub is lost altogether', async () => {
    let isLost = false;
    disturb = async (operation) => {
      isLost ||= operation === 'CommitImport';
      return isLost ? 'lose the answer' : 'pass';
    };
    const answer = await run(['enterprise-registration', await csv('l.csv', header, row(1))]);
    expect(answer).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining('may or may not be in') });
  });
});
