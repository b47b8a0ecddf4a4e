import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { librarian, ReadingRoom } from './reading-room.ts';

const fields = ['title', 'year', 'price', 'isbn', 'genre', 'acquiredOn', 'enteredAt', 'rare'];
const directions = ['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'];
const orders = fields.flatMap((field) => directions.map((how) => [{ [field]: how }]));

/** 19 books more, with ties and nulls in every column, on two of the three shelves and on none. */
const more = `insert into book (title, isbn, year_of_print, price, genre, rare, acquired_on, entered_at, shelf_id)
  select (array['Emma', 'Ulysses', '', 'Émile'])[1 + i % 4], case when i % 6 = 0 then 'i' || i end,
    case when i % 5 > 0 then 1900 + i % 3 end, case when i % 3 > 0 then i % 4 + 0.5 end, (enum_range(null::"Genre"))[1 + i % 3],
    i % 2 = 0, date '2000-01-01' + i % 3, timestamptz '2020-01-01 00:00+00' + i % 4 * interval '1 microsecond',
    case i % 3 when 0 then 1 when 1 then 2 end
  from generate_series(1, 19) i`;

const document = `query Walk($orderBy: [BookOrderBy!], $first: Int, $after: String, $last: Int, $before: String, $shelf: Boolean!) {
  books(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) @skip(if: $shelf) { ...Page }
  shelf(code: "A") @include(if: $shelf) {
    books(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { ...Page }
  }
}
fragment Page on BookConnection {
  nodes { id } edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;

// The embedded database is slower by the protocol of its child process: every seventh order has to do there.
describe.each([
  ['PostgreSQL', createTestDatabase, orders],
  ['the embedded database', createEmbeddedDatabase, orders.filter((__, i) => i % 7 === 0)],
])('on %s', (_, create, walked) => {
  let database: TestDatabase;
  let room: ReadingRoom;
  beforeAll(async () => {
    database = await create();
    room = await ReadingRoom.open(database.db);
    await database.db.query(more);
  });
  afterAll(() => database.drop());

  /** Walks a list from one end to the other; `change` alters it between two pages. */
  async function walk(
    orderBy: readonly object[],
    size: number,
    backwards: boolean,
    shelf: boolean,
    change?: (step: number) => Promise<void>,
  ): Promise<string[]> {
    const seen: string[] = [];
    for (let step = 0, cursor: string | null = null; ; step += 1) {
      const window = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
      const { data, errors } = await room.askOnce(document, { orderBy, shelf, ...window }, librarian);
      expect(errors).toBeUndefined();
      const { nodes, edges, pageInfo, totalCount } = shelf ? data.shelf.books : data.books;
      const ids = nodes.map(({ id }: { id: string }) => id);
      expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids);
      expect([edges[0]?.cursor, edges.at(-1)?.cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
      if (!change) expect(totalCount).toBe(shelf ? 8 : 23);
      if (backwards) seen.unshift(...ids);
      else seen.push(...ids);
      cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
      if (!change) expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(step > 0);
      if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
      await change?.(step);
    }
  }

  test.each([1, 7])('walks in pages of %i meet each row once, both ways, also below a row', async (size) => {
    for (const orderBy of [...walked, [{ title: 'DESC' }, { price: 'ASC' }, { year: 'DESC_NULLS_FIRST' }]]) {
      const forwards = await walk(orderBy, size, false, false);
      expect(new Set(forwards).size, JSON.stringify(orderBy)).toBe(23);
      expect(await walk(orderBy, size, true, false), JSON.stringify(orderBy)).toEqual(forwards);
      const ofShelf = await walk(orderBy, size, false, true);
      expect(ofShelf.length, JSON.stringify(orderBy)).toBe(8);
      expect(ofShelf, JSON.stringify(orderBy)).toEqual(forwards.filter((id) => ofShelf.includes(id)));
      expect(await walk(orderBy, size, true, true), JSON.stringify(orderBy)).toEqual(ofShelf);
    }
  });

  test('a walk meets what was there throughout, also when the row of its cursor is gone', async () => {
    const steady = Array.from({ length: 23 }, (__, i) => String(i + 1));
    for (const orderBy of walked.filter((__, i) => i % 3 === 0)) {
      const gone = new Set<string>();
      const seen = await walk(orderBy, 2, false, false, async (step) => {
        if (step > 4) return;
        const least = 'select max(id) from book where id between 5 and 23';
        const [last] = await database.db.query<{ id: number }>(`delete from book where id = (${least}) returning id`);
        gone.add(String(last?.id));
        await database.db.query(
          `insert into book (title, genre, acquired_on) values ('Emma', 'NOVEL', '2000-01-02'), ('', 'ESSAY', '1960-05-01')`,
        );
      });
      expect(new Set(seen).size, JSON.stringify(orderBy)).toBe(seen.length);
      expect(
        steady.filter((id) => !gone.has(id) && !seen.includes(id)),
        JSON.stringify(orderBy),
      ).toEqual([]);
      await database.db.query('delete from book where id > 4');
      await database.db.query('alter table book alter column id restart with 5');
      await database.db.query(more);
    }
  });

  test('pages of many rows are one statement, and an empty page has its total', async () => {
    const { data, statements } = await room.ask(
      '{ shelves { nodes { none: books(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } books(last: 2, orderBy: [{ year: ASC }]) { totalCount nodes { id } } } } }',
    );
    expect(statements).toHaveLength(1);
    expect(data.shelves.nodes).toMatchObject([
      {
        none: { totalCount: 8, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
        books: { totalCount: 8 },
      },
      { none: { totalCount: 8 }, books: { nodes: [{}, {}] } },
      { none: { totalCount: 0, pageInfo: { hasNextPage: false } }, books: { totalCount: 0, nodes: [] } },
    ]);
  });

  test('a page by number knows what lies around it', async () => {
    const at = async (offset: number) => {
      const query =
        'query Q($offset: Int) { books(first: 10, offset: $offset) { pageInfo { hasPreviousPage hasNextPage endCursor } } }';
      return (await room.ask(query, { offset })).data.books.pageInfo;
    };
    expect(await at(0)).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    expect(await at(20)).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    expect(await at(50)).toMatchObject({ hasPreviousPage: true, hasNextPage: false, endCursor: null });
  });

  test.each([
    ['a negative size', 'first: -1', /negative/],
    ['a size beyond the limit', 'last: 1001', /1000/],
    ['first with last', 'first: 1, last: 1', /not both/],
    ['an offset beyond the limit', 'offset: 10001', /10000/],
    ['an offset with a cursor', 'offset: 1, after: "x"', /offset/],
    ['a cursor that is none', 'after: "x"', /not a cursor/],
    ['an order of too many keys', `orderBy: [${'{ year: ASC }'.repeat(11)}]`, /10 keys/],
  ])('refuses %s and leaves nothing to guess', async (__, argument, message) => {
    const { data, errors } = await room.ask(`{ books(${argument}) { nodes { id } } }`);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), path: ['books'] }]);
  });

  test('accepts a size, an offset and an order at their limits', async () => {
    const orderBy = `[${'{ year: ASC }'.repeat(10)}]`;
    const { data } = await room.ask(
      `{ books(first: 1000, offset: 10000, orderBy: ${orderBy}) { totalCount nodes { id } } }`,
    );
    expect(data.books).toEqual({ totalCount: 23, nodes: [] });
  });
});

describe('a page reads little more than its own rows', () => {
  let database: TestDatabase;
  let room: ReadingRoom;
  beforeAll(async () => {
    database = await createTestDatabase();
    room = await ReadingRoom.open(database.db);
    await database.db.query('create index on book (title collate "C", id)');
    await database.db.query('create index on book (year_of_print, id)');
    // Titles have 40 rows each, years 9,500; every twentieth row, 1,000 in all, has no year.
    await database.db.query(`insert into book (title, year_of_print, genre, acquired_on)
      select 'Title ' || (i % 500), case when i % 20 > 0 then 2020 + i % 2 end, 'NOVEL', '2000-01-01' from generate_series(1, 20000) i`);
    await database.db.query('analyze book');
  });
  afterAll(() => database.drop());

  /** Rows that the scans touch for a page. */
  async function rowsReadFor(variables: object): Promise<{ rows: number; endCursor: string }> {
    const list = `query Q($orderBy: [BookOrderBy!], $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
      books(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, offset: $offset) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const { data, statements } = await room.askOnce(list, variables);
    const [{ text = '', values = [] } = {}] = statements;
    const [found] = await database.db.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    return { rows: rowsRead(found?.['QUERY PLAN'][0]?.Plan), endCursor: data.books.pageInfo.endCursor };
  }

  test.each(['title', 'year'].flatMap((field) => ['ASC', 'DESC'].map((how) => [[{ [field]: how }]])))(
    'in the order %j',
    async (orderBy) => {
      const few = 2_500;
      const { endCursor } = await rowsReadFor({ orderBy, first: 1, offset: 9_000 });
      const windows = [
        { first: 100 },
        { last: 100 },
        { first: 100, after: endCursor },
        { last: 100, before: endCursor },
      ];
      for (const window of windows) {
        const { rows } = await rowsReadFor({ orderBy, ...window });
        expect(rows, JSON.stringify(window)).toBeGreaterThanOrEqual(100);
        expect(rows, JSON.stringify(window)).toBeLessThan(few);
      }
    },
  );
});

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

function rowsRead(plan: Plan | undefined): number {
  if (!plan) return 0;
  const isScan = /^(Seq|Index|Index Only|Bitmap Heap) Scan$/.test(plan['Node Type']);
  const own = isScan ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] : 0;
  return own + (plan.Plans ?? []).reduce((sum, child) => sum + rowsRead(child), 0);
}
