import { expect, it } from 'vitest';
import { hashToken, isSameToken, makeToken, prefixOf } from './token.ts';

it('a token has 256 random bits behind its mark, and is never made twice', () => {
  const tokens = Array.from({ length: 100 }, makeToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^dh_[\w-]{43}$/);
});

it('what is stored or shown of a token does not open anything', () => {
  const token = makeToken();
  expect(hashToken(token)).toMatch(/^[\da-f]{64}$/);
  expect(prefixOf(token)).toBe(token.slice(0, 9));
});

it('tokens are the same or not, whatever their lengths', () => {
  expect(isSameToken('dh_abc', 'dh_abc')).toBe(true);
  expect(isSameToken('dh_abc', 'dh_abcd')).toBe(false);
  expect(isSameToken('', 'dh_abc')).toBe(false);
});
