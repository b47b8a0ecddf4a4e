import { matches, type Source, searched } from './candidates.ts';
import type { Plan } from './plan.ts';
import { type Problem, problem, shownValue } from './problem.ts';
import { type Queryable, quoted } from './table.ts';
import type { Place, Tier } from './tiers.ts';

/** A name by which a review decided which record is meant: a record of the entity's aliases. */
export interface Alias {
  /** Whose name it is. */
  entity: string;
  id: number;
}

/** The record of a row that none of its keys found. */
export interface Found {
  id: number;
  /** How a review decided it, if one did. */
  alias: Alias | null;
}

/** What rows without a record of their own keys came to. */
interface Matching {
  found: ReadonlyMap<number, Found>;
  /** Rows that several records fit. */
  ambiguous: ReadonlyMap<number, Problem>;
}

/** What is to become of rows that their keys find: they count as found, or are left out; or there are none such. */
type ByKeys = 'found' | 'left out' | 'none';

interface Hit {
  n: string;
  /** Place of its tier among the tiers; below 0 for a key. */
  tier: number;
  ids: number[];
  alias: number | null;
  /** The row, where several records fit it. */
  record: Record<string, unknown> | null;
}

/**
 * Looks for the records of rows: by the keys, then tier by tier. The first that finds any decides; what it finds is no hit if
 * a key that both have tells it from the row.
 */
export async function match(db: Queryable, plan: Plan, source: Source, byKeys: ByKeys): Promise<Matching> {
  const found = new Map<number, Found>();
  const ambiguous = new Map<number, Problem>();
  const hits = await db.query<Hit>(statement(plan, source, byKeys), [...source.values]);
  for (const { n, tier: at, ids, alias, record } of hits) {
    const tier = plan.tiers[at];
    const [id = 0] = ids;
    if (tier && record) ambiguous.set(Number(n), doubt(plan, tier, ids, record));
    else found.set(Number(n), { id, alias: alias === null ? null : { entity: plan.entity.name, id: alias } });
  }
  return { found, ambiguous };
}

/** Rows that know their records: a record of the source holds the `id` that was found. */
export function knowing(source: Source, found: ReadonlyMap<number, Found>): Source {
  if (found.size === 0) return source;
  const at = source.values.length;
  return {
    ...source,
    text: `select o.n, case when k.n is null then o.record else o.record || jsonb_build_object('id', k.id) end as record
      from (${source.text}) o left join unnest($${at + 1}::bigint[], $${at + 2}::int[]) as k(n, id) on k.n = o.n`,
    values: [...source.values, [...found.keys()], [...found.values()].map(({ id }) => id)],
  };
}

/** Some rows of a source. */
export function only(source: Source, rows: readonly number[]): Source {
  return {
    ...source,
    text: `select o.n, o.record from (${source.text}) o where o.n = any($${source.values.length + 1}::bigint[])`,
    values: [...source.values, rows],
  };
}

function statement(plan: Plan, source: Source, byKeys: ByKeys): string {
  const ids = byKeys === 'none' ? [] : matches(plan);
  const byKey = (byKeys === 'found' ? ids : []).map(
    (id, at) =>
      `select n, ${at - ids.length} as tier, ${id} as id, null::int as alias, record from matched where ${id} is not null`,
  );
  const isStranger = ids.map((id) => `${id} is null`).join(' and ') || 'true';
  const places = plan.tiers.flatMap((tier, at) => tier.places.map((place) => ({ ...place, at })));
  // Names and decisions about names stand in one table: that is looked into once.
  const looks = Map.groupBy(places, ({ table, column, given }) => `${table}.${column} ${given}`);
  // Without `offset 0` the condition on both, which rules out nearly nothing, may be tried on each row with each record.
  const byTier = `select n, tier, h.id, alias, record from matched m
    cross join lateral (${[...looks.values()].map(lookUp).join(' union all ')}) h
    cross join lateral (select from ${quoted(plan.table.name)} t where t.id = h.id and not (${contradicts(plan)}) offset 0) fitting
    where ${isStranger}`;
  return `with ${searched(plan, source, byKeys === 'none')},
    hit as (${[...byKey, ...(places.length > 0 ? [byTier] : [])].join(' union all ')})
    select n, tier, array_agg(distinct id order by id) as ids, min(alias) as alias,
      case when count(distinct id) > 1 then (array_agg(record))[1] end as record
    from (select *, min(tier) over (partition by n) as first from hit) ranked where tier = first group by n, tier`;
}

/** A look into one column, for the tiers that look there: a name is of the first whose marks it has. */
function lookUp(places: readonly (Place & { at: number })[]): string {
  const { given, table, column, owner } = places[0] as Place;
  const said = `m.record->>'${given}'`;
  const tiers = places.map(({ at, mark }) => {
    const has = mark.map(([name, value]) => `p.${quoted(name)} = '${value}'`).join(' and ') || 'true';
    return { at, has, isDecided: mark.length > 0 };
  });
  const tier = tiers.map(({ at, has }) => `when ${has} then ${at}`).join(' ');
  const decided = tiers.map(({ has, isDecided }) => `when ${has} then ${isDecided ? 'p.id' : 'null'}`).join(' ');
  return `select case ${tier} end as tier, p.${quoted(owner)} as id, (case ${decided} end)::int as alias from ${quoted(table)} p
    where p.${quoted(column)} = ${said} and ${said} <> '' and (${tiers.map(({ has }) => has).join(' or ')})`;
}

/** Whether a key that both the row and the record have is another: the row is known to have no record with its own. */
function contradicts({ keys }: Plan): string {
  const others = keys.map((key) =>
    key.map((column) => `t.${quoted(column)} is not null and m.record->>'${column}' is not null`).join(' and '),
  );
  return others.map((other) => `(${other})`).join(' or ') || 'false';
}

function doubt(plan: Plan, { field, isName }: Tier, ids: readonly number[], record: Hit['record'] & object): Problem {
  const { entity } = plan;
  const of = entity.columns.get(field);
  const stored = entity.model.columns;
  const name = record[isName ? (stored[field]?.column ?? '') : field];
  const matchKey = record[stored[`${field}MatchKey`]?.column ?? ''];
  const asked = problem('AMBIGUOUS_MATCH', field, shownValue(name, of), String(ids.length), [
    entity.model.label,
    entity.name,
  ]);
  if (!entity.aliases || !isName) return asked;
  return {
    ...asked,
    question: {
      entity: entity.name,
      reference: null,
      name: String(name),
      matchKey: String(matchKey),
      candidates: ids,
      record,
    },
  };
}
