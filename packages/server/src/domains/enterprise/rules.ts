import type { Parsed, Rule } from '../../kernel/options.ts';

/** Reads a registration number of before 2015: 15 digits; in the first years 13. */
export function parseRegistrationNo(text: string): Parsed {
  const value = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (/^(\d{13}|\d{15})$/.test(value)) return { value };
  return {
    problem: {
      code: 'REGISTRATION_NO_FORM',
      zh: '注册号须为 15 位（早期 13 位）数字。',
      en: 'A registration number has 15 digits, in the first years 13.',
    },
  };
}

/** Reads a stock code in any of its spellings (600000.SH, 600000SH, SH600000) as the first of them. */
export function parseStockCode(text: string): Parsed {
  const value = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const digits = /\d+/.exec(value)?.[0] ?? '';
  const exchange = value.replace(digits, '').replace(/^\./, '');
  const isKnown = /^(SH|SZ|BJ)$/.test(exchange) ? digits.length === 6 : exchange === 'HK' && digits.length === 5;
  if (isKnown) return { value: `${digits}.${exchange}` };
  return {
    problem: {
      code: 'STOCK_CODE_FORM',
      zh: '股票代码须为 6 位（港股 5 位）数字并带交易所，如 600000.SH。',
      en: 'A stock code has 6 digits, in Hong Kong 5, and its exchange, such as 600000.SH.',
    },
  };
}

const exchanges: Readonly<Record<string, string>> = { SH: 'SSE', SZ: 'SZSE', BJ: 'BSE', HK: 'HKEX' };

/** The code of the exchange that the end of a stock code names, such as `SSE` for `600000.SH`; null for none that is known. */
export function exchangeOf(stockCode: string): string | null {
  return exchanges[stockCode.trim().slice(-2).toUpperCase()] ?? null;
}

export const listedOnItsExchange: Rule<'Listing'> = {
  code: 'LISTING_EXCHANGE',
  zh: '交易所与证券代码的后缀不符。',
  en: 'The exchange is not the one that the stock code names.',
  needs: ['exchange', 'code'],
  test: ({ code, exchange }) => exchangeOf(code) === exchange,
};

/** A list of five hundred has places up to 500; a source that numbers further has a row too many. */
export const rankWithinList: Rule<'Ranking'> = {
  code: 'RANK_BEYOND_LIST',
  zh: '名次超出榜单的 500 位。',
  en: 'The place is beyond the 500 of the ranking.',
  needs: ['rank'],
  test: ({ rank }) => rank <= 500,
};

/** The first two characters of a credit code say what kind of unit it is; 92 is for individual businesses alone. */
export const creditCodeFitsLegalForm: Rule<'Enterprise'> = {
  code: 'CREDIT_CODE_KIND',
  zh: '统一社会信用代码的机构类别与企业类型不符。',
  en: 'The kind of unit in the credit code does not fit the legal form.',
  needs: ['creditCode', 'legalForm'],
  test: ({ creditCode, legalForm }) => {
    if (creditCode === null || legalForm === null) return true;
    return creditCode.startsWith('92') === legalForm.includes('个体工商户');
  },
};

/** Nobody is established at an address in a division that is no more; those who were before keep it until it is brought up to date. */
export const divisionInForce: Rule<'Enterprise'> = {
  code: 'DIVISION_NOT_IN_FORCE',
  zh: '所在区划在企业成立之前已经停用。',
  en: 'The division was no longer in force when the enterprise was established.',
  needs: ['divisionId', 'establishedOn', 'division.validTo'],
  test: ({ establishedOn, division }) =>
    establishedOn === null || division?.validTo == null || establishedOn < division.validTo,
};

/** An enterprise leaves the list in a later month than it entered, or stays. */
export const leftAfterEntry: Rule<'AboveScaleEntry'> = {
  code: 'ABOVE_SCALE_PERIOD',
  zh: '退库时间须晚于入库时间。',
  en: 'The enterprise has to leave the list after it entered.',
  needs: ['leftOn', 'enteredOn'],
  test: ({ enteredOn, leftOn }) => leftOn === null || enteredOn < leftOn,
};
