import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyCheckout } from '../support/checkout.ts';
import { createTestDatabase } from '../support/database.ts';

// What a new source takes: one file, as docs/sources.md writes it, and a line in the list.

const documentation = new URL('../../packages/server/docs/sources.md', import.meta.url);

/** Imports tables by the copy's own code, and prints what became of their rows. */
const script = `import { openDatabase } from '@district-hub/db';
import { createApp } from './app.ts';
import { writeOwnCodeLists } from './kernel/write/own-code-lists.ts';
import { limitsWith } from './limits/limits.ts';
import { createLog } from './log.ts';
import { schema } from './schema/index.ts';

const db = await openDatabase({ url: process.env.DATABASE_URL });
await writeOwnCodeLists(db);
const limits = limitsWith();
const { fetch } = createApp({
  schema, db, limits, today: () => '2026-11-25', adminToken: 'dh_test', log: createLog('silent'),
  hub: { version: '0', sample: false, database: db.kind, databaseLimits: [], limits },
});
async function step(name: string, input: object) {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const selected = '... on Import { id rows created updated unchanged rejected skipped } ... on Error { message }';
  const query = \`mutation ($input: \${type}Input!) { \${name}(input: $input) { \${selected} } }\`;
  const request = new Request('http://hub.test/graphql', {
    method: 'POST', body: JSON.stringify({ query, variables: { input } }),
    headers: { 'content-type': 'application/json', authorization: 'Bearer dh_test' },
  });
  const { data, errors } = await (await fetch(request)).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}
const results: unknown[] = [];
for (const { source, name, lines } of JSON.parse(process.env.TABLES ?? '[]')) {
  const { id } = await step('openImport', { source, dryRun: false });
  const [header, ...rows] = lines.map((line: string) => line.split(','));
  const file = { name, checksum: '0'.repeat(64), header };
  await step('addImportRows', { import: id, file, rows: rows.map((cells: string[], at: number) => ({ row: at + 2, cells })) });
  await step('validateImport', { import: id });
  const { id: _, ...counts } = await step('commitImport', { import: id });
  results.push(counts);
}
console.log(JSON.stringify(results));
await db.close();
`;

let checkout: Checkout;
let source: string;
let tables: { source: string; name: string; lines: string[] }[];

beforeAll(async () => {
  const blocks = [...(await readFile(documentation, 'utf8')).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const textsIn = (wanted: string) => blocks.flatMap(([, language, text = '']) => (language === wanted ? [text] : []));
  const [parks = '', firms = ''] = textsIn('csv');
  [source = ''] = textsIn('ts');
  tables = [
    { source: 'harbour-parks/parks', name: 'parks.csv', lines: parks.trimEnd().split('\n') },
    { source: 'harbour-parks/firms', name: 'firms.csv', lines: firms.trimEnd().split('\n') },
  ];
  checkout = await copyCheckout();
  const folder = 'packages/server/src/imports/sources';
  await checkout.write(`${folder}/harbour-parks.ts`, source);
  await checkout.insert(`${folder}/index.ts`, '', "import { harbourParks } from './harbour-parks.ts';\n");
  await checkout.insert(`${folder}/index.ts`, 'const own = [', 'harbourParks, ');
  await checkout.write('packages/server/src/import-tables.ts', script);
  const generated = await checkout.run('prisma', ['generate', '--config', 'prisma/prisma.config.ts']);
  expect(generated.output).toContain('Generated');
}, 60_000);
afterAll(() => checkout?.remove());

test('the source of the documentation is imported as it says there, and changes nothing the second time', async () => {
  const database = await createTestDatabase({ migrations: `${checkout.folder}/prisma/migrations` });
  try {
    const run = async () => {
      const environment = { DATABASE_URL: database.url, TABLES: JSON.stringify(tables) };
      return JSON.parse((await checkout.run('node', ['packages/server/src/import-tables.ts'], environment)).output);
    };
    const none = { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 };
    expect(await run()).toEqual([
      { ...none, rows: 2, created: 2 },
      { ...none, rows: 3, created: 1, rejected: 1, skipped: 1 },
    ]);
    expect(await run()).toEqual([
      { ...none, rows: 2, unchanged: 2 },
      { ...none, rows: 3, unchanged: 1, rejected: 1, skipped: 1 },
    ]);
    expect(
      await database.db.query(
        `select e.name, p.code, q.code as parent, p.approved_area_sqm::int as area
         from enterprise e join park p on p.id = e.park_id join park q on q.id = p.parent_id`,
      ),
    ).toEqual([{ name: '示例造船厂', code: 'H2', parent: 'H1', area: 1_205_000 }]);
  } finally {
    await database.drop();
  }
}, 120_000);

test('it compiles, and would not with a misspelt field', async () => {
  await checkout.write(
    'packages/server/src/imports/sources/misspelt.ts',
    source.replace('approvedArea:', 'aproovedArea:'),
  );
  const { output } = await checkout.run('tsc', ['-p', 'packages/server/tsconfig.json']);
  const errors = output.split('\n').filter((line) => /error TS/.test(line) && /harbour-parks|misspelt/.test(line));
  expect(errors).toEqual([expect.stringMatching(/misspelt\.ts.*aproovedArea/)]);
}, 60_000);
