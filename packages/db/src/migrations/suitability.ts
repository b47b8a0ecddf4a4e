import type pg from 'pg';
import { DatabaseError } from '../database-error.ts';

const oldestVersion = 15;

/** Throws if a server cannot hold a hub, before it fails later with a message that says less. */
export async function refuseUnsuitable(session: pg.PoolClient): Promise<void> {
  const { rows } = await session.query<{ version: number; encoding: string }>(`
    SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding`);
  for (const { version, encoding } of rows) {
    if (version < oldestVersion) {
      throw new DatabaseError(
        'DATABASE_UNSUITABLE',
        `数据库是 PostgreSQL ${version}，District Hub 需要 ${oldestVersion} 或更新版本。`,
        `The database is PostgreSQL ${version}; District Hub needs ${oldestVersion} or newer.`,
      );
    }
    if (encoding !== 'UTF8') {
      throw new DatabaseError(
        'DATABASE_UNSUITABLE',
        `数据库编码是 ${encoding}，须为 UTF8。请用 CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 新建数据库。`,
        `The encoding of the database is ${encoding} and has to be UTF8. Make another one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
      );
    }
  }
}
