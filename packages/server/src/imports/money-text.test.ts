import { describe, expect, it } from 'vitest';
import { readMoneyText } from './money-text.ts';

/** One of each shape that registers were seen to use. */
const shapes: [text: string, amount: string, currency: string][] = [
  ['200万人民币', '2000000', 'CNY'],
  ['2713.5678万人民币', '27135678', 'CNY'],
  ['63.5万人民币', '635000', 'CNY'],
  ['640万元', '6400000', 'CNY'],
  ['233.6000(万元人民币)', '2336000', 'CNY'],
  ['5,620(万元人民币)', '56200000', 'CNY'],
  ['1,286.5000(万)', '12865000', 'CNY'],
  ['50(万)', '500000', 'CNY'],
  ['32000万', '320000000', 'CNY'],
  ['1792.5万元人民币', '17925000', 'CNY'],
  ['27.5万人民币元', '275000', 'CNY'],
  ['253.5900(万元)', '2535900', 'CNY'],
  ['11(万美元)', '110000', 'USD'],
  ['359.62万美元', '3596200', 'USD'],
  ['134,000(万日元)', '1340000000', 'JPY'],
  ['2500万日元', '25000000', 'JPY'],
  ['235.5000(万港元)', '2355000', 'HKD'],
  ['0万港元', '0', 'HKD'],
  ['3,409.9373(万欧元)', '34099373', 'EUR'],
  ['32.66万欧元', '326600', 'EUR'],
  ['160(万新加坡元)', '1600000', 'SGD'],
  ['90万英镑', '900000', 'GBP'],
  ['1E-06万人民币', '0.01', 'CNY'],
  ['1.5E3元', '1500', 'CNY'],
  ['３００（万元人民币）', '3000000', 'CNY'],
  ['1.2亿元', '120000000', 'CNY'],
  ['4500', '4500', 'CNY'],
];

describe('readMoneyText', () => {
  it.each(shapes)('reads %s as %s %s', (text, amount, currency) => {
    expect(readMoneyText(text)).toEqual({ money: { amount, currency } });
  });

  it('takes a unit without a number as not given, with a note', () => {
    expect(readMoneyText('万人民币')).toMatchObject({ money: null, note: { code: 'MONEY_WITHOUT_NUMBER' } });
  });

  it.each(['', '约200万', '200万比索', '1,5万元', '1.2.3万元', '12-34万元', '无', '出口商品组织代理。'])(
    'refuses %j',
    (text) => {
      expect(readMoneyText(text)).toMatchObject({ problem: { code: 'INVALID_MONEY' } });
    },
  );
});
