import { expect, test } from 'vitest';
import {
  creditCodeFitsLegalForm,
  divisionInForce,
  leftAfterEntry,
  parseRegistrationNo,
  parseStockCode,
} from './rules.ts';

/** A row of which a rule sees only what it needs. */
const row = (values: object) => values as never;

test('a registration number has 15 digits, in the first years 13', () => {
  expect(parseRegistrationNo('９９０００0102018000017'.slice(0, 15))).toEqual({ value: '990000102018000' });
  expect(parseRegistrationNo('9900001020180')).toEqual({ value: '9900001020180' });
  expect(parseRegistrationNo('99000010201800')).toMatchObject({ problem: { code: 'REGISTRATION_NO_FORM' } });
});

test.each(['990373.SH', '990373SH', 'sh990373', ' ９９０373．ＳＨ'])('%s is one stock code', (text) => {
  expect(parseStockCode(text)).toEqual({ value: '990373.SH' });
});

test.each(['990373', '99037.SH', '990373.HK', '99.0373SH', 'SH.990373.SH', ''])('%s is no stock code', (text) => {
  expect(parseStockCode(text)).toMatchObject({ problem: { code: 'STOCK_CODE_FORM' } });
});

test('92 is for individual businesses, and for them alone', () => {
  const fits = (creditCode: string | null, legalForm: string | null) =>
    creditCodeFitsLegalForm.test(row({ creditCode, legalForm }));
  expect(fits('91990000MA30500XX9', '有限责任公司')).toBe(true);
  expect(fits('92990000MA30500XX9', '个体工商户')).toBe(true);
  expect(fits('91990000MA30500XX9', '个体工商户')).toBe(false);
  expect(fits('92990000MA30500XX9', '有限责任公司')).toBe(false);
  expect(fits('92990000MA30500XX9', null)).toBe(true);
});

test.each([
  ['2026-03-01', null, true],
  ['2026-03-01', '2026-04-01', true],
  ['2026-03-01', '2026-03-01', false],
  ['2026-03-01', '2025-03-01', false],
])('on the list from %s to %s: %s', (enteredOn, leftOn, stands) => {
  expect(leftAfterEntry.test(row({ enteredOn, leftOn }))).toBe(stands);
});

test.each([
  ['1995-01-10', '2021-03-01', true],
  ['2021-03-01', '2021-03-01', false],
  ['2023-01-01', null, true],
  [null, '2021-03-01', true],
])('established on %s in a division in force until %s: %s', (establishedOn, validTo, stands) => {
  expect(divisionInForce.test(row({ establishedOn, division: { validTo } }))).toBe(stands);
  expect(divisionInForce.test(row({ establishedOn, division: null }))).toBe(true);
});
