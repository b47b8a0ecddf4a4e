import { expect, test } from 'vitest';
import { joinsAfterEstablishment, latest, parentInSameChain, pathEndsInName, topHasNoParent } from './rules.ts';

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

test('a segment stands below one of its own chain', () => {
  expect(parentInSameChain.test(row({ chainId: 1, parent: { chainId: 1 } }))).toBe(true);
  expect(parentInSameChain.test(row({ chainId: 1, parent: { chainId: 2 } }))).toBe(false);
  expect(parentInSameChain.test(row({ chainId: 1, parent: null }))).toBe(true);
});

test.each([
  ['2015-02-27', '2015-02-27', true],
  ['2015-02-27', '2014-01-01', false],
  [null, '2014-01-01', true],
])('established on %s, a member from %s: %s', (establishedOn, validFrom, stands) => {
  expect(joinsAfterEstablishment.test(row({ validFrom, enterprise: { establishedOn } }))).toBe(stands);
});
