import { type GraphQLScalarType, parseConstValue } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from './index.ts';

function scalar(name: string): GraphQLScalarType {
  return schema.getType(name) as GraphQLScalarType;
}
/** The code that a value is refused with; undefined when it is taken. */
function refusal(read: () => unknown): unknown {
  try {
    read();
    return undefined;
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code;
  }
}

describe('Decimal', () => {
  test.each([
    ['12.50', '12.5'],
    [7, '7'],
    ['-0', '0'],
  ])('takes %j as a variable', (given, read) => expect(scalar('Decimal').coerceInputValue(given)).toBe(read));
  test.each([[1.5], ['1e3'], [true], [{}], [2 ** 60], ['']])('refuses %j as a variable', (given) => {
    expect(refusal(() => scalar('Decimal').coerceInputValue(given))).toBe('BAD_USER_INPUT');
  });
  test('reads a literal by its text, beyond what a number holds', () => {
    expect(scalar('Decimal').coerceInputLiteral?.(parseConstValue('12345678901234567890'))).toBe(
      '12345678901234567890',
    );
    expect(refusal(() => scalar('Decimal').coerceInputLiteral?.(parseConstValue('1.5')))).toBe('BAD_USER_INPUT');
  });
  test('prints without exponent and trailing zeros', () => {
    expect(scalar('Decimal').coerceOutputValue('1200.500')).toBe('1200.5');
    expect(scalar('Decimal').coerceOutputValue({ toFixed: () => '0.10' })).toBe('0.1');
  });
});

test('dates, instants and partial dates are checked and put in one form', () => {
  expect(scalar('Date').coerceInputValue('2024-02-29')).toBe('2024-02-29');
  expect(scalar('DateTime').coerceInputValue('2026-11-25T08:00:00+08:00')).toBe('2026-11-25T00:00:00.000Z');
  expect(scalar('PartialDate').coerceInputValue('1992-10')).toBe('1992-10-01');
  for (const [name, given] of [
    ['Date', '2023-02-29'],
    ['Date', 20230101],
    ['DateTime', '2026-11-25'],
    ['PartialDate', '1992.10'],
  ] as const) {
    expect(
      refusal(() => scalar(name).coerceInputValue(given)),
      `${name} ${given}`,
    ).toBe('BAD_USER_INPUT');
  }
});

test('dates and instants are printed as the contract has them', () => {
  expect(scalar('Date').coerceOutputValue(new Date('2024-02-29T00:00:00Z'))).toBe('2024-02-29');
  expect(scalar('DateTime').coerceOutputValue('2026-11-25 08:00:00+08')).toBe('2026-11-25T00:00:00.000Z');
  expect(scalar('DateTime').coerceOutputValue(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
});
