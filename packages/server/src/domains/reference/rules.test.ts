import { expect, test } from 'vitest';
import { divisionCodeFitsLevel, industryCodeFitsLevel } from './rules.ts';

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
  expect(industryCodeFitsLevel.test(row({ code, level }))).toBe(stands);
});
