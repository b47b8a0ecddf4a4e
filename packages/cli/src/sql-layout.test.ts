import { expect, test } from 'vitest';
import { laidOut } from './sql-layout.ts';

test('each clause has a line, and a query within is further in', () => {
  const statement = `with t8 as materialized (select t2.* from "park" t2 where t2."a" is distinct from $1 limit 50) select string_agg(t2."name", ',' order by t2."id") from t8 t2 left join t6 on t6."$key" = (t2."id") order by 1`;
  expect(laidOut(statement)).toEqual([
    'with t8 as materialized (',
    '  select t2.*',
    '  from "park" t2',
    '  where t2."a" is distinct from $1',
    '  limit 50',
    ')',
    `select string_agg(t2."name", ',' order by t2."id")`,
    'from t8 t2',
    'left join t6 on t6."$key" = (t2."id")',
    'order by 1',
  ]);
});

test('each field of the JSON has a line', () => {
  expect(laidOut(`select '{"a":' || t."a" || (',"b":' || t."b" || ',"c":') || t."c" || '}' as data`)).toEqual([
    `select '{"a":' || t."a"`,
    `  || (',"b":' || t."b"`,
    `  || ',"c":') || t."c" || '}' as data`,
  ]);
});

test.each([
  `select ') from (select ''where' as "left ( join", $1::int4[], (select 1), -1`,
  'select 1)) from (',
  `select 'never closed (select`,
  '',
])('%j keeps its words', (statement) => {
  const bare = (text: string) => text.replaceAll(/\s+/g, '');
  expect(bare(laidOut(statement).join('\n'))).toBe(bare(statement));
});

test('what is quoted is left as it is', () => {
  expect(laidOut(`select '  (select  x from ''y'' )' as "  where  "`)).toEqual([
    `select '  (select  x from ''y'' )' as "  where  "`,
  ]);
});
