import { plain } from '../decimal.ts';

const wide = /[！-～　−￥]/;

/** Full-width digits, letters and signs as half-width ones. */
export function halfWidth(text: string): string {
  if (!wide.test(text)) return text;
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll('　', ' ')
    .replaceAll('−', '-')
    .replaceAll('￥', '¥');
}

/** A number without thousands separators; other commas stay, so that `1,5` is refused rather than read as 15. */
function withoutSeparators(text: string): string {
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? text.replaceAll(',', '') : text;
}

const bare = /^-?\d{1,30}(\.\d{1,20})?$/;

/**
 * A number that stands in brackets as a whole, perhaps with the sign of a currency, as accountants write a loss: `($131.10)`,
 * `（1,234.5）`. The same with a minus; undefined for any other text.
 */
export function lossInBrackets(text: string): string | undefined {
  const [, sign = '', number] = /^\(\s*(?:([^\d\s.,+()-]{1,3})\s*)?([\d.,]+)\s*\)$/.exec(halfWidth(text).trim()) ?? [];
  return number === undefined ? undefined : `${sign}-${number}`;
}

/** Powers of ten beyond which nobody means what he writes; they would only make long texts. */
const farthest = 60;

/**
 * A number as people and spreadsheets write it, as a plain decimal: `1,234.50`, `１２`, `1E-06`, never rounded.
 *
 * @returns undefined for what is no number
 */
export function readNumberText(text: string): string | undefined {
  if (bare.test(text)) return plain(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d+)(?:\.(\d+))?(?:e([-+]?\d{1,4}))?$/i.exec(withoutSeparators(halfWidth(text))) ?? [];
  if (whole === '' || Math.abs(Number(exponent)) > farthest) return undefined;
  const digits = whole + fraction;
  const places = fraction.length - Number(exponent);
  const padded = places >= 0 ? digits.padStart(places + 1, '0') : digits + '0'.repeat(-places);
  const point = padded.length - Math.max(places, 0);
  return plain(`${sign === '-' ? '-' : ''}${padded.slice(0, point)}${places > 0 ? `.${padded.slice(point)}` : ''}`);
}
