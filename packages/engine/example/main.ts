import { useEngine } from '@district-hub/engine/envelop';
import { PGlite } from '@electric-sql/pglite';
import { createYoga } from 'graphql-yoga';
import type { Context } from './builder.ts';
import { schema } from './schema.ts';
import { rows, tables } from './tables.ts';

// Reads a few operations from an embedded database and prints, of each, the statement and the answer.

const database = new PGlite();
for (const statement of [...tables, ...rows]) await database.query(statement);
const query: Context['query'] = async <Row>(text: string, values: unknown[]) =>
  (await database.query<Row>(text, values)).rows;

// #region server
const yoga = createYoga<object, Context>({
  schema,
  context: { viewer: { name: 'Ada', isLibrarian: false }, today: '2026-06-30', query },
  plugins: [
    useEngine({
      compiled: true,
      onRun: ({ way, left, prepared }) => console.log(`-- ${way}`, left, prepared?.statement?.text),
    }),
  ],
});
// #endregion

const operations = [
  `{ books(where: { genre: { eq: NOVEL } }, orderBy: [{ year: DESC }], first: 2) {
    totalCount pageInfo { endCursor } nodes { title authors { author { name } } shelf { code bookCount } loans { nodes { reader } } }
  } }`,
  '{ shelf(code: "A") { room books { nodes { title mass(unit: GRAM) price } } } }',
  '{ entries(names: ["Book:1", "Author:2"]) { __typename id ... on Book { spine } } }',
  'mutation { lend(book: 2) { reader lentOn book { title loanCount } } }',
];
for (const document of operations) {
  const response = await yoga.fetch('http://library.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document }),
  });
  console.log(`${document}\n${await response.text()}\n`);
}
await database.close();
