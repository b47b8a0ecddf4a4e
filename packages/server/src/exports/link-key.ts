import { randomBytes } from 'node:crypto';
import type { Database } from '@district-hub/db';

const name = 'export-links';

/**
 * The key that links to exports are signed with. It is made when it is first needed and kept in the database, so that all hubs over
 * one database accept each other's links, and nobody has to configure it. Removing its row makes all links void.
 */
export async function linkKey(db: Pick<Database, 'query'>): Promise<Buffer> {
  const read = () => db.query<{ secret: string }>('select secret from signing_key where name = $1', [name]);
  let [key] = await read();
  if (!key) {
    const secret = randomBytes(32).toString('hex');
    await db.query('insert into signing_key (name, secret) values ($1, $2) on conflict do nothing', [name, secret]);
    [key] = await read();
  }
  return Buffer.from((key as { secret: string }).secret, 'hex');
}
