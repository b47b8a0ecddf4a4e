import { expect, test } from 'vitest';
import { weightIsShare } from './rules.ts';

test.each([
  ['0.510725', true],
  ['0', true],
  ['1', true],
  ['3.198', false],
  ['-59.02', false],
  [null, true],
])('a weight of %s as a share of revenue: %s', (reportedWeight, stands) => {
  expect(weightIsShare.test({ reportedWeight } as never)).toBe(stands);
});
