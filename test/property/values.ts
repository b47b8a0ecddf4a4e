import { unitOf } from './facts.ts';

const places = 60;

/** A decimal as a whole number of 10^-60. */
export function exact(decimal: unknown): bigint {
  const [whole = '', fraction = ''] = String(decimal).replace('+', '').split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

/** A decimal without what does not count; in another than its base unit, where one is given. */
export function print(decimal: unknown, unit?: string | null): string {
  const { times, per } = unitOf(unit ?? 'YUAN');
  const value = (exact(decimal) * per) / times;
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return value < 0n ? `-${text}` : text;
}

/** Less than, equal to or greater than 0 as `a` comes before, with or after `b`; texts by code point. */
export function compareValues(type: string, a: unknown, b: unknown): number {
  if (type === 'Decimal') return Number(exact(a) > exact(b)) - Number(exact(a) < exact(b));
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(String(b)));
  return Number(a) - Number(b);
}
