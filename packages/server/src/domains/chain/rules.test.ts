import { expect, test } from 'vitest';
import { latest, pathEndsInName, shareIsAPart, topHasNoParent } from './rules.ts';

const row = (values: object) => values as never;
const on = (date: string, state: string) => ({ assessedOn: new Date(`${date}T00:00:00Z`), state });

test('the latest assessment counts, in whatever order they come', () => {
  expect(latest([on('2026-04-20', 'STRONG'), on('2024-11-15', 'WEAK')])?.state).toBe('STRONG');
  expect(latest([on('2024-11-15', 'WEAK'), on('2026-04-20', 'STRONG')])?.state).toBe('STRONG');
  expect(latest([])).toBeUndefined();
});

test.each([
  ['上游', '上游', true],
  ['上游/正极材料', '正极材料', true],
  ['上游/正极材料', '负极材料', false],
  ['上游/正极材料/', '正极材料', false],
])('path %s of %s: %s', (path, name, stands) => {
  expect(pathEndsInName.test(row({ path, name }))).toBe(stands);
});

test.each([
  ['上游', null, true],
  ['上游', 7, false],
  ['上游/正极材料', 7, true],
  ['上游/正极材料', null, false],
])('path %s below %s: %s', (path, parentId, stands) => {
  expect(topHasNoParent.test(row({ path, parentId }))).toBe(stands);
});

test.each([
  [null, true],
  ['0', true],
  ['1', true],
  ['0.125', true],
  ['12.5', false],
  ['-0.1', false],
])('a share of %s: %s', (revenueShare, stands) => {
  expect(shareIsAPart.test(row({ revenueShare }))).toBe(stands);
});
