import type { DeclaredRule } from '../registry.ts';
import { candidates, matches, type Source } from './candidates.ts';
import { named, type Plan } from './plan.ts';
import { type Problem, problem, shownValue } from './problem.ts';
import { quoted, type Queryable } from './table.ts';

/** What a row would do to the database, judged by itself and by the record it is about. */
export interface Verdict {
  n: number;
  outcome: 'created' | 'updated' | 'unchanged';
  /** The record it is about; null for a new one. */
  id: number | null;
  problems: readonly Problem[];
  notes: readonly Problem[];
}

interface JudgedRow {
  n: string;
  id: number | null;
  outcome: Verdict['outcome'];
  split: boolean;
  missing: string[];
  fixed: string[];
  failed: string[];
  mode: string | null;
  needs: Record<string, unknown>;
}

/**
 * Judges rows whose values are read and whose references are resolved: which record each is about, whether it changes
 * anything, and what keeps it out. What rows do to each other is for `findClashes`.
 */
export async function judge(db: Queryable, plan: Plan, source: Source): Promise<Verdict[]> {
  const rows = await db.query<JudgedRow>(statement(plan, source), [...source.values]);
  return rows.map((row) => verdict(plan, row));
}

function statement(plan: Plan, source: Source): string {
  const { table, entity } = plan;
  const missing = table.columns.filter(({ name, notNull, default: value }) => notNull && value === null && name !== 'id');
  const created = [...plan.parts.values()].filter(({ of }) => of.write === 'create').map(({ info }) => info.column);
  const needs = [...new Set(entity.rules.flatMap((rule) => rule.needs))].map((field) => `'${field}', ${asStored(plan, field)}`);
  const mode = entity.model.columns.recordMode;
  const split = matches(plan).slice(1).map((other) => `coalesce(id <> ${other}, false)`);
  return `with ${candidates(plan, source)}
    select n, id, case when id is null then 'created' when c is distinct from t then 'updated' else 'unchanged' end as outcome,
      ${split.join(' or ') || 'false'} as split, found.*
    from candidate cross join lateral (
      select
        ${listed(missing.map(({ name }) => [name, `candidate.id is null and ${quoted(name)} is null`]))} as missing,
        ${listed(created.map((name) => [name, `(t).${quoted(name)} is not null and ${quoted(name)} is distinct from (t).${quoted(name)}`]))} as fixed,
        ${listed(table.checks.map(({ name, expression }) => [name, `not (${expression})`]))} as failed,
        ${mode ? `${quoted(mode.column)}::text` : 'null::text'} as mode,
        jsonb_build_object(${needs.join(', ')}) as needs
      from (select (c).*) as proposed) found
    order by n`;
}

/** The names whose condition is true. */
function listed(conditions: readonly (readonly [name: string, condition: string])[]): string {
  const cases = conditions.map(([name, condition]) => `case when ${condition} then '${name}' end`);
  return `array_remove(array[${cases.join(', ')}]::text[], null)`;
}

/** A column as rules see it: numbers and truths as such, all else as text. */
function asStored({ entity }: Plan, field: string): string {
  const { column, type } = entity.model.columns[field] as Plan['entity']['model']['columns'][string];
  return type === 'Int' || type === 'Boolean' ? quoted(column) : `${quoted(column)}::text`;
}

function verdict(plan: Plan, row: JudgedRow): Verdict {
  const { entity, table, fields } = plan;
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const fieldOf = (column: string) => fields.get(column) ?? column;
  if (row.split) problems.push(problem('KEYS_DISAGREE', null, null, named(plan, plan.keys.flat())));
  for (const column of row.missing) problems.push(problem('MISSING_VALUE', fieldOf(column), null));
  for (const column of row.fixed) problems.push(problem('CREATE_ONLY', fieldOf(column), null));
  for (const name of row.failed) {
    const columns = table.checks.find((check) => check.name === name)?.columns ?? [];
    problems.push(problem('VALUES_DISAGREE', columns[0] === undefined ? null : fieldOf(columns[0]), null, named(plan, columns)));
  }
  for (const rule of problems.length > 0 ? [] : entity.rules) {
    if (rule.test(row.needs)) continue;
    // A mirrored record is its source's to mend: it is stored as received, and the breach stands beside it.
    (row.mode === 'MIRRORED' ? notes : problems).push(breach(plan, rule, row.needs));
  }
  return { n: Number(row.n), outcome: row.outcome, id: row.id, problems, notes };
}

function breach({ entity }: Plan, { code, zh, en, needs }: DeclaredRule, row: Record<string, unknown>): Problem {
  const [column = null] = needs;
  const value = column === null ? null : shownValue(row[column], entity.columns.get(column));
  return { code, column, value, zh, en };
}
