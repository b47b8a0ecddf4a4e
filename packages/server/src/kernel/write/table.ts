/** What the write path needs of a transaction, or of the database. */
export interface Queryable {
  query<R>(text: string, values?: unknown[]): Promise<R[]>;
}

export interface TableColumn {
  name: string;
  /** As in a declaration, such as `numeric(24,6)`. */
  type: string;
  /** Expression of the default; null without one. */
  default: string | null;
  notNull: boolean;
}

/** A condition on one row. */
export interface Check {
  name: string;
  expression: string;
  columns: readonly string[];
}

/** A condition between rows: no two of them may agree in all elements. A unique index is one whose operators are all `=`. */
export interface Separation {
  name: string;
  exclusion: boolean;
  elements: readonly { expression: string; operator: string }[];
  columns: readonly string[];
  /** Rows that it holds for; null for all. */
  predicate: string | null;
  nullsEqual: boolean;
}

/** A table as the database has it: what Prisma's schema cannot say, and the write path has to know before it writes. */
export interface Table {
  name: string;
  columns: readonly TableColumn[];
  checks: readonly Check[];
  separations: readonly Separation[];
  /** Sequence of the ids. */
  sequence: string;
}

/** An identifier in SQL. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

const catalogue = `
  with facts as (select $1::text::regclass as t),
  dependencies as (
    select i.indexrelid, array_agg(distinct a.attname::text) as columns
    from pg_index i join facts on i.indrelid = t
    left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid and c.contype in ('u', 'x')
    join pg_depend d on (d.classid = 'pg_class'::regclass and d.objid = i.indexrelid)
      or (d.classid = 'pg_constraint'::regclass and d.objid = c.oid)
    join pg_attribute a on a.attrelid = t and a.attnum = d.refobjsubid
    where d.refclassid = 'pg_class'::regclass and d.refobjid = t and d.refobjsubid > 0
    group by i.indexrelid)
  select
    (select jsonb_agg(jsonb_build_object('name', attname, 'type', format_type(atttypid, atttypmod),
        'default', pg_get_expr(adbin, adrelid), 'notNull', attnotnull) order by attnum)
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum, facts
      where attrelid = t and attnum > 0 and not attisdropped) as columns,
    (select coalesce(jsonb_agg(jsonb_build_object('name', conname, 'expression', pg_get_expr(conbin, conrelid),
        'columns', (select jsonb_agg(attname order by attnum) from pg_attribute where attrelid = t and attnum = any(conkey)))
        order by conname), '[]')
      from pg_constraint, facts where conrelid = t and contype = 'c') as checks,
    (select coalesce(jsonb_agg(jsonb_build_object('name', r.relname, 'exclusion', i.indisexclusion,
        'elements', (select jsonb_agg(jsonb_build_object('expression', pg_get_indexdef(i.indexrelid, k, true),
            'operator', coalesce((select oprname from pg_operator where oid = c.conexclop[k]), '=')) order by k)
          from generate_series(1, i.indnkeyatts) k),
        'columns', to_jsonb(d.columns), 'predicate', pg_get_expr(i.indpred, i.indrelid), 'nullsEqual', i.indnullsnotdistinct)
        order by r.relname), '[]')
      from pg_index i join facts on i.indrelid = t join pg_class r on r.oid = i.indexrelid
      join dependencies d on d.indexrelid = i.indexrelid
      left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'x'
      where not i.indisprimary and (i.indisunique or i.indisexclusion)) as separations,
    (select pg_get_serial_sequence($1::text, 'id')) as sequence`;

/** Reads a table's facts from the catalogue. */
export async function tableOf(db: Queryable, name: string): Promise<Table> {
  const [facts] = await db.query<Omit<Table, 'name'>>(catalogue, [quoted(name)]);
  if (!facts) throw new Error(`The table ${name} has no catalogue entry.`);
  return { ...facts, name };
}
