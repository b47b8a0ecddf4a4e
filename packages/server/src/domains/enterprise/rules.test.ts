import { describe, expect, test } from 'vitest';
import {
  creditCodeFitsLegalForm,
  expiresAfterGrant,
  isIdentified,
  leftAfterEntry,
  nameWasUsed,
  parseRegistrationNo,
  surnameOnly,
} from './rules.ts';

/** A row of which a rule sees only what it needs. */
const row = (values: object) => values as never;

test.each([
  ['王示安', '王**'],
  ['欧阳示宁', '欧阳**'],
  [' 李示 ', '李**'],
  ['Erika Mustermann', 'E**'],
  ['𠮷示', '𠮷**'],
  ['', '**'],
])('%s is shown as %s', (name, shown) => {
  expect(surnameOnly(name)).toBe(shown);
});

test('a registration number has 15 digits, in the first years 13', () => {
  expect(parseRegistrationNo('９９０００0102018000017'.slice(0, 15))).toEqual({ value: '990000102018000' });
  expect(parseRegistrationNo('9900001020180')).toEqual({ value: '9900001020180' });
  expect(parseRegistrationNo('99000010201800')).toMatchObject({ problem: { code: 'REGISTRATION_NO_FORM' } });
});

test('an enterprise needs one of its numbers', () => {
  expect(isIdentified.test(row({ creditCode: null, registrationNo: '990102018000017' }))).toBe(true);
  expect(isIdentified.test(row({ creditCode: null, registrationNo: null }))).toBe(false);
});

test('92 is for individual businesses, and for them alone', () => {
  const fits = (creditCode: string | null, legalForm: string | null) => creditCodeFitsLegalForm.test(row({ creditCode, legalForm }));
  expect(fits('91990000MA30500XX9', '有限责任公司')).toBe(true);
  expect(fits('92990000MA30500XX9', '个体工商户')).toBe(true);
  expect(fits('91990000MA30500XX9', '个体工商户')).toBe(false);
  expect(fits('92990000MA30500XX9', '有限责任公司')).toBe(false);
  expect(fits('92990000MA30500XX9', null)).toBe(true);
});

describe('periods end after they begin, or stay open', () => {
  test.each([
    ['2026-03-18', null, true],
    ['2026-03-18', '2026-03-19', true],
    ['2026-03-18', '2026-03-18', false],
    ['2026-03-18', '2025-03-18', false],
  ])('%s to %s: %s', (from, to, stands) => {
    expect(expiresAfterGrant.test(row({ grantedOn: from, expiresOn: to }))).toBe(stands);
    expect(leftAfterEntry.test(row({ enteredOn: from, leftOn: to }))).toBe(stands);
    expect(nameWasUsed.test(row({ usedFrom: from, usedTo: to }))).toBe(stands);
  });

  test('a name whose first day is not known was used', () => {
    expect(nameWasUsed.test(row({ usedFrom: null, usedTo: '2014-08-01' }))).toBe(true);
  });
});
