import { describe, expect, it } from 'vitest';
import { type Measured, readUnit } from '../unit-text.ts';
import { readQuantity } from './quantity-text.ts';

/** Reads a text of a column that has six decimal places. */
function read(text: string, of: Measured | undefined, unit?: string) {
  return readQuantity(text, of, { unit: unit === undefined ? undefined : readUnit(unit), places: 6 });
}

/** The value, its currency, and the code of what was noted or is wrong. */
function outcome(text: string, of: Measured | undefined, unit?: string) {
  const found = read(text, of, unit);
  if ('fault' in found) return found.fault('x', null).code;
  return [found.value, ...(found.currency ? [found.currency] : []), ...found.notes.map((note) => note('x', null).code)];
}

/** One of each shape that registers were seen to use; a currency is only there where one is named. */
const registered: [text: string, amount: string, currency?: string][] = [
  ['200万人民币', '2000000', 'CNY'],
  ['2713.5678万人民币', '27135678', 'CNY'],
  ['640万元', '6400000'],
  ['233.6000(万元人民币)', '2336000', 'CNY'],
  ['5,620(万元人民币)', '56200000', 'CNY'],
  ['1,286.5000(万)', '12865000'],
  ['32000万', '320000000'],
  ['1792.5万元人民币', '17925000', 'CNY'],
  ['27.5万人民币元', '275000', 'CNY'],
  ['11(万美元)', '110000', 'USD'],
  ['134,000(万日元)', '1340000000', 'JPY'],
  ['0万港元', '0', 'HKD'],
  ['3,409.9373(万欧元)', '34099373', 'EUR'],
  ['160(万新加坡元)', '1600000', 'SGD'],
  ['90万英镑', '900000', 'GBP'],
  ['1E-06万人民币', '0.01', 'CNY'],
  ['1.5E3元', '1500'],
  ['３００（万元人民币）', '3000000', 'CNY'],
  ['1.2亿元', '120000000'],
  ['￥1，234.50', '1234.5', 'CNY'],
  ['US$ 12', '12', 'USD'],
  ['4500', '4500'],
];

describe('money', () => {
  it.each(registered)('reads %s', (text, amount, currency) => {
    expect(outcome(text, 'MONEY')).toEqual(currency ? [amount, currency] : [amount]);
  });

  it.each([
    ['500', '万元', ['5000000']],
    ['500', '万元人民币', ['5000000', 'CNY']],
    ['$514,405.00 ', '百万美元', ['514405000000', 'USD']],
    ['200万', '万元', ['2000000']],
    ['200万', '美元', ['2000000', 'USD']],
    ['200万元', '万元人民币', ['2000000']],
    ['200元', '万元', ['200', 'UNIT_OF_CELL']],
    ['3亿', '万元', ['300000000', 'UNIT_OF_CELL']],
    ['11万美元', '万元', ['110000', 'USD']],
    ['11万美元', '万元人民币', ['110000', 'USD', 'UNIT_OF_CELL']],
    ['($131.10)', '百万美元', ['-131100000', 'USD', 'LOSS_IN_BRACKETS']],
    ['（1,234.5）', '万元', ['-12345000', 'LOSS_IN_BRACKETS']],
    ['-$131.10', '美元', ['-131.1', 'USD']],
    ['$-131.10', '美元', ['-131.1', 'USD']],
  ] as const)('reads %s below a column in %s', (text, unit, expected) => {
    expect(outcome(text, 'MONEY', unit)).toEqual(expected);
  });

  it('takes a unit without a number as not given, with a note', () => {
    expect(outcome('万人民币', 'MONEY')).toEqual([null, 'CNY', 'UNIT_WITHOUT_NUMBER']);
  });

  it.each([
    '',
    '约200万',
    '200万比索',
    '1,5万元',
    '1.2.3万元',
    '12-34万元',
    '无',
    '出口商品组织代理。',
    '$5',
    '$5日元',
    '(5万元)',
    '(注1)',
    '-万元',
    '(-5)',
    '--5',
    '100 200',
    '1 234万元',
    '5亿万元',
  ])('refuses %j', (text) => {
    expect(outcome(text, 'MONEY')).toBe('INVALID_MONEY');
  });

  it('refuses a unit of something else', () => {
    expect(outcome('5亩', 'MONEY')).toBe('UNIT_MISMATCH');
    expect(outcome('5', 'MONEY', '公顷')).toBe('UNIT_MISMATCH');
  });
});

describe('areas', () => {
  it.each([
    ['500㎡', undefined, ['500']],
    ['500.5 平方米', undefined, ['500.5']],
    ['3.4公顷', undefined, ['34000']],
    ['0.25平方公里', undefined, ['250000']],
    ['3.4万平方米', undefined, ['34000']],
    ['15亩', undefined, ['10000']],
    ['1亩', undefined, ['666.666667']],
    ['-1亩', undefined, ['-666.666667']],
    ['1.0000000005亩', undefined, ['666.666667']],
    ['48.8', '公顷', ['488000']],
    ['1.2万', '亩', ['8000000']],
    ['30亩', '公顷', ['20000', 'UNIT_OF_CELL']],
    ['30', undefined, ['30']],
  ] as const)('reads %s below a column in %s', (text, unit, expected) => {
    expect(outcome(text, 'SQM', unit)).toEqual(expected);
  });

  it.each([
    ['大', 'INVALID_AREA'],
    ['$5', 'INVALID_AREA'],
    ['5万元', 'UNIT_MISMATCH'],
  ])('refuses %s', (text, code) => expect(outcome(text, 'SQM')).toBe(code));

  it('refuses a long text at once', () => expect(outcome('('.repeat(200_000), 'SQM')).toBe('INVALID_AREA'));
});

describe('figures, shares and things counted', () => {
  it.each([
    ['1.5万人', 'PERSON', undefined, ['15000']],
    ['3.2', 'TCE', '万吨标准煤', ['32000']],
    ['12.5%', 'PERCENT', undefined, ['12.5']],
    ['12.5％', 'SHARE', undefined, ['0.125']],
    ['12.5', 'SHARE', '%', ['0.125']],
    ['0.125', 'SHARE', undefined, ['0.125']],
    ['2020年', 'NUMBER', undefined, ['2020']],
    ['1,234户', 'NUMBER', undefined, ['1234']],
    ['(1,234)', 'NUMBER', undefined, ['-1234', 'LOSS_IN_BRACKETS']],
    ['12', 'USD', '百万美元', ['12000000', 'USD']],
    ['12', undefined, undefined, ['12']],
  ] as const)('reads %s of %s in %s', (text, of, unit, expected) => {
    expect(outcome(text, of, unit)).toEqual(expected);
  });

  it.each([
    ['12元', 'PERSON', 'UNIT_MISMATCH'],
    ['5万', 'SHARE', 'UNIT_MISMATCH'],
    ['12万元', undefined, 'UNIT_MISMATCH'],
    ['$12', 'CNY', 'INVALID_NUMBER'],
    ['12美元', 'CNY', 'UNIT_MISMATCH'],
    ['几', 'PERSON', 'INVALID_NUMBER'],
  ] as const)('refuses %s of %s', (text, of, code) => expect(outcome(text, of)).toBe(code));
});
