import { render, sql } from '@district-hub/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.ts';
import { personOrUnit } from './person-or-unit.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test.each([
  ['示例置业有限公司', '示例置业有限公司'],
  ['示例区教育和体育局', '示例区教育和体育局'],
  ['示例市国有资产管理委员会', '示例市国有资产管理委员会'],
  [' 示例村民合作社 ', ' 示例村民合作社 '],
  ['王示平', '王**'],
  // Ends like a unit, but is too short to be surely one.
  ['张示园', '张**'],
  ['李示明、赵示会', '李**'],
  ['吴示勤 郑示部', '吴**'],
  ['热示曼·示尔', '热**'],
  ['无实际控制人', '无**'],
  ['', '**'],
])('“%s” is shown as “%s”, by the database too', async (name, shown) => {
  expect(personOrUnit.show(name)).toBe(shown);
  const { text, values } = render(sql`select ${personOrUnit.sql?.(sql`${name}::text`)} as shown`);
  expect(await database.db.query(text, values)).toEqual([{ shown }]);
});
