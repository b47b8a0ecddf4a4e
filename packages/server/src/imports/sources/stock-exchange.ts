/** The code of the exchange that the end of a stock code names, such as `SSE` for `600000.SH`; null for none that is known. */
export function exchangeOf(stockCode: string): string | null {
  return exchanges[stockCode.trim().slice(-2).toUpperCase()] ?? null;
}

const exchanges: Readonly<Record<string, string>> = { SH: 'SSE', SZ: 'SZSE', BJ: 'BSE', HK: 'HKEX' };
