import { expect, test } from 'vitest';
import { endHasReason } from './rules.ts';

const row = (values: object) => values as never;

test.each([
  [null, null, true],
  [null, '2026-01-01', true],
  ['ARREARS', '2026-01-01', true],
  ['ARREARS', null, false],
])('ended for %s on %s: %s', (endReason, validTo, stands) => {
  expect(endHasReason.test(row({ endReason, validTo }))).toBe(stands);
});
