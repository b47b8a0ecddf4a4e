import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// What the documents of the packages link to and name. The README of the whole has tests of its own.

const root = new URL('../../', import.meta.url);
const cwd = fileURLToPath(root);
const ofOthers = (path: string) => /(^|\/)(node_modules|dist|generated)$/.test(path);
const documents = globSync(['packages/*/*.md', 'packages/*/docs/*.md', 'prisma/**/*.md'], { cwd, exclude: ofOthers });
const files = globSync(['packages/**/*.ts', 'prisma/**/*.ts', 'test/**/*.ts', '*.ts'], { cwd, exclude: ofOthers });

test('there are some of every package', () => {
  for (const name of ['cli', 'db', 'engine', 'sdk', 'server'])
    expect(documents).toContain(`packages/${name}/README.md`);
});

describe.each(documents)('%s', (document) => {
  const text = readFileSync(new URL(document, root), 'utf8');

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(new URL(path, new URL(document, root))))).toEqual([]);
  });

  test('names files that are there', () => {
    const named = [...text.matchAll(/`([\w/-]+\.ts)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !files.some((file) => file === path || file.endsWith(`/${path}`)))).toEqual([]);
  });
});
