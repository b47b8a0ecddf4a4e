import { candidates, type Source } from './candidates.ts';
import type { Plan } from './plan.ts';
import { type Queryable, quoted } from './table.ts';

/**
 * Keeps, before records are changed, what the files that they came from say of them: the origin of a record tells nothing as
 * long as the record is as its row said, which is nearly always.
 *
 * @param source - rows that are about to change their records, which have to be locked
 * @returns by row what it changes, as it was before: columns with their values, and the record's version as `xmin`, as JSON
 */
export async function keepSaid(tx: Queryable, plan: Plan, source: Source): Promise<Map<number, string>> {
  const entity = `$${source.values.length + 1}`;
  const changed = await tx.query<{ n: string; before: string }>(
    `with ${candidates(plan, source)},
      changed as (
        select n, id, before from candidate
          cross join lateral (select to_jsonb(t) as old, to_jsonb(c) as new offset 0) both_of_them
          cross join lateral (
            select jsonb_object_agg(key, old->key) as before from jsonb_object_keys(record) key
            where old->key is distinct from new->key) changes
        where id is not null and before is not null),
      kept as (
        update record_origin o set said = changed.before || coalesce(o.said, '{}') from changed
        where o.entity = ${entity} and o.record_id = changed.id
          and not coalesce(o.said ?& array(select jsonb_object_keys(changed.before)), false))
    select n, (changed.before || jsonb_build_object('xmin', target.xmin))::text as before
    from changed join ${quoted(plan.table.name)} target on target.id = changed.id`,
    [...source.values, plan.entity.name],
  );
  return new Map(changed.map(({ n, before }) => [Number(n), before]));
}
