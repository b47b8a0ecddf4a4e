import type { Plan } from './plan.ts';
import { quoted } from './table.ts';
import type { Stored } from './value.ts';

/** Rows to be judged or written, as a query of `n` (which row) and `record` (columns by name, as JSON). */
export interface Source {
  text: string;
  /** What the query's parameters stand for, from `$1`. */
  values: readonly unknown[];
  /**
   * Where rows of the batch refer to each other, a query of `n` and `record` by which these are found: until a row is written, a
   * reference to it holds its negative number.
   */
  promised?: string;
}

export interface NumberedRecord {
  n: number;
  record: Readonly<Record<string, Stored>>;
}

/** Rows that the caller holds. */
export function given(rows: readonly NumberedRecord[]): Source {
  return {
    text: 'select n, record from jsonb_to_recordset($1::jsonb) as given(n bigint, record jsonb)',
    values: [JSON.stringify(rows)],
  };
}

/** A row of the table with nothing but its defaults. */
export function blank({ table }: Plan): string {
  const values = table.columns.map(({ name, default: value }) => (name === 'id' || value === null ? 'null' : value));
  return `select row(${values.join(', ')})::${quoted(table.name)} as blank`;
}

/** The columns in which keys are looked for, `id0` for the first. */
export function matches({ keys }: Plan): string[] {
  return keys.map((_, at) => `id${at}`);
}

/**
 * The common table expressions that all judging and writing starts from.
 *
 * @returns `source`; `matched`: each row with the record that each of its keys belongs to; `candidate`: each row with
 *   `id`, the record it is about (null for a new one), `t`, that record as it is, and `c`, as it would be
 *
 * @remarks
 * `jsonb_populate_record` lays what a row gives over what is there, or over the defaults: so rows of one batch may give
 * different columns, and values take the column's own type, in which 5 and 5.000000 are the same.
 */
export function candidates(plan: Plan, source: Source): string {
  const table = quoted(plan.table.name);
  // A row whose record was found by something else than its keys says which one it is.
  const ids = [...matches(plan).map((id) => `m.${id}`), ...(plan.tiers.length > 0 ? [`(m.record->>'id')::int`] : [])];
  const id = ids.length > 0 ? `coalesce(${ids.join(', ')})` : 'null::int';
  return `${searched(plan, source)},
    candidate as (select m.*, t.id, t, c from matched m left join ${table} t on t.id = ${id}
      cross join (${blank(plan)}) b
      cross join lateral jsonb_populate_record(coalesce(t, b.blank), ${said(plan)}) c)`;
}

/** What a row says of the record `t`: all that it gives, but no new name for a record that goes by that name already. */
function said({ names }: Plan): string {
  return names.reduce((record, { key, columns, elsewhere }) => {
    const [own = ''] = columns;
    const name = `m.record->>'${key}'`;
    const isKnown = elsewhere.map(
      ({ table, column, owner }) =>
        `exists (select from ${quoted(table)} p where p.${quoted(owner)} = t.id and p.${quoted(column)} = ${name})`,
    );
    return `case when t.${quoted(own)} <> m.record->>'${own}' and (${isKnown.join(' or ')})
      then ${record} - '{${columns.join()}}'::text[] else ${record} end`;
  }, 'm.record');
}

/** `newcomer`: each row with `c`, the record that it makes, for rows that have none. */
export function newcomers(plan: Plan, source: Source): string {
  return `source as (${source.text}),
    newcomer as (select s.n, s.record, c from source s cross join (${blank(plan)}) b
      cross join lateral jsonb_populate_record(b.blank, s.record) c)`;
}

/** A query of the rows that are independent of all records: no key finds one, and they refer to none that a rule looks at. */
export function independent(plan: Plan, source: Source): string {
  const conditions = [
    ...matches(plan).map((id) => `${id} is null`),
    ...lookedThrough(plan).map((column) => `record->>'${column}' is null`),
  ];
  return `with ${searched(plan, source)} select n from matched where ${conditions.join(' and ') || 'true'}`;
}

/** The columns of references whose records the entity's rules look at. */
function lookedThrough({ entity, links }: Plan): string[] {
  const relations = new Set(entity.rules.flatMap(({ needs }) => needs).map((need) => need.split('.')[0] as string));
  return [...links.values()].filter(({ name }) => relations.has(name)).map(({ column }) => column);
}

/**
 * `source`, and `matched`: each row with the record that each of its keys belongs to.
 *
 * @param keyless - the keys find none, as is known already
 */
export function searched(plan: Plan, source: Source, keyless = false): string {
  const keys = keyless ? [] : plan.keys;
  const joins = keys.map((key, at) => {
    const isFound = key.map((column) => same(plan, column, `k${at}`)).join(' and ');
    return `left join ${quoted(plan.table.name)} k${at} on ${isFound}`;
  });
  const ids = keys.map((_, at) => `k${at}.id as id${at}`);
  return `source as (${source.text}),
    matched as (select ${['s.n', 's.record', ...ids].join(', ')} from source s ${joins.join(' ')})`;
}

/** Whether a key's column of the table has what the row gives. A part that may be null is part of its key also when it is. */
function same({ table, keys }: Plan, column: string, alias: string): string {
  const { type, notNull } = table.columns.find(({ name }) => name === column) as Plan['table']['columns'][number];
  const value = `(s.record->>'${column}')::${type}`;
  const alone = keys.some((key) => key.length === 1 && key[0] === column);
  return notNull || alone
    ? `${alias}.${quoted(column)} = ${value}`
    : `${alias}.${quoted(column)} is not distinct from ${value}`;
}
