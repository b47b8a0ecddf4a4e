import type { Database } from '@district-hub/db';
import { chainStatements } from './chains.ts';
import { countsOf } from './counts.ts';
import { enterpriseStatements } from './enterprises.ts';
import { parkStatements, referenceStatements } from './places.ts';
import { relationStatements } from './relations.ts';

/** Goes up when a statement changes, so that a database that was filled before is made anew. */
export const generation = 2;

/** The same number below `n` for the same row and salt, on every machine. */
const draw = `CREATE FUNCTION pg_temp.draw(i bigint, salt bigint, n int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ((hashint8extended(i, salt) & 2147483647) % n)::int`;

/** The tables whose ids the statements give, so that their sequences have to follow. */
const numbered = [
  'administrative_division',
  'department',
  'industry_class',
  'park',
  'parcel',
  'talent_apartment',
  'talent_apartment_unit',
  'industry_chain',
  'chain_segment',
  'enterprise',
  'project',
];

/** Fills an empty, migrated database with a fictional district of `size` enterprises. */
export async function fillDistrict(db: Database, size: number, say: (step: string) => void): Promise<void> {
  const counts = countsOf(size);
  const statements = [
    ...referenceStatements(),
    ...parkStatements(counts),
    ...chainStatements(counts),
    ...enterpriseStatements(counts),
    ...relationStatements(counts),
  ];
  await db.transaction(async ({ query }) => {
    await query(draw);
    for (const statement of statements) {
      say(/INTO (\w+)/.exec(statement)?.[1] ?? '');
      await query(statement);
    }
    for (const table of numbered) {
      await query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`);
    }
  });
  await db.query('VACUUM (ANALYZE)');
}
