import { expect, test } from 'vitest';
import { endHasReason, hasFloorArea, shareIsAPart } from './rules.ts';

const row = (values: object) => values as never;

test.each([
  [null, true],
  ['38.5', true],
  ['0', false],
  ['-1', false],
])('a floor area of %s: %s', (floorArea, stands) => {
  expect(hasFloorArea.test(row({ floorArea }))).toBe(stands);
});

test.each([
  [null, null, true],
  [null, '2026-01-01', true],
  ['ARREARS', '2026-01-01', true],
  ['ARREARS', null, false],
])('ended for %s on %s: %s', (endReason, validTo, stands) => {
  expect(endHasReason.test(row({ endReason, validTo }))).toBe(stands);
});

test.each([
  ['0', true],
  ['0.8', true],
  ['1', true],
  ['80', false],
])('a share of rent of %s: %s', (rentShare, stands) => {
  expect(shareIsAPart.test(row({ rentShare }))).toBe(stands);
});
