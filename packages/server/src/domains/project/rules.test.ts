import { expect, test } from 'vitest';
import { completedAfterStart, parseProjectCode, serialIsPositive } from './rules.ts';

const row = (values: object) => values as never;

test.each(['2020-990102-39-03-012345', '2601-990102-04-01-123456'])('%s is a project code', (code) => {
  expect(parseProjectCode(code)).toEqual({ value: code });
});

test('a full-width project code is read', () => {
  expect(parseProjectCode(' ２６０１－990102－04－01－123456 ')).toEqual({ value: '2601-990102-04-01-123456' });
});

test.each(['', '260-990102-04-01-123456', '2601990102040112345', '示前期-000001'])(
  '"%s" is no project code',
  (code) => {
    expect(parseProjectCode(code)).toMatchObject({ problem: { code: 'PROJECT_CODE_FORM' } });
  },
);

test.each([
  ['2025-04-01', '2026-12-01', 'MONTH', true],
  ['2026-03-01', '2026-01-01', 'YEAR', true],
  ['2026-03-15', '2026-03-01', 'MONTH', true],
  ['2026-03-15', '2026-03-01', 'DAY', false],
  ['2027-01-01', '2026-01-01', 'YEAR', false],
  [null, '2026-01-01', 'YEAR', true],
  ['2026-01-01', null, null, true],
])('started %s, completed %s by the %s: %s', (startedOn, completedOn, completedOnPrecision, stands) => {
  expect(completedAfterStart.test(row({ startedOn, completedOn, completedOnPrecision }))).toBe(stands);
});

test('serials begin at 1', () => {
  expect(serialIsPositive.test(row({ serial: 1 }))).toBe(true);
  expect(serialIsPositive.test(row({ serial: 0 }))).toBe(false);
});
