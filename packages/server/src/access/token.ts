import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What every token begins with, so that people and secret scanners know one when they see it. */
const mark = 'dh_';

/** Makes a token of 256 random bits. */
export function makeToken(): string {
  return mark + randomBytes(32).toString('base64url');
}

/**
 * What is stored of a token, as hexadecimal digits.
 *
 * @remarks
 * A plain digest is enough for 256 random bits; salt and stretching are for what people think up.
 */
export function hashToken(token: string): string {
  return hash('sha256', token);
}

/** The part of a token that may be shown, to tell tokens apart. */
export function prefixOf(token: string): string {
  return token.slice(0, mark.length + 6);
}

/** Whether two tokens are the same, in a time that does not tell how much of them is. */
export function isSameToken(given: string, expected: string): boolean {
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', expected, 'buffer'));
}
