import { candidates, type Source } from './candidates.ts';
import { named, type Plan } from './plan.ts';
import { type Problem, problem, shownValue } from './problem.ts';
import { type Queryable, quoted } from './table.ts';

interface Shared {
  n: string;
  value: string;
}

/** What is noted of rows that share a value with another row or record, where records should differ: see `distinct` of a column. */
export async function findShared(db: Queryable, plan: Plan, source: Source): Promise<Map<number, Problem[]>> {
  const found = new Map<number, Problem[]>();
  for (const { name, of, info } of plan.parts.values()) {
    if (!of.distinct || of.name !== name) continue;
    const rows = await db.query<Shared>(statement(plan, source, quoted(info.column)), [...source.values]);
    for (const { n, value } of rows) {
      const noted = problem('SHARED_VALUE', name, shownValue(value, of), ...named(plan, [info.column]));
      found.set(Number(n), [...(found.get(Number(n)) ?? []), noted]);
    }
  }
  return found;
}

function statement(plan: Plan, source: Source, column: string): string {
  return `with ${candidates(plan, source)},
    proposed as materialized (select n, id, (c).${column} as value from candidate),
    counted as (select *, count(*) over (partition by value) as times from proposed where value is not null)
    select n, value::text from counted where times > 1
      or exists (select from ${quoted(plan.table.name)} t where t.${column} = counted.value and t.id is distinct from counted.id)
    order by n`;
}
