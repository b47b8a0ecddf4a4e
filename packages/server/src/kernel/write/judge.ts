import type { Model, Relation } from '@district-hub/engine';
import { type DeclaredRule, registry } from '../registry.ts';
import { blank, candidates, matches, type Source } from './candidates.ts';
import { type Found, knowing, match, only } from './matching.ts';
import { named, type Plan } from './plan.ts';
import { type Problem, problem, shownValue } from './problem.ts';
import { type Queryable, quoted } from './table.ts';

/** What a row would do to the database, judged by itself and by the record it is about. */
export interface Verdict {
  n: number;
  outcome: 'created' | 'updated' | 'unchanged';
  /** The record it is about; null for a new one. */
  id: number | null;
  /** How that was found, where its keys did not find it. */
  found?: Found;
  problems: readonly Problem[];
  notes: readonly Problem[];
  /** Once it is written: the record's version, and what of it was changed, as it was. */
  version?: string;
  before?: string | null;
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
 *
 * @remarks The entity's tiers are asked for nothing but the rows that no key finds.
 */
export async function judge(db: Queryable, plan: Plan, source: Source): Promise<Verdict[]> {
  const verdicts = await judgeKnown(db, plan, source);
  const strangers = verdicts.filter(({ id }) => id === null).map(({ n }) => n);
  if (plan.tiers.length === 0 || strangers.length === 0) return verdicts;
  const { found, ambiguous } = await match(db, plan, only(source, strangers), 'none');
  if (found.size + ambiguous.size === 0) return verdicts;
  const known = found.size > 0 ? await judgeKnown(db, plan, knowing(only(source, [...found.keys()]), found)) : [];
  const anew = new Map(known.map((verdict) => [verdict.n, { ...verdict, found: found.get(verdict.n) as Found }]));
  return verdicts.map((verdict) => {
    const doubt = ambiguous.get(verdict.n);
    return doubt ? { ...verdict, problems: [doubt], notes: [] } : (anew.get(verdict.n) ?? verdict);
  });
}

/** Judges rows by the records that their keys find, or that they know to be theirs. */
async function judgeKnown(db: Queryable, plan: Plan, source: Source): Promise<Verdict[]> {
  const rows = await db.query<JudgedRow>(statement(plan, source), [...source.values]);
  return rows.map((row) => verdict(plan, row));
}

function statement(plan: Plan, source: Source): string {
  const { table, entity } = plan;
  const missing = table.columns.filter(
    ({ name, notNull, default: value }) => notNull && value === null && name !== 'id',
  );
  const created = [...plan.parts.values()].filter(({ of }) => of.write === 'create').map(({ info }) => info.column);
  const mode = entity.model.columns.recordMode;
  const split = matches(plan)
    .slice(1)
    .map((other) => `coalesce(id <> ${other}, false)`);
  return `with ${candidates(plan, source)}
    select n, id, case when id is null then 'created' when c is distinct from t then 'updated' else 'unchanged' end as outcome,
      ${split.join(' or ') || 'false'} as split, found.*
    from candidate cross join lateral (
      select
        ${listed(missing.map(({ name }) => [name, `candidate.id is null and ${quoted(name)} is null`]))} as missing,
        ${listed(created.map((name) => [name, `(t).${quoted(name)} is not null and ${quoted(name)} is distinct from (t).${quoted(name)}`]))} as fixed,
        ${listed(table.checks.map(({ name, expression }) => [name, `not (${expression})`]))} as failed,
        ${mode ? `${quoted(mode.column)}::text` : 'null::text'} as mode,
        ${needsOf(plan, source)} as needs
      from (select (c).*) as proposed) found
    order by n`;
}

/** The names whose condition is true. */
function listed(conditions: readonly (readonly [name: string, condition: string])[]): string {
  const cases = conditions.map(([name, condition]) => `case when ${condition} then '${name}' end`);
  return `array_remove(array[${cases.join(', ')}]::text[], null)`;
}

/** What rules look at, as JSON: columns of the row, and of the records that it refers to. */
function needsOf(plan: Plan, { promised }: Source): string {
  const { model, rules } = plan.entity;
  const needs = [...new Set(rules.flatMap((rule) => rule.needs))];
  const own = needs
    .filter((need) => !need.includes('.'))
    .map((field) => `'${field}', ${asStored(model, 'proposed', field)}`);
  const others = Map.groupBy(
    needs.filter((need) => need.includes('.')).map((need) => need.split('.')),
    ([relation]) => relation as string,
  );
  const referred = [...others].map(([name, paths]) => {
    const { model: target, from, to } = model.relations[name] as Relation;
    const other = registry.models[target] as Model;
    const fields = paths.map(([, field]) => `'${field}', ${asStored(other, 'other', field as string)}`);
    const seen = `select jsonb_build_object(${fields.join(', ')})`;
    const record = `${seen} from ${quoted(other.table)} other where other.${columnOf(other, to)} = proposed.${columnOf(model, from)}`;
    if (!promised || target !== model.name) return `'${name}', (${record})`;
    const row = `${seen} from (${promised}) promised cross join (${blank(plan)}) b
      cross join lateral jsonb_populate_record(b.blank, promised.record) other where promised.n = -proposed.${columnOf(model, from)}`;
    return `'${name}', coalesce((${record}), (${row}))`;
  });
  return `jsonb_build_object(${[...own, ...referred].join(', ')})`;
}

/** A column as rules see it: numbers and truths as such, all else as text. */
function asStored(model: Model, row: string, field: string): string {
  const type = model.columns[field]?.type;
  const column = `${row}.${columnOf(model, field)}`;
  return type === 'Int' || type === 'Boolean' ? column : `${column}::text`;
}

function columnOf({ columns }: Model, field: string): string {
  return quoted((columns[field] as Model['columns'][string]).column);
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
    problems.push(
      problem('VALUES_DISAGREE', columns[0] === undefined ? null : fieldOf(columns[0]), null, named(plan, columns)),
    );
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
  const declared = column === null ? undefined : entity.columns.get(column);
  // The number of what a record refers to tells nobody anything.
  const value = column !== null && declared ? shownValue(row[column], declared) : null;
  return { code, column, value, zh, en };
}
