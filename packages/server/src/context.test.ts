import { expect, test } from 'vitest';
import { todayInChina } from './context.ts';

test('the day changes at midnight in China', () => {
  expect(todayInChina(Date.parse('2026-11-24T15:59:59.999Z'))).toBe('2026-11-24');
  expect(todayInChina(Date.parse('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
  expect(todayInChina(Date.parse('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
});
