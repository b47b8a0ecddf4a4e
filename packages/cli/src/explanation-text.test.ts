import { expect, test } from 'vitest';
import { explanationText } from './explanation-text.ts';

test('an explanation has a section for all that there is', () => {
  const text = explanationText('a.graphql', {
    way: 'mixed',
    compiled: ['Query.parks', 'Park.name', 'Park.code'],
    left: [{ field: 'Query.hub', why: 'It is not read from the database.' }],
    statements: 1,
    statement: 'select t1."name" from "park" t1 where t1."id" = $1',
    parameters: ['integer'],
    plan: 'Index Scan\n  Index Cond',
    ms: { prepare: 0.41, database: 1.2, total: 3 },
    errors: [],
  });
  expect(text).toBe(`a.graphql
mixed  混合执行，一条语句供解析器使用 one statement, which feeds resolvers
编译的字段 compiled fields: 3
  Query: parks
  Park: name, code
留给解析器的字段 fields left to resolvers: 1
  Query.hub  It is not read from the database.
语句 statement
  select t1."name"
  from "park" t1
  where t1."id" = $1
参数 parameters
  $1 integer
计划 plan
  Index Scan
    Index Cond
用时 time  准备 prepare 0.41 ms, 数据库 database 1.2 ms, 合计 total 3 ms; 语句数 statements 1

`);
});

test('and none for what there is not', () => {
  const text = explanationText('a.graphql', {
    way: 'plain',
    compiled: [],
    left: [],
    statements: 0,
    statement: null,
    parameters: [],
    ms: { prepare: 0, database: 0, total: 1 },
    errors: [],
  });
  expect(text.split('\n')).toHaveLength(5);
});
