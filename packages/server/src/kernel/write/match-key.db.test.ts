import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createEmbeddedDatabase, createTestDatabase } from '../../../../../test/support/database.ts';
import { matchKeyOf } from './match-key.ts';

const migration = new URL(
  '../../../../../prisma/migrations/20261125192649_name_match_keys/migration.sql',
  import.meta.url,
);

const names = [
  ...[
    '虚构Ａ',
    '虚构 厂（烟台）',
    '虚构【甲】〔乙〕［丙］｛丁｝《戊》厂',
    '虚构·约翰．史密斯・厂',
    '  \t虚构\u200b\u00ad\ufeff厂\u2028',
  ],
  ...['Fictional Works Co., Ltd.', '①②号厂', '\uf9b4山厂', '长'.repeat(400), '长'.repeat(401), ' ', '𠀀厂'],
];

it.each(['postgresql', 'embedded'] as const)(
  'is what the migration gave names that were there, on %s',
  async (kind) => {
    const [, declared = ''] = /(CREATE FUNCTION[\s\S]*?\$\$;)/.exec(await readFile(migration, 'utf8')) ?? [];
    const { db, drop } = await (kind === 'embedded' ? createEmbeddedDatabase() : createTestDatabase());
    try {
      const keys = await db.transaction(async (tx) => {
        await tx.query(declared);
        return tx.query(
          'select pg_temp.match_key(name) as key from unnest($1::text[]) with ordinality as n(name, at) order by at',
          [names],
        );
      });
      expect(keys).toEqual(names.map((name) => ({ key: matchKeyOf(name) })));
    } finally {
      await drop();
    }
  },
);
