import { expect, test } from 'vitest';
import { hub } from './hub.ts';

async function run(args: string[], env: Record<string, string> = {}) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await hub(args, {
    env,
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    interrupted: new AbortController().signal,
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

test.each([[[]], [['--help']], [['-h']]])('%j lists the commands', async (args) => {
  expect(await run(args)).toMatchObject({ status: 0, stdout: expect.stringContaining('hub <command>'), stderr: '' });
});

test('a command has a help of its own', async () => {
  expect(await run(['import', '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--dry-run') });
});

test('an unknown command is named in both languages', async () => {
  expect(await run(['imprt'])).toEqual({
    status: 2,
    stdout: '',
    stderr: '没有 imprt 这个命令。用法见 hub --help。\nThere is no command imprt. See hub --help.\n',
  });
});

test('without HUB_URL the hub of this machine is asked, at PORT', async () => {
  const readme = new URL('../README.md', import.meta.url).pathname;
  // Nothing listens on the port of tcpmux.
  const { status, stderr } = await run(['import', 'enterprise-registration', readme], { PORT: '1' });
  expect(status).toBe(3);
  expect(stderr).toContain('No hub answers at http://127.0.0.1:1/graphql');
});
