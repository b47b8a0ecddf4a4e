import type { Database } from '@district-hub/db';
import { hubError } from '../kernel/errors.ts';
import type { Role } from '../kernel/roles.ts';
import { type ApiKey, findKey } from './api-keys.ts';
import { isSameToken } from './token.ts';

/** Who sends a request. */
export interface Caller {
  role: Role;
  /** What records of changes name the caller by. */
  actor: string;
}

/** How long a key is trusted without asking the database again; a revoked key works at most so much longer. */
const trustMs = 5_000;
const rememberedKeys = 1_000;

/**
 * Makes the function that tells the caller from the `Authorization` header.
 *
 * @param adminToken - the operator's own token; it is in no database
 * @returns throws UNAUTHENTICATED for a header that is there but opens nothing: a mistyped token must not read as public
 */
export function createCallerReader(
  db: Pick<Database, 'query'>,
  adminToken: string | undefined,
): (authorization: string | null) => Promise<Caller> {
  const trusted = new Map<string, { key: ApiKey; until: number }>();

  async function keyOf(token: string): Promise<ApiKey | undefined> {
    const known = trusted.get(token);
    if (known && known.until > performance.now()) return known.key;
    trusted.delete(token);
    const key = await findKey(db, token);
    // Most of them are out of date by then, and each costs one question.
    if (trusted.size >= rememberedKeys) trusted.clear();
    if (key) trusted.set(token, { key, until: performance.now() + trustMs });
    return key;
  }

  return async (authorization) => {
    if (authorization === null) return { role: 'PUBLIC', actor: 'public' };
    const token = /^Bearer +(dh_[\w-]+) *$/i.exec(authorization)?.[1];
    if (token && adminToken && isSameToken(token, adminToken)) return { role: 'ADMIN', actor: 'HUB_ADMIN_TOKEN' };
    const key = token && (await keyOf(token));
    if (key) return { role: key.role, actor: key.prefix };
    throw hubError(
      'UNAUTHENTICATED',
      '令牌无效、已失效或已吊销；请在 Authorization 头中写 Bearer dh_…，或去掉该头以公众身份访问。',
      'The token is unknown, expired or revoked: send Authorization: Bearer dh_…, or no such header to read as the public.',
      { http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
    );
  };
}
