import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { exitStatus } from './exit-status.ts';
import { help } from './help.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test.each([
  ['the help', help.import, /^ {2}(\d+) {2}/gm],
  ['the README', readme, /^\| (\d+) \|/gm],
])('%s lists every exit status', (_, text, pattern) => {
  const listed = [...text.matchAll(pattern)].map(([, status]) => Number(status));
  expect(listed).toEqual(Object.values(exitStatus));
});

test.each(['--variables', '--operation', '--plan'])('the README and the help of explain name %s', (option) => {
  expect(help.explain).toContain(option);
  expect(readme).toContain(option);
});

test.each([
  ...['--dry-run', '--report', '--notes', '--json', '--allow-rejects'],
  ...['--part', '--mapping', '--save-mapping'],
])('the README and the help name %s', (option) => {
  expect(help.import).toContain(option);
  expect(readme).toContain(option);
});
