import { expect, test } from 'vitest';
import { PreparedStatements } from './prepared-statements.ts';

test('one text has one name, for as long as it is held', () => {
  const prepared = new PreparedStatements({ count: 2, bytes: 100 });
  const first = prepared.use('SELECT 1');
  expect(prepared.use('SELECT 2')?.name).not.toBe(first?.name);
  expect(prepared.use('SELECT 1')).toBe(first);
  expect(prepared.takeDropped()).toEqual([]);
});

test('the one that was used least recently leaves, and its name is not used again', () => {
  const prepared = new PreparedStatements({ count: 2, bytes: 100 });
  const [one, two] = [prepared.use('SELECT 1'), prepared.use('SELECT 2')];
  prepared.use('SELECT 1');
  const three = prepared.use('SELECT 3');
  expect(prepared.takeDropped()).toEqual([two?.name]);
  expect(prepared.takeDropped()).toEqual([]);
  expect([one?.isDropped, two?.isDropped, three?.isDropped]).toEqual([false, true, false]);
  expect(prepared.use('SELECT 2')?.name).not.toBe(two?.name);
});

test('many short ones make room for one long text, counted in bytes', () => {
  const prepared = new PreparedStatements({ count: 100, bytes: 90 });
  const short = Array.from({ length: 9 }, (_, index) => prepared.use(`SELECT ${index}..`)?.name);
  expect(prepared.takeDropped()).toEqual([]);
  prepared.use(`SELECT '企业'`.padEnd(20));
  expect(prepared.takeDropped()).toEqual(short.slice(0, 3));
});

test.each([
  ['a text longer than all that may be held', { count: 10, bytes: 7 }],
  ['any text if none may be held', { count: 0, bytes: 100 }],
])('%s is not held', (_, limits) => {
  const prepared = new PreparedStatements(limits);
  expect(prepared.use('SELECT 1')).toBeUndefined();
  expect(prepared.takeDropped()).toEqual([]);
});

test('one that is given up twice leaves once', () => {
  const prepared = new PreparedStatements({ count: 2, bytes: 16 });
  const given = prepared.use('SELECT 1');
  if (!given) return expect.unreachable();
  prepared.drop(given);
  prepared.drop(given);
  expect(prepared.takeDropped()).toEqual([given.name]);
  prepared.use('SELECT 2');
  prepared.use('SELECT 3');
  expect(prepared.takeDropped()).toEqual([]);
});
