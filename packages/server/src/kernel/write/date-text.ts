import { type Precision, readDate, readDateTime, readPartialDate } from '../dates.ts';
import { halfWidth } from './number-text.ts';

/** A day, month or year as a text of a table gives it. */
export interface DateText {
  /** Its first day, `YYYY-MM-DD`. */
  first: string;
  precision: Precision;
  /** Time of day, `HH:MM:SS`; null where none is given. */
  time: string | null;
  /** Whether the text was the number of a day, as spreadsheets count them. */
  isSerial: boolean;
}

const time = '(?:[ T]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.0+)?)?)?';
const forms = [
  new RegExp(`^(?<year>\\d{4})(?:(?<mark>[-/.])(?<month>\\d{1,2})(?:\\k<mark>(?<day>\\d{1,2})${time})?)?$`),
  new RegExp(`^(?<year>\\d{4})年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号]?${time})?)?$`),
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];
/** Five digits: from 1927 to 2173. Fewer would be years, more would be nobody's. */
const serial = /^\d{5}(\.\d+)?$/;
/** January, or October after a spreadsheet has taken it for a number. */
const ambiguous = /^\d{4}\.1$/;

/** No date is longer, and longer texts would take the square of their length. */
const longest = 100;

/**
 * Reads a date as tables write it: `2017/1/3`, `2017年01月31日`, `1992.10`, `二〇二〇年三月五日`, `20170103`, `2020/1/6 12:09:38`, or the
 * number of a day in a spreadsheet.
 *
 * @returns undefined for what is none, or leaves open which it is: a year of two digits, day and month in any order, `1993.1`
 */
export function readDateText(given: string): DateText | undefined {
  if (given.length > longest) return undefined;
  // As most files have it.
  if (readDate(given) !== undefined) return { first: given, precision: 'DAY', time: null, isSerial: false };
  const text = arabic(halfWidth(given).trim())
    .replace(/\s*([年月日号])\s*/g, '$1')
    .replace(/([日号])(\d)/, '$1 $2');
  if (serial.test(text)) return fromSerial(text);
  if (ambiguous.test(text)) return undefined;
  for (const form of forms) {
    const { year, month, day, hour, minute, second = '00' } = form.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    const date = readPartialDate([year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'));
    if (!date) return undefined;
    if (hour === undefined) return { ...date, time: null, isSerial: false };
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
    return { ...date, time: `${hour.padStart(2, '0')}:${minute}:${second}`, isSerial: false };
  }
  return undefined;
}

/** An instant: with its offset from UTC, or without one in China Standard Time, which has no daylight saving here. */
export function readInstantText(given: string): { instant: string; isSerial: boolean } | undefined {
  const exact = readDateTime(given);
  if (exact !== undefined) return { instant: exact, isSerial: false };
  const date = readDateText(given);
  if (!date || date.time === null) return undefined;
  const instant = readDateTime(`${date.first}T${date.time}+08:00`);
  return instant === undefined ? undefined : { instant, isSerial: date.isSerial };
}

/** Day 1 is 1900-01-01, but 1900-02-29, which never was, is counted too. */
const dayZero = Date.UTC(1899, 11, 30);
const secondsOfDay = 86_400;

function fromSerial(text: string): DateText {
  const seconds = Math.round(Number(text) * secondsOfDay);
  const [first = '', clock = ''] = new Date(dayZero + seconds * 1000).toISOString().split(/[T.]/);
  return { first, precision: 'DAY', time: text.includes('.') ? clock : null, isSerial: true };
}

const numerals = '〇一二三四五六七八九';

/** Chinese numerals of a date as digits; anything else stays as it is. */
function arabic(text: string): string {
  if (!/^[零○〇一二三四五六七八九]{4}年/.test(text)) return text;
  return text
    .replace(/[零○]/g, '〇')
    .replace(/^.{4}(?=年)/, (year) => [...year].map((each) => numerals.indexOf(each)).join(''))
    .replace(/(?<=[年月])[〇一二三四五六七八九十廿卅]+(?=[月日号])/g, (number) => String(below100(number) ?? number));
}

/** 十二, 二十, 三十一, 廿一, 〇五: a number below a hundred. */
function below100(text: string): number | undefined {
  const spelt = text.replace('廿', '二十').replace('卅', '三十');
  const [, tens, ten, ones] = /^([一二三四五六七八九〇]?)(十?)([一二三四五六七八九]?)$/.exec(spelt) ?? [];
  if (tens === undefined || ones === undefined) return undefined;
  const digit = (each: string) => Math.max(numerals.indexOf(each), 0);
  if (ten === '') return tens === '' || tens === '〇' ? digit(ones) : ones === '' ? digit(tens) : undefined;
  return 10 * (tens === '' ? 1 : digit(tens)) + digit(ones);
}
