import { describe, expect, test } from 'vitest';
import { graph, scope } from '../test/library.ts';
import { decodeCursor, encodeCursor, orderMark } from './cursor.ts';
import { termsOf } from './order.ts';
import { raw } from './sql.ts';

const orderBy = [{ title: 'ASC' }, { price: 'DESC' }];
const terms = termsOf(graph, 'Book', raw('t'), orderBy, scope);
const mark = orderMark('Book', orderBy);
const decode = (cursor: string) => decodeCursor(cursor, mark, terms, 'after');
const refused = (message: RegExp) =>
  expect.objectContaining({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(message),
    facts: { argument: 'after' },
  });

describe('a cursor', () => {
  test.each([[['Émile', '2.5', '7']], [[null, null, '7']], [['', '-0.5', '2147483647']]])(
    'gives back the position %j',
    (position) => {
      expect(decode(encodeCursor(mark, position))).toEqual(position);
    },
  );

  test('gives back a position however long its text', () => {
    const position = ['园'.repeat(10_000), null, '7'];
    expect(decode(encodeCursor(mark, position))).toEqual(position);
  });

  test('of another order or list is refused as such', () => {
    const other = orderMark('Book', [{ price: 'ASC' }]);
    expect(() => decode(encodeCursor(other, ['1', '1']))).toThrow(refused(/another list or order/));
    expect(() => decode(encodeCursor(orderMark('Shelf', orderBy), ['a', '1', '1']))).toThrow(
      refused(/another list or order/),
    );
  });

  const whole = encodeCursor(mark, ['Emma', '2.5', '7']);
  test.each([
    ['empty text', ''],
    ['a word', 'next'],
    ['a cut cursor', whole.slice(0, -3)],
    ['padding', `${whole}=`],
    ['a list of something else', Buffer.from('{"a":1}').toString('base64url')],
    ['an id that is no number', encodeCursor(mark, ['Emma', '2.5', '1 or 1=1'])],
    ['an id beyond the type', encodeCursor(mark, ['Emma', '2.5', '99999999999'])],
    ['a missing id', encodeCursor(mark, ['Emma', '2.5', null])],
    ['a price that is no number', encodeCursor(mark, ['Emma', 'NaN', '7'])],
    ['NUL', encodeCursor(mark, ['Em\0ma', '2.5', '7'])],
  ])('is not %s', (_, text) => {
    expect(() => decode(text)).toThrow(refused(/is not a cursor/));
  });
});
