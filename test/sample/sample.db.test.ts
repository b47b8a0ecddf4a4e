import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOwnCodeLists } from '../../packages/server/src/kernel/write/own-code-lists.ts';
import { write } from '../../packages/server/src/kernel/write/write.ts';
import { loadSample, sampleToday } from '../../packages/server/src/sample.ts';
import { sample } from '../../prisma/sample/index.ts';
import '../../packages/server/src/schema/index.ts';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';

describe.each([
  ['PostgreSQL', createTestDatabase],
  ['the embedded database', createEmbeddedDatabase],
])('the sample on %s', (_, create) => {
  let made: TestDatabase;
  beforeAll(async () => {
    made = await create();
    await writeOwnCodeLists(made.db);
  });
  afterAll(() => made.drop());

  const countRows = async () => {
    const [found] = await made.db.query<{ rows: number }>(`select count(*)::int as rows from enterprise`);
    return found?.rows;
  };

  test('is loaded as a whole or not at all', async () => {
    expect(await sampleToday(made.db)).toBeUndefined();
    const failing = { ...made.db, transaction: brokenAfter(200) };
    await expect(loadSample(failing)).rejects.toThrow('cut off');
    expect(await countRows()).toBe(0);

    await loadSample(made.db);
    expect(await sampleToday(made.db)).toBe(sample.today);
    expect(await countRows()).toBe(
      sample.steps.filter(({ entity }) => entity === 'Enterprise').flatMap(({ rows }) => rows).length,
    );
  });

  test('is loaded once', async () => {
    let starts = 0;
    await loadSample(made.db, () => starts++);
    expect(starts).toBe(0);
  });

  test('written again it changes nothing, and rules note nothing but what it shows on purpose', async () => {
    const notes: string[] = [];
    await made.db.transaction(async (tx) => {
      for (const { entity, rows } of sample.steps) {
        const { outcomes } = await write(tx, entity, rows, {
          policy: 'all-or-nothing',
          actor: 'test',
          today: sample.today,
        });
        expect(outcomes.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
        notes.push(...outcomes.flatMap((each) => ('notes' in each ? each.notes.map(({ code }) => code) : [])));
      }
    });
    // A price of an allocation, a place on a list of 500 beyond it, weights that are no shares.
    expect(notes.toSorted()).toEqual([
      ...['ALLOCATION_PRICE', 'PRODUCT_WEIGHT_RANGE', 'PRODUCT_WEIGHT_RANGE', 'RANK_BEYOND_LIST'],
    ]);
  });

  /** A transaction whose connection is lost after so many statements. */
  function brokenAfter(statements: number): TestDatabase['db']['transaction'] {
    return (work, options) =>
      made.db.transaction(
        (tx) =>
          work({
            query: (text, values) => {
              if (statements-- === 0) throw new Error('cut off');
              return tx.query(text, values);
            },
          }),
        options,
      );
  }
});

test('a hub that has made a key stays without the sample', async () => {
  const { db, drop } = await createTestDatabase();
  try {
    await writeOwnCodeLists(db);
    await db.query(`insert into api_key (name, prefix, hash, role) values ('test', 'dh_', 'digest', 'ADMIN')`);
    await loadSample(db);
    expect(await sampleToday(db)).toBeUndefined();
  } finally {
    await drop();
  }
});
