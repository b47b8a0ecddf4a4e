import type { Answer } from './scenario.ts';

/*
 * What brings the answers of different servers to one shape: plain lists, numeric ids, decimals without trailing zeros.
 */

/** The global id of a record in the hub. */
export const globalId = (type: string, id: number): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** The number in a global id of the hub. */
export function idOf(globalId: string): number {
  return Number(Buffer.from(globalId, 'base64url').toString().split(':')[1]);
}

/** A decimal as the hub prints it; PostgreSQL's own text may end in zeros. */
export function decimal(text: string | null): string | null {
  if (text === null || !text.includes('.')) return text;
  return text.replace(/\.?0+$/, '');
}

/** A decimal, times a number, divided by ten to some power: exact. */
export function times(text: string, factor: bigint, tens: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const places = fraction.length + tens;
  const digits = (BigInt(whole + fraction) * factor).toString().padStart(places + 1, '0');
  return decimal(`${digits.slice(0, -places)}.${digits.slice(-places)}`) as string;
}

/** An amount of money from its two columns. */
export function money(
  amount: string | null,
  currency: string | null,
): { amount: string | null; currency: string } | null {
  return amount === null || currency === null ? null : { amount: decimal(amount), currency };
}

/** The items of a connection with `nodes`, each through `shape`. */
export const nodes = <T>(connection: Answer, shape: (node: Answer) => T): T[] =>
  (connection.nodes as Answer[]).map(shape);

/** The items of a connection with `edges`, each through `shape`. */
export const edges = <T>(connection: Answer, shape: (node: Answer) => T): T[] =>
  (connection.edges as Answer[]).map(({ node }) => shape(node));

/** What an absent record is null for. */
export const optional = <T>(value: Answer, shape: (value: Answer) => T): T | null =>
  value === null ? null : shape(value);
