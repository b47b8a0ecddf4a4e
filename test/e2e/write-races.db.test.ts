import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeOwnCodeLists } from '../../packages/server/src/kernel/write/own-code-lists.ts';
import type { Queryable } from '../../packages/server/src/kernel/write/table.ts';
import { type WriteOptions, write } from '../../packages/server/src/kernel/write/write.ts';
import '../../packages/server/src/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const options: WriteOptions = { policy: 'skip-failed', actor: 'test', today: '2026-11-25' };
const park = (code: string, name: string) => ({ code, name, level: 'CITY', type: 'INDUSTRIAL' });

describe('what others write between judging and writing', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await writeOwnCodeLists(database.db);
  });
  afterAll(() => database.drop());
  beforeEach(() => database.db.query('truncate park, parcel cascade'));

  /** A transaction in which someone else does something just before the first insert into a table. */
  function interrupted(tx: Queryable, table: string, others: () => Promise<unknown>): Queryable {
    let isDone = false;
    return {
      query: async (text, values) => {
        if (!isDone && text.includes(`insert into "${table}"`)) {
          isDone = true;
          await others();
        }
        return tx.query(text, values);
      },
    };
  }

  it('compares with a record that someone else made meanwhile', async () => {
    const rows = [park('A', '甲园'), park('B', '乙园'), park('C', '丙园')];
    const others = () =>
      database.db.transaction((tx) => write(tx, 'Park', [park('A', '甲园'), park('B', '别名')], options));
    const { outcomes } = await database.db.transaction((tx) =>
      write(interrupted(tx, 'park', others), 'Park', rows, options),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'updated', 'created']);
    expect(await database.db.query('select code, name from park order by code')).toEqual([
      { code: 'A', name: '甲园' },
      { code: 'B', name: '乙园' },
      { code: 'C', name: '丙园' },
    ]);
  });

  it('rejects the rows alone whose reference is gone', async () => {
    await database.db.transaction((tx) => write(tx, 'Park', [park('A', '甲园'), park('B', '乙园')], options));
    const parcel = (parcelNo: string, code: string) => ({ parcelNo, park: { code } });
    const needed = { plannedUse: 'INDUSTRIAL', status: 'PLANNED' };
    const rows = ['1', '2', '3', '4', '5'].map((no) => ({ ...parcel(no, no === '4' ? 'B' : 'A'), ...needed }));
    const others = () => database.db.query(`delete from park where code = 'B'`);
    const { outcomes } = await database.db.transaction((tx) =>
      write(interrupted(tx, 'parcel', others), 'Parcel', rows, options),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created', 'rejected', 'created']);
    expect(outcomes[3]).toMatchObject({ problems: [{ code: 'UNRESOLVED_REFERENCE', column: 'park' }] });
    expect(await database.db.query('select parcel_no from parcel order by parcel_no')).toHaveLength(4);
  });
});
