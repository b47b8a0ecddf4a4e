import { describe, expect, test } from 'vitest';
import { isExact, multiply, plain, readDecimal } from './decimal.ts';

describe('readDecimal', () => {
  test.each([
    ['1', '1'],
    ['-0.50', '-0.5'],
    ['+007.10', '7.1'],
    ['-0', '0'],
    ['0.00', '0'],
    [`${'9'.repeat(30)}.${'9'.repeat(20)}`, `${'9'.repeat(30)}.${'9'.repeat(20)}`],
  ])('%s is %s', (text, decimal) => expect(readDecimal(text)).toBe(decimal));

  test.each(['', ' 1', '1e3', '.5', '1.', '1,000', '٣', 'NaN', '0x10', '9'.repeat(31), `0.${'1'.repeat(21)}`])(
    'refuses %j',
    (text) => expect(readDecimal(text)).toBeUndefined(),
  );
});

test('plain drops trailing zeros and keeps the rest', () => {
  expect(plain('1234567890123456789.100000')).toBe('1234567890123456789.1');
  expect(plain('100')).toBe('100');
});

describe('multiply', () => {
  test('is exact where floating point is not', () => {
    expect(multiply('0.1', 3n, 1n)).toBe('0.3');
    expect(multiply('12345678901234567.89', 1n, 100_000_000n)).toBe('123456789.0123456789');
    expect(multiply('666.666667', 15n, 10_000n)).toBe('1.0000000005');
  });

  test('rounds a result without end the way it is told', () => {
    expect(multiply('1', 10_000n, 15n, 'down')).toBe(`666.${'6'.repeat(30)}`);
    expect(multiply('1', 10_000n, 15n, 'up')).toBe(`666.${'6'.repeat(29)}7`);
    expect(multiply('-1', 10_000n, 15n, 'down')).toBe(`-666.${'6'.repeat(29)}7`);
    expect(multiply('-1', 10_000n, 15n, 'up')).toBe(`-666.${'6'.repeat(30)}`);
    expect(multiply('3', 10_000n, 15n, 'up')).toBe('2000');
  });

  test('knows which results have an end', () => {
    expect(isExact('3', 10_000n, 15n)).toBe(true);
    expect(isExact('1', 10_000n, 15n)).toBe(false);
  });
});
