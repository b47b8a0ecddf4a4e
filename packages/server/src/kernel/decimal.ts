/** Digits that a decimal may have before and after its point. PostgreSQL takes more; nothing in a district needs them. */
export const decimalDigits = { whole: 30, fraction: 20 } as const;

const written = new RegExp(`^[+-]?\\d{1,${decimalDigits.whole}}(\\.\\d{1,${decimalDigits.fraction}})?$`);

/** A decimal as text in its one form: no exponent, no trailing zeros, no sign on zero; undefined for what is none. */
export function readDecimal(text: string): string | undefined {
  return written.test(text) ? plain(text) : undefined;
}

/** The same number without what does not count. The text must be a decimal already, such as the database gives. */
export function plain(decimal: string): string {
  const { digits, scale } = parts(decimal);
  return print(digits, scale);
}

/** Which way a number goes that has no end, such as a third. */
type Rounding = 'down' | 'up';

/**
 * `decimal * times / per`, exact wherever the result has an end.
 *
 * @param rounding - for a result without end: the nearest decimal of 30 places below, or above. A comparison with the
 *   bound rounded the right way is as exact as with the fraction itself, since no column has that many places.
 */
export function multiply(decimal: string, times: bigint, per: bigint, rounding: Rounding = 'down'): string {
  const { digits, scale } = parts(decimal);
  const places = 30 + scale;
  const whole = digits * times * 10n ** 30n;
  const quotient = whole / per;
  const below = whole % per !== 0n && whole < 0n ? quotient - 1n : quotient;
  return print(rounding === 'up' && below * per !== whole ? below + 1n : below, places);
}

/** `decimal * times / per`; where that has no end, as when mu become square metres, the nearest decimal of so many places. */
export function convert(decimal: string, times: bigint, per: bigint, places: number): string {
  const { digits, scale } = parts(decimal);
  if (per === 1n) return print(digits * times, scale);
  if (isExact(decimal, times, per)) return multiply(decimal, times, per);
  const dividend = digits * times * 10n ** BigInt(places);
  const divisor = per * 10n ** BigInt(scale);
  const half = dividend < 0n ? -divisor : divisor;
  return print((dividend * 2n + half) / (divisor * 2n), places);
}

/** Whether `decimal * times / per` has an end within 30 places. */
export function isExact(decimal: string, times: bigint, per: bigint): boolean {
  return (parts(decimal).digits * times * 10n ** 30n) % per === 0n;
}

function parts(decimal: string): { digits: bigint; scale: number } {
  const [whole = '0', fraction = ''] = decimal.replace('+', '').split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function print(digits: bigint, scale: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const point = text.length - scale;
  const fraction = text.slice(point).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${fraction && `.${fraction}`}`;
}
