import { expect, test } from 'vitest';
import { addCollation, foreignCollations } from './collation.ts';

test.each([
  ['    "name" TEXT NOT NULL,', '    "name" TEXT COLLATE "C" NOT NULL,'],
  ['    "summary" TEXT,', '    "summary" TEXT COLLATE "C",'],
  ['    "summary" TEXT\n);', '    "summary" TEXT COLLATE "C"\n);'],
  ['    "header" TEXT[],', '    "header" TEXT[] COLLATE "C",'],
  [`    "key" VARCHAR(40) NOT NULL DEFAULT '',`, `    "key" VARCHAR(40) COLLATE "C" NOT NULL DEFAULT '',`],
  [
    'ALTER TABLE "park" ADD COLUMN     "code" CHAR(6);',
    'ALTER TABLE "park" ADD COLUMN     "code" CHAR(6) COLLATE "C";',
  ],
  ['ALTER COLUMN "code" SET DATA TYPE TEXT;', 'ALTER COLUMN "code" SET DATA TYPE TEXT COLLATE "C";'],
])('%s', (sql, expected) => {
  expect(addCollation(sql)).toBe(expected);
  expect(addCollation(expected)).toBe(expected);
});

test('other columns stay as they are', () => {
  const sql =
    'CREATE TABLE "text" (\n    "id" SERIAL NOT NULL,\n    "status" "figure_status" NOT NULL,\n    "record" JSONB\n);';
  expect(addCollation(sql)).toBe(sql);
});

test('a column in the order of the server is found', () => {
  const catalogue = [
    'column public.park.code text COLLATE "C"',
    'column public.park.name text COLLATE "default"',
    'extension pg_trgm',
  ];
  expect(foreignCollations(catalogue)).toEqual([catalogue[1]]);
});
