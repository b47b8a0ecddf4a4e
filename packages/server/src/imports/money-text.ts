import { plain } from '../kernel/decimal.ts';
import type { Note } from '../kernel/options.ts';
import { halfWidth, withoutSeparators } from '../kernel/write/value.ts';

/** An amount in whole units of its currency. */
export interface MoneyText {
  amount: string;
  currency: string;
}

/** Names of currencies as registers write them. A number without a currency is in yuan. */
const currencies: Readonly<Record<string, string>> = {
  '': 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  人民币元: 'CNY',
  元人民币: 'CNY',
  美元: 'USD',
  日元: 'JPY',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  新加坡元: 'SGD',
  澳大利亚元: 'AUD',
  加拿大元: 'CAD',
  瑞士法郎: 'CHF',
  韩元: 'KRW',
  新台币: 'TWD',
  澳门元: 'MOP',
};

/** Powers of ten of the units that may stand before the currency. */
const scales: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 };

const shape = /^(?<number>[-+]?[\d.,]+(?:[Ee][-+]?\d{1,2})?)?(?<scale>[万亿]?)(?<currency>\D*)$/;

const unreadable: Note = {
  code: 'INVALID_MONEY',
  zh: '不是可识别的金额，应如 200万人民币、30(万元人民币)、11(万美元)。',
  en: 'This is no amount of money; expected something such as 200万人民币, 30(万元人民币) or 11(万美元).',
};
const withoutNumber: Note = {
  code: 'MONEY_WITHOUT_NUMBER',
  zh: '只有单位而没有数额，按未填写处理。',
  en: 'There is a unit but no number; taken as not given.',
};

/**
 * Reads an amount as registers write it: `200万人民币`, `5,620(万元人民币)`, `11(万美元)`, `1E-06万人民币`.
 *
 * @returns the amount in its own currency, nothing converted; null with a note for a unit without a number
 */
export function readMoneyText(text: string): { money: MoneyText } | { money: null; note: Note } | { problem: Note } {
  const bare = halfWidth(text)
    .replace(/\s/g, '')
    .replace(/^(.*?)\((.*)\)$/, '$1$2');
  const { number, scale = '', currency = '' } = shape.exec(bare)?.groups ?? {};
  const code = currencies[currency];
  if (bare === '' || code === undefined) return { problem: unreadable };
  if (number === undefined)
    return scale + currency === '' ? { problem: unreadable } : { money: null, note: withoutNumber };
  const amount = scaled(withoutSeparators(number), scales[scale] ?? 0);
  return amount === undefined ? { problem: unreadable } : { money: { amount, currency: code } };
}

/** A number, perhaps in scientific notation, times a power of ten, as a plain decimal. */
function scaled(number: string, power: number): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d+)(?:\.(\d+))?(?:[Ee]([-+]?\d{1,2}))?$/.exec(number) ?? [];
  if (whole === '') return undefined;
  const digits = whole + fraction;
  const places = fraction.length - Number(exponent) - power;
  const padded = places >= 0 ? digits.padStart(places + 1, '0') : digits + '0'.repeat(-places);
  const point = padded.length - Math.max(places, 0);
  return plain(`${sign === '-' ? '-' : ''}${padded.slice(0, point)}${places > 0 ? `.${padded.slice(point)}` : ''}`);
}
