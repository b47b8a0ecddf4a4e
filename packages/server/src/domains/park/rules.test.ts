import { expect, test } from 'vitest';
import { endsAfterStart, parseSupervisionNo, ratioInOrder } from './rules.ts';

const row = (values: object) => values as never;

test.each([
  ['9901022021B00001', '9901022021B00001'],
  [' ９901022021b00001 ', '9901022021B00001'],
])('%s is the supervision number %s', (text, value) => {
  expect(parseSupervisionNo(text)).toEqual({ value });
});

test.each(['', '9901022021C00001', '9901022021B0001', '工业用地'])('"%s" is no supervision number', (text) => {
  expect(parseSupervisionNo(text)).toMatchObject({ problem: { code: 'SUPERVISION_NO_FORM' } });
});

test.each([
  ['1.2', '2.5', true],
  ['2.5', '2.5', true],
  ['2.5', '1.2', false],
  // As texts "10" would come before "2".
  ['2', '10', true],
  [null, '2', true],
  ['1', null, true],
])('a floor area ratio from %s to %s: %s', (floorAreaRatioMin, floorAreaRatioMax, stands) => {
  expect(ratioInOrder.test(row({ floorAreaRatioMin, floorAreaRatioMax }))).toBe(stands);
});

test.each([
  ['2024-01-01', '2025-01-01', true],
  ['2025-01-01', '2025-01-01', true],
  ['2025-01-01', '2024-01-01', false],
  [null, '2024-01-01', true],
  ['2024-01-01', null, true],
])('built from %s to %s: %s', (actualStartOn, actualEndOn, stands) => {
  expect(endsAfterStart.test(row({ actualStartOn, actualEndOn }))).toBe(stands);
});
