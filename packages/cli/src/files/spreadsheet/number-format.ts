/** What the format of a cell makes of the number in it. */
export interface NumberFormat {
  kind: 'number' | 'date' | 'time' | 'dateTime' | 'elapsed';
  /** Whether a date is shown without its day, as in 1992年10月. */
  isMonth?: boolean;
  /** Digits to which a whole number is filled up with zeros, as in a code. */
  zeros?: number;
}

export const general: NumberFormat = { kind: 'number' };

/** Formats that files name by number alone, as Excel in Chinese shows them; the other numbers are no dates. */
const builtIn: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The format that a file names by number, or declares under one. */
export function numberFormat(id: number, declared?: string): NumberFormat {
  const code = declared ?? builtIn[id];
  return code === undefined ? general : readFormat(code);
}

/** Reads a format code, such as `yyyy"年"m"月"d"日"` or `[$-804]h:mm;@`. */
export function readFormat(code: string): NumberFormat {
  if (/^0{2,}$/.test(code)) return { kind: 'number', zeros: code.length };
  const [positive = ''] = code.replace(/"[^"]*"|[\\_*]./g, '').split(';');
  if (/\[(h+|m+|s+)\]/i.test(positive)) return { kind: 'elapsed' };
  const letters = positive.replace(/\[[^\]]*\]|general|am\/pm|e[+-]/gi, '').toLowerCase();
  const isTime = /[hs]/.test(letters);
  const hasDay = /[da]/.test(letters);
  const isDate = hasDay || /[ye]/.test(letters) || (!isTime && letters.includes('m'));
  if (isDate) return isTime ? { kind: 'dateTime' } : { kind: 'date', ...(!hasDay && { isMonth: true }) };
  return isTime ? { kind: 'time' } : general;
}
