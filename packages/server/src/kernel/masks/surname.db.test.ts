import { render, sql } from '@district-hub/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.ts';
import { surname } from './surname.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const names = [
  ['王示安', '王**'],
  ['欧阳示宁', '欧阳**'],
  [' 李示 ', '李**'],
  ['Erika Mustermann', 'E**'],
  ['𠮷示', '𠮷**'],
  ['', '**'],
];

test.each(names)('%s is shown as %s', (name, shown) => {
  expect(surname.show(name)).toBe(shown);
});

test.each([...names, ['\u3000司马示远\t', '司马**'], ['\u00a0O’Neil', 'O**']])(
  '%j is shown as %s by the database',
  async (name, shown) => {
    const { text, values } = render(sql`select ${surname.sql?.(sql`${name}::text`)} as shown`);
    expect(await database.db.query(text, values)).toEqual([{ shown }]);
  },
);
