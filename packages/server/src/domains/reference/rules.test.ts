import { expect, test } from 'vitest';
import { codeContinuesParent, divisionCodeFitsLevel, industryCodeFitsLevel, parentInSameScheme } from './rules.ts';

const row = (values: object) => values as never;

test.each([
  ['99', 'PROVINCE', true],
  ['9901', 'PREFECTURE', true],
  ['990102', 'COUNTY', true],
  ['990102001', 'TOWNSHIP', true],
  ['990102001001', 'COMMUNITY', true],
  ['990102', 'TOWNSHIP', false],
  ['99010A', 'COUNTY', false],
])('division %s as %s: %s', (code, level, stands) => {
  expect(divisionCodeFitsLevel.test(row({ code, level }))).toBe(stands);
});

test.each([
  ['C', 'SECTION', true],
  ['38', 'DIVISION', true],
  ['384', 'GROUP', true],
  ['3841', 'CLASS', true],
  ['0111', 'CLASS', true],
  ['C38', 'DIVISION', false],
  ['384', 'CLASS', false],
])('industry %s as %s: %s', (code, level, stands) => {
  expect(industryCodeFitsLevel.test(row({ code, level, scheme: { code: 'GB/T 4754-2017' } }))).toBe(stands);
});

test('other classifications have codes and levels of their own', () => {
  expect(industryCodeFitsLevel.test(row({ code: '801010', level: 'LEVEL_3', scheme: { code: 'SW-2021' } }))).toBe(true);
  const standard = { code: 'GB/T 4754-2017' };
  expect(industryCodeFitsLevel.test(row({ code: '3841', level: 'LEVEL_3', scheme: standard }))).toBe(false);
});

test('a division’s code continues that of the one above', () => {
  expect(codeContinuesParent.test(row({ code: '990102', parent: { code: '9901' } }))).toBe(true);
  expect(codeContinuesParent.test(row({ code: '990202', parent: { code: '9901' } }))).toBe(false);
  expect(codeContinuesParent.test(row({ code: '9901', parent: { code: '9901' } }))).toBe(false);
  expect(codeContinuesParent.test(row({ code: '99', parent: null }))).toBe(true);
});

test('a class stands below one of its own classification', () => {
  expect(parentInSameScheme.test(row({ schemeId: 1, parent: { schemeId: 1 } }))).toBe(true);
  expect(parentInSameScheme.test(row({ schemeId: 1, parent: { schemeId: 2 } }))).toBe(false);
  expect(parentInSameScheme.test(row({ schemeId: 1, parent: null }))).toBe(true);
});
