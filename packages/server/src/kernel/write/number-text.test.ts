import { describe, expect, it } from 'vitest';
import { lossInBrackets, readNumberText } from './number-text.ts';

describe('readNumberText', () => {
  it.each([
    ['1,234.50', '1234.5'],
    ['１２，３４５', '12345'],
    ['−5', '-5'],
    ['-0.00', '0'],
    ['1E-06', '0.000001'],
    ['1.2345E+3', '1234.5'],
    ['1e-7', '0.0000001'],
  ])('reads %s', (text, number) => expect(readNumberText(text)).toBe(number));

  it.each(['', '1,5', '12,34', '1.2.3', '1e9999', '0x10', '一', '1 000', '.5'])('refuses %j', (text) =>
    expect(readNumberText(text)).toBeUndefined(),
  );
});

describe('lossInBrackets', () => {
  it.each([
    ['($131.10)', '$-131.10'],
    ['（ ¥ 1,234.5 ）', '¥-1,234.5'],
    ['(5)', '-5'],
    ['(-5)', undefined],
    ['(5', undefined],
    ['5', undefined],
  ])('reads %s as %s', (text, loss) => expect(lossInBrackets(text)).toBe(loss));

  it('looks through a long text once', () => expect(lossInBrackets(`(${' '.repeat(200_000)}`)).toBeUndefined());
});
