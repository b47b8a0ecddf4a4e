import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../packages/server/src/config.ts';
import { limitNames, limitTable } from '../../packages/server/src/limits/limits.ts';
import { schema } from '../../packages/server/src/schema/index.ts';
import { readmeFile, readReadme } from '../support/readme.ts';

// What the README says beside its snippets: commands, files, variables and names.

let text: string;
beforeAll(async () => {
  ({ text } = await readReadme());
});

test('every command is a script of the workspace, or a program of its packages', async () => {
  const { scripts } = JSON.parse(await readFile(new URL('package.json', readmeFile), 'utf8'));
  const commands = new Set([...text.matchAll(/npx -y pnpm@12 (\S+?)\b/g)].map(([, command]) => command));
  expect([...commands].sort()).toEqual(expect.arrayContaining(['check', 'hub', 'start', 'test', 'verify']));
  const isProgram = (name = '') => existsSync(new URL(`node_modules/.bin/${name}`, readmeFile));
  expect([...commands].filter((command) => !scripts[command ?? ''] && !isProgram(command))).toEqual([]);
});

test('every file and folder that it links or names is there', () => {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
  const named = [...text.matchAll(/`((?:packages|test|prisma)(?:\/[\w/.-]+)?)`/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(4);
  expect(named.length).toBeGreaterThan(4);
  expect([...links, ...named].filter((path) => !existsSync(new URL(path, readmeFile)))).toEqual([]);
});

test('the table of configuration has every variable that the hub reads, with its default', () => {
  const read = new Set<string>();
  const environment = new Proxy<Record<string, string>>({}, { get: (_, variable) => void read.add(String(variable)) });
  const defaults = readConfig(environment);
  const rows = [...text.matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]+)`)?/gm)].map(([, name = '', value]) => ({
    name,
    value,
  }));

  const limits = new Set<string>(limitNames.map((name) => limitTable[name].variable));
  expect(rows.map(({ name }) => name).sort()).toEqual([...read].filter((name) => !limits.has(name)).sort());
  for (const { name, value } of rows) {
    expect(readConfig(value ? { [name]: value } : {}), `${name}=${value}`).toEqual(defaults);
  }
});

test('the glossary has the names of the schema and their Chinese labels', () => {
  const terms = [...text.matchAll(/(?<=\| )([\p{Script=Han}]+) \| `(\w+)`/gu)].map(([, zh = '', name = '']) => [
    zh,
    name,
  ]);
  expect(terms.length).toBeGreaterThan(20);
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    'getFields' in type ? Object.values(type.getFields()) : [],
  );
  for (const [zh = '', name = ''] of terms) {
    const named = schema.getType(name) ?? fields.find((field) => field.name === name);
    expect(named?.description, name).toMatch(new RegExp(`^[^.]*${zh}`));
  }
});
