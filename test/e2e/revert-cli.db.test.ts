import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hub } from '../../packages/cli/src/hub.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';
import { type Listening, listening } from '../support/listening.ts';

// `hub imports` and `hub revert` against the real server over HTTP.

const codes = ['91990000MA04J79X0H', '91990000MA75X79X0L'] as const;
let testHub: TestHub;
let importer: Importer;
let server: Listening;

beforeAll(async () => {
  testHub = await createTestHub();
  importer = new Importer(testHub);
  server = await listening(testHub.handler);
});
beforeEach(() => testHub.db.query('truncate enterprise, import, record_origin cascade'));
afterAll(async () => {
  await server.close();
  await testHub.close();
});

async function run(args: string[], env: Record<string, string> = { HUB_TOKEN: testHub.adminToken }) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await hub(args, {
    env: { HUB_URL: `${server.origin}/graphql`, ...env },
    stdout: { write: (part) => void stdout.push(part) },
    stderr: { write: (part) => void stderr.push(part) },
    interrupted: new AbortController().signal,
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

describe('hub imports', () => {
  test('lists the last imports, the newest first', async () => {
    const ids = [];
    for (const [at, code] of codes.entries()) {
      ids.push((await importer.run([registration(`示例${at}厂`, code)], undefined, { name: `${at}.csv` })).id);
    }
    const { status, stdout } = await run(['imports']);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split('  ')[0])).toEqual(ids.reverse());
    expect(lines[0]).toMatch(/COMMITTED {2}enterprise-registration {2}\+1 ~0 =0 !0 \?0 {2}1\.csv$/);
    expect((await run(['imports', '--last', '1'])).stdout.trimEnd().split('\n')).toEqual(lines.slice(0, 1));
  });

  test('says what is wrong with its arguments', async () => {
    expect(await run(['imports', '--last', 'all'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('hub revert', () => {
  test('takes an import back', async () => {
    const { id } = await importer.run(codes.map((code, at) => registration(`示例${at}厂`, code)));
    expect(await run(['revert', id])).toMatchObject({
      status: 0,
      stdout: '已撤销 reverted: 删除 removed 2, 恢复 put back 0\n',
    });
    expect(await testHub.db.query('select from enterprise')).toEqual([]);
    expect((await run(['imports'])).stdout).toContain('REVERTED');
  });

  test('lists what stands in the way, and changes nothing', async () => {
    const { id } = await importer.run(codes.map((code, at) => registration(`示例${at}厂`, code)));
    await testHub.db.query('update enterprise set name = name where credit_code = $1', [codes[0]]);
    const { status, stdout, stderr } = await run(['revert', id]);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`  企业 Enterprise creditCode ${codes[0]}: 导入后有变更 changed since\n`);
    expect(stderr).toMatch(/\(1 in the way\)\. \[IMPORT_NOT_REVERTIBLE\]\n$/);
    expect(await testHub.db.query('select from enterprise')).toHaveLength(2);
  });

  test('says what it needs', async () => {
    const { id } = await importer.run([]);
    expect(await run(['revert'])).toMatchObject({ status: 2 });
    expect(await run(['revert', 'nonsense'])).toMatchObject({ status: 3 });
    expect(await run(['revert', id], {})).toMatchObject({ status: 3 });
    expect((await run(['revert', id], {})).stderr).toContain('You may not revert imports.');
  });
});
