import type { Query } from '@district-hub/db';

/** What the database says about a statement that it has not run. */
export interface StatementPlan {
  /** Types of `$1`, `$2`, …. */
  parameters: string[];
  /** What EXPLAIN tells, in its text format. */
  plan: string;
}

/**
 * Has the database plan a statement as it does for every run of it: for all values at once, as the connections that read do.
 *
 * @param query - of a transaction of its own: the settings end with it
 *
 * @remarks
 * EXPLAIN EXECUTE plans and runs nothing, and a plan for all values has none in it. Its own option GENERIC_PLAN is not in PostgreSQL 15.
 */
export async function planStatement(query: Query, text: string): Promise<StatementPlan> {
  await query('set local plan_cache_mode = force_generic_plan');
  // A transaction that fails takes back everything but what it prepared.
  const left = await query(`select from pg_prepared_statements where name = 'explained'`);
  if (left.length > 0) await query('deallocate explained');
  await query(`prepare explained as ${text}`);
  const [prepared] = await query<{ types: string[] }>(
    `select parameter_types::text[] as types from pg_prepared_statements where name = 'explained'`,
  );
  const parameters = prepared?.types ?? [];
  const nulls = parameters.length > 0 ? `(${parameters.map(() => 'null').join(', ')})` : '';
  const lines = await query<{ 'QUERY PLAN': string }>(`explain execute explained${nulls}`);
  await query('deallocate explained');
  return { parameters, plan: lines.map((line) => line['QUERY PLAN']).join('\n') };
}
