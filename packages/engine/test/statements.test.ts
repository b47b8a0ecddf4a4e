import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../example/schema.ts';
import { engineOf } from '../src/pothos/running.ts';
import { librarian, reader } from './reading-room.ts';

/** The statement of an operation, without a database. */
function statementOf(source: string, given: Record<string, unknown> = {}, viewer = reader) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('It has one operation.');
  const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!variableValues) throw new Error('The variables do not fit.');
  return engineOf(schema)?.prepare(document, operation, variableValues, { viewer, today: '2026-06-30' }).statement;
}

// A change of a statement is to be seen by whoever makes it. `vitest run -u` writes them anew.
test.each([
  ['a lookup', '{ book(isbn: "978-1") { title price } }'],
  ['a lookup for those who see prices', '{ book(isbn: "978-1") { title price } }', librarian],
  [
    'a row to which others are joined',
    '{ author(id: 1) { name books(first: 2) { nodes { book { title shelf { code } } } } } }',
  ],
  [
    'rows below many rows, by their keys',
    '{ shelves { nodes { code bookCount books(first: 2) { nodes { loans { nodes { reader } } } } } } }',
  ],
  [
    'a filter and an order',
    '{ books(where: { shelf: { is: { code: { eq: "A" } } } }, orderBy: [{ year: DESC }], first: 3) { totalCount pageInfo { hasNextPage } nodes { id } } }',
  ],
  ['rows of several types', '{ entries(names: ["Book:1", "Shelf:2"]) { id ... on Book { title } } }'],
  ['what a resolver needs', '{ book(isbn: "978-1") { spine } }'],
])('%s', (_, document, viewer = reader) => {
  const { text = '', values } = statementOf(document, {}, viewer) ?? {};
  const lines = text.replaceAll(/ (?=\(?(from|where|left join|cross join|order by|group by|union all|with) )/g, '\n');
  expect(`${lines}\n-- ${JSON.stringify(values)}`).toMatchSnapshot();
});

test('has one text for every value of a variable that is only a value', () => {
  const document =
    'query Q($isbn: String!, $code: String!) { book(isbn: $isbn) { title } shelf(code: $code) { room } }';
  const [one, other] = [
    { isbn: 'a', code: 'b' },
    { isbn: `'; --`, code: '\u0001' },
  ].map((given) => statementOf(document, given));
  expect(one?.text).toBe(other?.text);
  expect(other?.values).toEqual(expect.arrayContaining([`'; --`, '\u0001']));
});
