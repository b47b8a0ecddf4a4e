import { describe, expect, test } from 'vitest';
import { graph, scope } from '../test/library.ts';
import { deepestWhere, join, longestList, raw, render, sql, type Where } from './index.ts';
import { condition } from './where.ts';

const sqlOf = (where: Where, model = 'Book') => render(condition(graph, model, raw('t'), where, scope));

describe('a filter', () => {
  test('without conditions is true', () => expect(sqlOf({}).text).toBe('true'));

  test('takes its operands as parameters', () => {
    const evil = `'; drop table book; --`;
    expect(sqlOf({ title: { eq: evil } })).toEqual({ text: 't."title" = $1::text', values: [evil] });
    expect(sqlOf({ year: { gte: 1900, lt: 2000 } })).toEqual({
      text: '(t."year_of_print" >= $1::int4 and t."year_of_print" < $2::int4)',
      values: [1900, 2000],
    });
  });

  test('has its parameters once, however often it stands in a statement', () => {
    const piece = condition(graph, 'Book', raw('t'), { year: { eq: 1900 } }, scope);
    const same = sql`t.year = ${1900}`;
    expect(render(join([piece, piece, same, sql`${same} is null`], ' and '))).toEqual({
      text: 't."year_of_print" = $1::int4 and t."year_of_print" = $1::int4 and t.year = $2 and t.year = $2 is null',
      values: [1900, 1900],
    });
  });

  test('has the same text for other values', () => {
    expect(sqlOf({ title: { in: ['a'] } }).text).toBe(sqlOf({ title: { in: ['b', 'c'] } }).text);
  });

  test('takes wildcards literally', () => {
    expect(sqlOf({ title: { contains: '50%_\\' } }).values).toEqual(['%50\\%\\_\\\\%']);
  });

  test('of no alternatives matches nothing, of no demands everything', () => {
    expect(sqlOf({ or: [] }).text).toBe('false');
    expect(sqlOf({ and: [] }).text).toBe('true');
  });

  test('negates two-valued', () => {
    expect(sqlOf({ not: { year: { gt: 1900 } } }).text).toBe('(t."year_of_print" > $1::int4) is not true');
  });

  test('through a list judges only rows valid today, or on the day it names, or at all times', () => {
    const exists = (valid: string) =>
      `exists (select from "book" r2 where (r2."shelf_id" = t."id"${valid} and r2."year_of_print" = `;
    const validity = ' and r2."placed_on" <= $1::date and (r2."removed_on" is null or r2."removed_on" > $1::date)';
    const some = { some: { year: { eq: 1900 } } };
    expect(sqlOf({ books: some }, 'Shelf')).toEqual({
      text: `${exists(validity)}$2::int4))`,
      values: ['2026-06-30', 1900],
    });
    expect(sqlOf({ books: { ...some, on: '2021-01-01' } }, 'Shelf').values).toEqual(['2021-01-01', 1900]);
    expect(sqlOf({ books: { ...some, on: null } }, 'Shelf').text).toBe(`${exists('')}$1::int4))`);
  });

  test.each([
    ['an empty comparator', { title: {} }],
    ['a null comparator', { title: null }],
    ['a null operand', { title: { eq: null } }],
    ['a relation without a quantifier', { shelf: {} }],
    ['a null relation', { shelf: { is: null } }],
    ['NUL in a text', { title: { contains: 'a\0' } }],
    ['NUL in a list', { title: { in: ['a', '\0'] } }],
  ])('refuses %s', (_, where) => {
    expect(() => sqlOf(where as Where)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  test('nests as deep as the limit and no deeper', () => {
    const nested = (levels: number): Where => (levels === 1 ? { year: { eq: 1 } } : { not: nested(levels - 1) });
    expect(sqlOf(nested(deepestWhere)).values).toEqual([1]);
    expect(() => sqlOf(nested(deepestWhere + 1))).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });

  test('holds lists as long as the limit and no longer', () => {
    const list = (length: number) => Array.from({ length }, (_, i) => i);
    expect(sqlOf({ year: { in: list(longestList) } }).values).toHaveLength(1);
    expect(() => sqlOf({ year: { in: list(longestList + 1) } })).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
    const many = (length: number) => ({ or: list(length).map((year) => ({ year: { eq: year } })) });
    expect(() => sqlOf({ and: list(10).map(() => many(longestList)) })).toThrow(/5000 conditions/);
    expect(sqlOf(many(longestList)).values).toHaveLength(longestList);
    expect(() => sqlOf(many(longestList + 1))).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });
});
