import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { librarian, ReadingRoom } from './reading-room.ts';

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

  test('shows each viewer what they may see, with the viewer as a parameter', async () => {
    const document = `{
      loans(on: null) { totalCount nodes { reader } }
      books { nodes { price loanCount loans(on: null) { nodes { reader } } } }
    }`;
    const ada = await compiled(document);
    expect(ada.loans).toEqual({ totalCount: 2, nodes: [{ reader: 'Ada' }, { reader: 'Ada' }] });
    expect(ada.books.nodes.map(({ loanCount }: { loanCount: number }) => loanCount)).toEqual([1, 0, 0, 0]);
    const bob = await room.ask(document, {}, { name: `Bob' or true --`, isLibrarian: false });
    expect(bob.data.loans).toEqual({ totalCount: 0, nodes: [] });
    expect(bob.statements[0]?.values).toContain(`Bob' or true --`);
    const all = await compiled(document, {}, librarian);
    expect(all.loans.totalCount).toBe(3);
    expect(all.books.nodes.map(({ price }: { price: string | null }) => price)).toEqual(['12.5', '30', null, '12.5']);
    expect(ada.books.nodes.every(({ price }: { price: unknown }) => price === null)).toBe(true);
  });

  test('filters by no row that the viewer may not see', async () => {
    const document = `{
      lent: books(where: { loans: { some: {} } }) { nodes { id } }
      unlent: books(where: { loans: { none: {} } }) { nodes { id } }
      others: books(where: { loans: { some: { reader: { startsWith: "B" } } } }) { totalCount }
    }`;
    const ids = (...numbers: number[]) => ({ nodes: numbers.map((id) => ({ id: String(id) })) });
    expect(await compiled(document)).toEqual({ lent: ids(1), unlent: ids(2, 3, 4), others: { totalCount: 0 } });
    expect(await compiled(document, {}, librarian)).toEqual({
      lent: ids(1, 3),
      unlent: ids(2, 4),
      others: { totalCount: 1 },
    });
  });
});
