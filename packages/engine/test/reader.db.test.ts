import type { Database } from '@district-hub/db';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createReader, type Page, type PageArguments, type Query } from '../src/index.ts';
import { graph, rows, scope, tables } from './library.ts';

const everything = { columns: ['id'], total: true, edges: true };
const directions = ['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'];
const orders = ['title', 'year', 'price', 'id', 'shelfId'].flatMap((field) =>
  directions.map((how) => [{ [field]: how }]),
);

async function run(db: Database, script: string): Promise<void> {
  for (const statement of script.split(';').filter((part) => part.trim())) await db.query(statement);
}

// The embedded database is slower by the protocol of its child process: every seventh order has to do there.
describe.each([
  ['PostgreSQL', createTestDatabase, orders],
  ['the embedded database', createEmbeddedDatabase, orders.filter((__, i) => i % 7 === 0)],
])('on %s', (_, create, walked) => {
  let database: TestDatabase;
  const statements: string[] = [];
  const query: Query = (text, values) => {
    statements.push(text);
    return database.db.query(text, values);
  };
  const reader = () => createReader({ graph, query, scope });

  beforeAll(async () => {
    database = await create();
    await run(database.db, tables);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await run(database.db, `truncate book, shelf restart identity; ${rows}`);
    statements.length = 0;
  });

  /** Walks a list from one end to the other, each page by a reader of its own; `shelf` walks the books of one shelf. */
  async function walk(
    orderBy: readonly object[],
    size: number,
    backwards: boolean,
    shelf?: number,
    change?: (step: number) => Promise<void>,
  ) {
    const seen: unknown[] = [];
    for (let step = 0, cursor: string | null = null; ; step += 1) {
      const args = {
        orderBy,
        ...(backwards ? { last: size, before: cursor } : { first: size, after: cursor }),
      } as PageArguments;
      const { nodes, pageInfo } = await (shelf === undefined
        ? reader().page('Book', args, everything)
        : reader().children('Book', args, everything, 'shelfId', shelf));
      const ids = nodes.map(({ id }) => id);
      if (backwards) seen.unshift(...ids);
      else seen.push(...ids);
      cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
      if (!change) expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(step > 0);
      if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
      await change?.(step);
    }
  }

  test.each([1, 7])('a walk in pages of %i meets each row once, both ways', async (size) => {
    for (const orderBy of [...walked, [{ title: 'DESC' }, { price: 'ASC' }, { year: 'DESC_NULLS_FIRST' }]]) {
      const forwards = await walk(orderBy, size, false);
      expect(new Set(forwards).size, JSON.stringify(orderBy)).toBe(23);
      expect(await walk(orderBy, size, true), JSON.stringify(orderBy)).toEqual(forwards);
      const ofShelf = await walk(orderBy, size, false, 1);
      expect(ofShelf, JSON.stringify(orderBy)).toEqual(forwards.filter((id) => Number(id) % 3 === 0));
      expect(await walk(orderBy, size, true, 1), JSON.stringify(orderBy)).toEqual(ofShelf);
    }
  });

  test('a walk meets what was there throughout, also when the row of its cursor is gone', async () => {
    for (const orderBy of walked) {
      await run(database.db, `truncate book, shelf restart identity; ${rows}`);
      const gone = new Set<unknown>();
      const seen = await walk(orderBy, 2, false, undefined, async (step) => {
        if (step > 4) return;
        const [last] = await database.db.query<{ id: number }>(
          'delete from book where id = (select max(id) from book where id <= 23) returning id',
        );
        gone.add(last?.id);
        await database.db.query(`insert into book (title, year_of_print) values ('Emma', 1901), (null, null)`);
      });
      expect(new Set(seen).size).toBe(seen.length);
      const steady = Array.from({ length: 23 }, (__, i) => i + 1).filter((id) => !gone.has(id));
      expect(
        seen.filter((id) => steady.includes(Number(id))).sort((a, b) => Number(a) - Number(b)),
        JSON.stringify(orderBy),
      ).toEqual(steady);
    }
  });

  test('pages of many parents are one statement, and an empty page has its total', async () => {
    const { children } = reader();
    const pages = await Promise.all(
      [1, 2, 3].map((shelf) =>
        children('Book', { first: 2, where: { year: { gte: 1900 } } }, everything, 'shelfId', shelf),
      ),
    );
    expect(statements).toHaveLength(1);
    expect(pages.map(({ totalCount, nodes }) => [totalCount, nodes.length])).toEqual([
      [6, 2],
      [7, 2],
      [0, 0],
    ]);
    const [none] = await Promise.all([children('Book', { first: 0 }, everything, 'shelfId', 1)]);
    expect(none).toMatchObject({
      totalCount: 7,
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: null },
    });
  });

  test('a page by number knows what lies around it', async () => {
    const at = async (offset: number) => (await reader().page('Book', { first: 10, offset }, everything)).pageInfo;
    expect(await at(0)).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    expect(await at(20)).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    expect(await at(50)).toMatchObject({ hasPreviousPage: true, hasNextPage: false, endCursor: null });
  });

  test('lookups of many keys are one statement; a missing key gives null', async () => {
    const { one } = reader();
    const byCode = { key: ['code'], columns: ['id', 'code'], on: null };
    const found = await Promise.all(['C', 'X', 'A'].map((code) => one('Shelf', byCode, [code])));
    expect(found.map((row) => row?.id)).toEqual([3, undefined, 1]);
    const byTuple = { key: ['title', 'shelfId', 'year'], columns: ['id'], on: null };
    expect(await one('Book', byTuple, [null, 2, null])).toMatchObject({ id: 10 });
    expect(statements).toHaveLength(2);
  });

  test('only what is valid on the day is listed', async () => {
    await database.db.query(`update book set removed_on = '2022-01-01' where id <= 5`);
    const count = async (on?: string | null) =>
      (await reader().page('Book', on === undefined ? {} : { on }, everything)).totalCount;
    expect([
      await count(),
      await count('2021-12-31'),
      await count('2022-01-01'),
      await count('2019-12-31'),
      await count(null),
    ]).toEqual([18, 23, 18, 0, 23]);
  });

  test.each([
    ['a negative size', { first: -1 }, 'BAD_USER_INPUT'],
    ['a size beyond the limit', { last: 1_001 }, 'LIMIT_EXCEEDED'],
    ['first with last', { first: 1, last: 1 }, 'BAD_USER_INPUT'],
    ['an offset beyond the limit', { offset: 10_001 }, 'LIMIT_EXCEEDED'],
    ['an offset with a cursor', { offset: 1, after: 'x' }, 'BAD_USER_INPUT'],
    ['a cursor that is none', { after: 'x' }, 'BAD_USER_INPUT'],
    ['an order of too many keys', { orderBy: Array(11).fill({ year: 'ASC' }) }, 'LIMIT_EXCEEDED'],
  ])('refuses %s', async (__, args, code) => {
    await expect(reader().page('Book', args, everything)).rejects.toMatchObject({ code });
    expect(statements).toEqual([]);
  });

  test('accepts a size, an offset and an order at their limits', async () => {
    const orderBy = Array(10).fill({ year: 'ASC' });
    const page = await reader().page('Book', { first: 1_000, offset: 10_000, orderBy }, everything);
    expect(page).toMatchObject({ nodes: [], totalCount: 23 });
  });
});

describe('a page reads little more than its own rows', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await run(database.db, `${tables} create index on book (year_of_print, id)`);
    await database.db.query(`insert into book (title, year_of_print)
      select case when i % 20 > 0 then 'Title ' || (i % 500) end, case when i % 20 > 0 then 2020 + i % 2 end from generate_series(1, 20000) i`);
    await database.db.query('analyze book');
  });
  afterAll(() => database.drop());

  /** Rows read for the last of some pages, each made from the one before. */
  async function rowsReadFor(
    orderBy: readonly object[],
    ...pages: ((page?: Page) => PageArguments)[]
  ): Promise<number> {
    let last: [text: string, values: unknown[]] | undefined;
    const query: Query = (text, values) => {
      last = [text, values];
      return database.db.query(text, values);
    };
    let page: Page | undefined;
    for (const next of pages) {
      const args = { ...next(page), orderBy, on: null } as PageArguments;
      page = await createReader({ graph, query, scope }).page('Book', args, { ...everything, total: false });
    }
    const [text, values] = last as [string, unknown[]];
    const [found] = await database.db.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    return rowsRead(found?.['QUERY PLAN'][0]?.Plan);
  }

  // Titles have 40 rows each, years 9,500; every twentieth row, 1,000 in all, has neither.
  const few = 2_500;
  test.each(['title', 'year'].flatMap((field) => [[{ [field]: 'ASC' }], [{ [field]: 'DESC' }]]))(
    'in the order %j',
    async (key) => {
      const at = (offset: number) => () => ({ first: 1, offset });
      expect(await rowsReadFor([key], () => ({ first: 100 }))).toBeLessThan(few);
      expect(await rowsReadFor([key], () => ({ last: 100 }))).toBeLessThan(few);
      expect(
        await rowsReadFor(
          [key],
          at(9_000),
          (page) => ({ first: 100, after: page?.pageInfo.endCursor }) as PageArguments,
        ),
      ).toBeLessThan(few);
      expect(
        await rowsReadFor(
          [key],
          at(9_000),
          (page) => ({ last: 100, before: page?.pageInfo.endCursor }) as PageArguments,
        ),
      ).toBeLessThan(few);
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

/** Rows that the scans of a plan touched. */
function rowsRead(plan: Plan | undefined): number {
  if (!plan) return 0;
  const own =
    plan['Node Type'].includes('Scan') && !plan['Node Type'].includes('Subquery')
      ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops']
      : 0;
  return own + (plan.Plans ?? []).reduce((sum, child) => sum + rowsRead(child), 0);
}
