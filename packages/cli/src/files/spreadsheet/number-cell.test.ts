import { describe, expect, test } from 'vitest';
import { numberCell } from './number-cell.ts';
import { numberFormat, readFormat } from './number-format.ts';
import { plainNumber } from './number-text.ts';

test.each([
  ['1', '1'],
  ['0.1', '0.1'],
  ['0.10', '0.10'],
  ['0.10000000000000001', '0.1'],
  ['0.30000000000000004', '0.3'],
  ['1234.5599999999999', '1234.56'],
  ['-2.9999999999999996', '-3'],
  ['12345678.123456', '12345678.123456'],
  ['370602199901011234', '370602199901011234'],
  ['1E+15', '1000000000000000'],
  ['3.7060219990101101E+17', '370602199901011000'],
  ['1.2345E-05', '0.000012345'],
  ['-1e-6', '-0.000001'],
  ['1.5e3', '1500'],
  ['123.456e1', '1234.56'],
  ['9.9999999999999995E-8', '0.0000001'],
  ['0', '0'],
  ['0e0', '0'],
  ['1E+300', '1E+300'],
  ['abc', 'abc'],
])('the number %s is written %s', (stored, text) => {
  expect(plainNumber(stored)).toBe(text);
});

describe('a format', () => {
  test.each([
    ['General', { kind: 'number' }],
    ['0.00', { kind: 'number' }],
    ['0.00E+00', { kind: 'number' }],
    ['#,##0;[Red]-#,##0', { kind: 'number' }],
    ['0"days"', { kind: 'number' }],
    ['@', { kind: 'number' }],
    ['000000', { kind: 'number', zeros: 6 }],
    ['yyyy-mm-dd', { kind: 'date' }],
    ['yyyy"年"m"月"d"日"', { kind: 'date' }],
    ['yyyy"年"m"月"', { kind: 'date', isMonth: true }],
    ['mmm-yy', { kind: 'date', isMonth: true }],
    ['[$-804]yyyy/m/d;@', { kind: 'date' }],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', { kind: 'date' }],
    ['yyyy\\-mm\\-dd\\ hh:mm:ss', { kind: 'dateTime' }],
    ['m/d/yy h:mm AM/PM', { kind: 'dateTime' }],
    ['h:mm', { kind: 'time' }],
    ['mm:ss.0', { kind: 'time' }],
    ['[h]:mm:ss', { kind: 'elapsed' }],
    ['aaaa', { kind: 'date' }],
  ])('%s is read', (code, format) => {
    expect(readFormat(code)).toEqual(format);
  });

  test('may be known by its number alone', () => {
    expect(numberFormat(0)).toEqual({ kind: 'number' });
    expect(numberFormat(14)).toEqual({ kind: 'date' });
    expect(numberFormat(57)).toEqual({ kind: 'date', isMonth: true });
    expect(numberFormat(176, 'yyyy')).toEqual({ kind: 'date', isMonth: true });
  });
});

describe('a number is told by its format', () => {
  test.each([
    ['33882', 'yyyy/m/d', '1992-10-05'],
    ['33882.354166666664', 'yyyy/m/d h:mm', '1992-10-05 08:30:00'],
    ['33882.354166666664', 'yyyy/m/d', '1992-10-05 08:30:00'],
    ['33882', 'yyyy/m/d h:mm', '1992-10-05 00:00:00'],
    ['33878', 'yyyy"年"m"月"', '1992-10'],
    ['33882', 'yyyy"年"m"月"', '1992-10-05'],
    ['0.5', 'h:mm', '12:00:00'],
    ['0.99999999', 'h:mm:ss', '24:00:00'],
    ['33882.5', 'h:mm', '1992-10-05 12:00:00'],
    ['1.25', '[h]:mm', '30:00:00'],
    ['1', 'yyyy/m/d', '1900-01-01'],
    ['59', 'yyyy/m/d', '1900-02-28'],
    ['60', 'yyyy/m/d', '60'],
    ['61', 'yyyy/m/d', '1900-03-01'],
    ['0', 'yyyy/m/d', '0'],
    ['-5', 'yyyy/m/d', '-5'],
    ['2958465', 'yyyy/m/d', '9999-12-31'],
    ['2958466', 'yyyy/m/d', '2958466'],
    ['1', '000000', '000001'],
    ['1234567', '000000', '1234567'],
    ['-1', '000', '-1'],
  ])('%s with %s: %s', (stored, code, text) => {
    expect(numberCell(stored, readFormat(code), false)).toBe(text);
  });

  test('also where days are counted from 1904', () => {
    expect(numberCell('0', readFormat('yyyy/m/d'), true)).toBe('1904-01-01');
    expect(numberCell('32420', readFormat('yyyy/m/d'), true)).toBe('1992-10-05');
  });
});
