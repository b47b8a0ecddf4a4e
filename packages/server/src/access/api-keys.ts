import type { Database } from '@district-hub/db';
import type { Role } from '../kernel/roles.ts';
import { hashToken, makeToken, prefixOf } from './token.ts';

/** A key in force. */
export interface ApiKey {
  id: number;
  prefix: string;
  role: Role;
}

/**
 * Makes the administrator's first key in a database that has no key yet.
 *
 * @returns its token, which is stored nowhere and can't be shown again; undefined when there are keys already
 */
export async function makeFirstKey(db: Pick<Database, 'transaction'>): Promise<string | undefined> {
  const token = makeToken();
  const made = await db.transaction(async (tx) => {
    // Of hubs that start together on one database only the first finds it without a key.
    await tx.query('lock table api_key in share row exclusive mode');
    return tx.query(
      `insert into api_key (name, prefix, hash, role)
       select 'first administrator', $1, $2, 'ADMIN' where not exists (select from api_key)
       returning id`,
      [prefixOf(token), hashToken(token)],
    );
  });
  return made.length > 0 ? token : undefined;
}

/**
 * Finds the key that a token belongs to, unless it has expired or was revoked, and notes its use, to the minute.
 *
 * @remarks
 * It is looked up by its digest, so the time this takes tells nothing about the tokens that are stored.
 */
export async function findKey(db: Pick<Database, 'query'>, token: string): Promise<ApiKey | undefined> {
  const [key] = await db.query<ApiKey & { stale: boolean }>(
    `select id, prefix, role::text as role,
       (last_used_at is null or last_used_at < now() - interval '1 minute') as stale
     from api_key
     where hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())`,
    [hashToken(token)],
  );
  if (key?.stale) await db.query('update api_key set last_used_at = now() where id = $1', [key.id]);
  return key && { id: key.id, prefix: key.prefix, role: key.role };
}
