import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { librarian, ReadingRoom, reader } from './reading-room.ts';

describe.each([
  ['PostgreSQL', createTestDatabase],
  ['the embedded database', createEmbeddedDatabase],
])('on %s', (_, create) => {
  let database: TestDatabase;
  let room: ReadingRoom;
  beforeAll(async () => {
    database = await create();
    room = await ReadingRoom.open(database.db);
  });
  afterAll(() => database.drop());

  const compiled: ReadingRoom['compiled'] = (...asked) => room.compiled(...asked);

  test('gives values of every kind as their scalars print them', async () => {
    const fields = 'title isbn year genre languages notes rare acquiredOn enteredAt price mass';
    const { books } = await compiled(`{ books { nodes { ${fields} } } }`, {}, librarian);
    expect(books.nodes).toMatchObject([
      {
        title: 'Wild Grass',
        isbn: '978-1',
        year: 1927,
        genre: 'POETRY',
        languages: ['zh', 'en'],
        notes: { lent: ['1990', null] },
        rare: true,
        acquiredOn: '1950-01-01',
        enteredAt: '2020-02-03T04:05:06.789Z',
        price: '12.5',
        mass: 0.25,
      },
      { title: '红楼梦', isbn: null, year: null, notes: null, price: '30', mass: 1.5 },
      { languages: [], price: null },
      { title: 'Essays "on" \\ light', languages: [], notes: 3, mass: null },
    ]);
  });

  test('follows relations to one and to many rows, join tables and counts, at any depth', async () => {
    const { authors, shelves } = await compiled(`{
      authors: author(id: 3) { name bornOn books { totalCount nodes { place book { title authors { place author { name } } } } } }
      shelves { nodes { code bookCount books(orderBy: [{ title: DESC }]) { nodes { title shelf { code books(first: 1) { nodes { title } } } } } } }
    }`);
    expect(authors).toEqual({
      name: 'Mary Shelley',
      bornOn: '1797-08-30',
      books: {
        totalCount: 2,
        nodes: [
          { place: 1, book: { title: 'Frankenstein', authors: [{ place: 1, author: { name: 'Mary Shelley' } }] } },
          {
            place: 1,
            book: {
              title: 'Essays "on" \\ light',
              authors: [
                { place: 1, author: { name: 'Mary Shelley' } },
                { place: 2, author: { name: 'Lu Xun' } },
              ],
            },
          },
        ],
      },
    });
    const below = { code: 'A', books: { nodes: [{ title: 'Wild Grass' }] } };
    expect(shelves.nodes).toMatchObject([
      {
        code: 'A',
        bookCount: 2,
        books: {
          nodes: [
            { title: '红楼梦', shelf: below },
            { title: 'Wild Grass', shelf: below },
          ],
        },
      },
      { code: 'B', bookCount: 1 },
      { code: 'C', bookCount: 0, books: { nodes: [] } },
    ]);
  });

  test('filters through relations and by what is computed', async () => {
    const titles = async (where: string, viewer = reader) => {
      const { books } = await compiled(`{ books(where: ${where}) { nodes { title } } }`, {}, viewer);
      return books.nodes.map(({ title }: { title: string }) => title);
    };
    expect(await titles('{ shelf: { is: { code: { in: ["A", "C"] } } }, year: { isNull: false } }')).toEqual([
      'Wild Grass',
    ]);
    expect(await titles('{ authors: { some: { author: { is: { name: { startsWith: "Lu" } } } } } }')).toEqual([
      'Wild Grass',
      'Essays "on" \\ light',
    ]);
    expect(await titles('{ not: { genre: { in: [NOVEL, ESSAY] } } }')).toEqual(['Wild Grass']);
    expect(await titles('{ price: { gt: "20" } }', librarian)).toEqual(['红楼梦']);
    expect(await titles('{ enteredAt: { gt: "2020-02-01T00:00:00Z" } }')).toEqual(['Wild Grass']);
  });

  test('merges fragments and equal keys, tells apart aliases with other arguments, and skips what it is told to', async () => {
    const document = `query Q($id: String = "978-1", $withShelf: Boolean = false, $unit: MassUnit!) {
      book(isbn: $id) { ...Names ...Names title
        kilograms: mass grams: mass(unit: GRAM) asked: mass(unit: $unit)
        first: loans(first: 1) { nodes { reader } } all: loans(on: null, orderBy: [{ lentOn: DESC }]) { totalCount }
        shelf @include(if: $withShelf) { code } year @skip(if: true) ... @skip(if: $withShelf) { __typename } }
      other: book(isbn: "978-3") { shelf { code } ... on Book { shelf { room } } }
      __typename
    }
    fragment Names on Book { ... on Entry { id } ...Title }
    fragment Title on Book { title }`;
    expect(await compiled(document, { unit: 'GRAM' })).toEqual({
      book: {
        id: '1',
        title: 'Wild Grass',
        kilograms: 0.25,
        grams: 250,
        asked: 250,
        first: { nodes: [{ reader: 'Ada' }] },
        all: { totalCount: 1 },
        __typename: 'Book',
      },
      other: { shelf: { code: 'B', room: null } },
      __typename: 'Query',
    });
    const again = await compiled(document, { id: '978-3', withShelf: true, unit: 'KILOGRAM' });
    expect(again.book).toMatchObject({ title: 'Frankenstein', asked: 0.4, shelf: { code: 'B' } });
  });

  test('reads rows of several types behind an interface or a union, in the order that was asked', async () => {
    const document = `query Q($names: [String!]!) {
      entries(names: $names) { __typename id ... on Book { title } ... on Author { name books { totalCount } } ...Place }
      work(name: "Authorship:5") { __typename ... on Credit { place author { name } } ... on Book { title } }
    }
    fragment Place on Shelf { code }`;
    const names = ['Shelf:3', 'Book:2', 'Author:1', 'Book:99', 'nobody', 'Book:2'];
    expect(await compiled(document, { names })).toEqual({
      entries: [
        { __typename: 'Shelf', id: '3', code: 'C' },
        { __typename: 'Book', id: '2', title: '红楼梦' },
        { __typename: 'Author', id: '1', name: 'Lu Xun', books: { totalCount: 2 } },
        null,
        null,
        { __typename: 'Book', id: '2', title: '红楼梦' },
      ],
      work: { __typename: 'Credit', place: 2, author: { name: 'Lu Xun' } },
    });
    expect(await compiled(document, { names: [] })).toMatchObject({ entries: [] });
  });

  test('keeps to what is valid today, on a day or at all times', async () => {
    const document = `query Q($on: Date) {
      today: loans { totalCount } day: loans(on: $on) { totalCount } all: loans(on: null) { totalCount }
      book(isbn: "978-3") { loanCount loans(on: $on) { totalCount } }
    }`;
    const counts = async (variables: object) => {
      const { today, day, all, book } = await compiled(document, variables, librarian);
      return [today.totalCount, day.totalCount, all.totalCount, book.loanCount, book.loans.totalCount];
    };
    expect(await counts({})).toEqual([2, 2, 3, 1, 1]);
    expect(await counts({ on: '2025-01-31' })).toEqual([2, 1, 3, 1, 0]);
    expect(await counts({ on: '2025-02-01' })).toEqual([2, 0, 3, 1, 0]);
    expect(await counts({ on: null })).toEqual([2, 3, 3, 1, 1]);
  });

  test.each(['where: { price: { gt: "20" } }', 'orderBy: [{ price: ASC }]'])(
    'refuses %s to whoever may not see prices',
    async (argument) => {
      const { data, errors } = await room.ask(`{ books(${argument}) { totalCount } shelves { totalCount } }`);
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ message: expect.stringMatching(/price/), path: ['books'] }]);
    },
  );

  test('gives a resolver that is left what it selects, as Prisma has it', async () => {
    const { data, run, statements } = await room.ask(
      '{ books { nodes { spine title shelf { code } } } }',
      {},
      librarian,
    );
    expect(run).toMatchObject({ way: 'mixed', left: [{ field: 'Book.spine' }] });
    expect(statements).toHaveLength(1);
    expect(data.books.nodes.map(({ spine }: { spine: string }) => spine)).toEqual([
      'A/1950/Wil/1',
      'A/1960/红楼梦/0',
      'B/1960/Fra/1',
      '-/1970/Ess/0',
    ]);
  });

  test('reads what is asked of a row that a mutation wrote', async () => {
    const { data, errors, statements } = await room.askOnce(
      'mutation { lend(book: 4) { reader lentOn backOn book { title spine loans { totalCount } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.lend).toEqual({
      reader: 'Ada',
      lentOn: '2026-06-30',
      backOn: null,
      book: { title: 'Essays "on" \\ light', spine: '-/1970/Ess/1', loans: { totalCount: 1 } },
    });
    expect(statements).toHaveLength(2);
    await database.db.query('delete from loan where book_id = 4');
  });

  test('lets no name or value out of its place', async () => {
    const awkward = [`'; drop table book; --`, '"', '\\', '$1', '%_', '\u2028', '🀄', `' || 1 || '`, '\u202e', '\n'];
    for (const title of awkward) {
      await database.db.query('insert into shelf (code, room) values ($1, $1)', [title]);
      const document = `query Q($code: String!) {
        shelf(code: $code) { _0__proto__: code constructor: room toString: code ${'a'.repeat(500)}: code }
        written: shelf(code: ${JSON.stringify(title)}) { code }
        shelves(where: { room: { contains: $code } }) { nodes { code } pageInfo { startCursor } }
      }`;
      const { shelf, written } = await compiled(document, { code: title });
      expect([shelf._0__proto__, shelf.constructor, shelf.toString, written.code]).toEqual(Array(4).fill(title));
    }
    expect(await compiled('query Q($code: String!) { shelf(code: $code) { code } }', { code: 'A\0' })).toEqual({
      shelf: null,
    });
    expect(await compiled('{ author(id: "1 or 1=1") { name } }')).toEqual({ author: null });
    const { errors } = await room.ask(
      'query Q($room: String!) { shelves(where: { room: { eq: $room } }) { totalCount } }',
      {
        room: '\0',
      },
    );
    expect(errors).toMatchObject([{ message: expect.stringMatching(/NUL/) }]);
    await database.db.query('delete from shelf where id > 3');
  });
});
