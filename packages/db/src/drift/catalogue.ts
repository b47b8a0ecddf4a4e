import type pg from 'pg';

/**
 * One line for each thing in a database that Prisma's language cannot say, so that its diff does not see it.
 *
 * @remarks The text is the same on the embedded database and on native PostgreSQL.
 */
export async function readCatalogue(session: pg.PoolClient): Promise<string[]> {
  const { rows } = await session.query<{ line: string }>(catalogueSql);
  return rows.map(({ line }) => line);
}

const catalogueSql = `
WITH namespace AS (
  SELECT oid, nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
),
of_extension AS (
  SELECT objid, classid FROM pg_depend WHERE deptype = 'e'
),
relation AS (
  SELECT c.*, n.nspname, format('%I.%I', n.nspname, c.relname) AS name
  FROM pg_class c JOIN namespace n ON n.oid = c.relnamespace
  WHERE c.relname <> '_prisma_migrations' AND NOT c.relispartition
    AND NOT EXISTS (SELECT FROM of_extension e WHERE e.objid = c.oid AND e.classid = 'pg_class'::regclass)
)
SELECT line FROM (
  SELECT format('extension %s', extname) AS line FROM pg_extension WHERE extname <> 'plpgsql'
  UNION ALL
  SELECT format('column %s.%I %s COLLATE %I', r.name, a.attname, format_type(a.atttypid, a.atttypmod), l.collname)
  FROM pg_attribute a JOIN relation r ON r.oid = a.attrelid JOIN pg_collation l ON l.oid = a.attcollation
  WHERE a.attnum > 0 AND NOT a.attisdropped AND r.relkind IN ('r', 'p')
  UNION ALL
  SELECT format('constraint %s %I %s%s', r.name, k.conname, pg_get_constraintdef(k.oid), CASE WHEN k.convalidated THEN '' ELSE ' NOT VALID' END)
  FROM pg_constraint k JOIN relation r ON r.oid = k.conrelid WHERE k.contype IN ('c', 'x', 'u', 't')
  UNION ALL
  SELECT format('index %s', pg_get_indexdef(i.indexrelid)) FROM pg_index i JOIN relation r ON r.oid = i.indrelid
  UNION ALL
  SELECT format('generated %s.%I %s %s', r.name, a.attname, a.attgenerated, pg_get_expr(d.adbin, d.adrelid))
  FROM pg_attribute a JOIN relation r ON r.oid = a.attrelid JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attgenerated <> ''
  UNION ALL
  SELECT format('trigger %s', pg_get_triggerdef(t.oid)) FROM pg_trigger t JOIN relation r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
  UNION ALL
  SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p JOIN namespace n ON n.oid = p.pronamespace
  WHERE p.prokind IN ('f', 'p') AND NOT EXISTS (SELECT FROM of_extension e WHERE e.objid = p.oid AND e.classid = 'pg_proc'::regclass)
  UNION ALL
  SELECT format('view %s %s', name, pg_get_viewdef(oid)) FROM relation WHERE relkind IN ('v', 'm')
  UNION ALL
  SELECT format('partitioned %s %s', name, pg_get_partkeydef(oid)) FROM relation WHERE relkind = 'p'
  UNION ALL
  SELECT format('sequence %I.%I start %s increment %s', schemaname, sequencename, start_value, increment_by)
  FROM pg_sequences WHERE schemaname IN (SELECT nspname FROM namespace)
  UNION ALL
  SELECT format('grant %s %s to %s', r.name, x.privilege_type, coalesce(g.rolname, 'PUBLIC'))
  FROM relation r, aclexplode(r.relacl) x LEFT JOIN pg_roles g ON g.oid = x.grantee WHERE x.grantee <> r.relowner
  UNION ALL
  SELECT format('row level security %s', name) FROM relation WHERE relrowsecurity
  UNION ALL
  SELECT format('comment %s.%s %s', r.name, d.objsubid, d.description)
  FROM pg_description d JOIN relation r ON r.oid = d.objoid AND d.classoid = 'pg_class'::regclass
) AS everything ORDER BY line COLLATE "C"`;
