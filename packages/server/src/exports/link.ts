import { createHmac, timingSafeEqual } from 'node:crypto';
import { hubError } from '../kernel/errors.ts';
import type { Role } from '../kernel/roles.ts';
import type { ExportRequest } from './request.ts';

/** What a link stands for: an export as one role sees it, until some moment. */
export interface LinkClaims {
  request: ExportRequest;
  role: Role;
  /** Milliseconds since 1970. */
  until: number;
}

/** The longest link: proxies refuse addresses above 8 KB. */
const longestLink = 7_000;

/**
 * Puts claims and their signature into the text of a link. They can be read by whoever holds it, not changed.
 *
 * @throws LIMIT_EXCEEDED for claims that are too long for an address
 */
export function signLink(key: Buffer, claims: LinkClaims): string {
  const said = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const text = `${said}.${signatureOf(key, said)}`;
  if (text.length <= longestLink) return text;
  throw hubError(
    'LIMIT_EXCEEDED',
    `导出链接最长 ${longestLink} 个字符，此链接有 ${text.length} 个；请缩短筛选条件。`,
    `A link to an export has at most ${longestLink} characters, this one would have ${text.length}: make the filter shorter.`,
    { limit: 'linkCharacters', allowed: longestLink, found: text.length },
  );
}

/**
 * What a link stands for.
 *
 * @throws FORBIDDEN for one that this hub did not sign, or whose time is over
 */
export function readLink(key: Buffer, text: string, now: number): LinkClaims {
  const [said = '', signature = '', ...more] = text.split('.');
  if (more.length > 0 || !isSame(signature, signatureOf(key, said))) {
    throw hubError(
      'FORBIDDEN',
      '导出链接无效；请用 exportLink 重新获取。',
      'The link to the export is not valid: ask for a new one with exportLink.',
    );
  }
  const claims = JSON.parse(Buffer.from(said, 'base64url').toString()) as LinkClaims;
  if (now < claims.until) return claims;
  throw hubError(
    'FORBIDDEN',
    '导出链接已过期；请用 exportLink 重新获取。',
    'The link to the export has expired: ask for a new one with exportLink.',
    { expiredAt: new Date(claims.until).toISOString() },
  );
}

function signatureOf(key: Buffer, said: string): string {
  return createHmac('sha256', key).update(said).digest('base64url');
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
