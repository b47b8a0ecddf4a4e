import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { models } from '../example/generated/model.ts';
import { tables } from '../example/tables.ts';

const folder = new URL('../', import.meta.url);
const run = promisify(execFile);

/** The lines between `// #region name` and `// #endregion`. */
function regionOf(source: string, name: string): string | undefined {
  return new RegExp(`// #region ${name}\\n([\\s\\S]*?)// #endregion`).exec(source)?.[1];
}

test('the code in the README is that of the example', async () => {
  const readme = await readFile(new URL('README.md', folder), 'utf8');
  const shown = [...readme.matchAll(/<!-- (example\/\S+)#(\w+) -->\n```ts\n([\s\S]*?)```/g)];
  expect(shown.length).toBe(readme.match(/```ts/g)?.length);
  expect(shown.length).toBeGreaterThan(3);
  for (const [, file = '', name = '', code] of shown) {
    expect(code, `${file}#${name}`).toBe(regionOf(await readFile(new URL(file, folder), 'utf8'), name));
  }
});

test('the example runs, and prints what the README says', { timeout: 60_000 }, async () => {
  const { stdout } = await run(process.execPath, [fileURLToPath(new URL('example/main.ts', folder))]);
  expect(stdout.match(/^-- \w+/gm)).toEqual(['-- compiled', '-- compiled', '-- mixed']);
  expect(stdout).not.toContain('"errors"');
  const readme = await readFile(new URL('README.md', folder), 'utf8');
  const [answer = ''] = /^\{"data":.*$/m.exec(readme) ?? [];
  expect(answer).not.toBe('');
  expect(stdout).toContain(answer);
});

test('the tables of the example are those of its Prisma schema', () => {
  for (const { table, columns } of Object.values(models)) {
    const [made = ''] = tables.filter((statement) => statement.startsWith(`create table ${table} (`));
    for (const [name, { column, nullable, list }] of Object.entries(columns)) {
      expect(made, `${table}.${column}`).toMatch(new RegExp(`[ (]${column} `));
      if (name !== 'id' && !list) expect(new RegExp(`[ (]${column} [^,)]*not null`).test(made), column).toBe(!nullable);
    }
  }
});
