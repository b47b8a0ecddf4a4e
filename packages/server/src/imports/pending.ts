import { ambiguous, pendableLinks, unresolved } from '../kernel/write/pending-references.ts';
import type { Plan } from '../kernel/write/plan.ts';
import { type Problem, problem } from '../kernel/write/problem.ts';
import type { PendingReference } from '../kernel/write/read-row.ts';
import type { Work } from './import-context.ts';
import { placesIn } from './staged-rows.ts';

/** What records of one column are looked for by: the columns of one of the keys that references name. */
interface Form {
  column: string;
  /** Place among the keys of a reference, from 0. */
  tier: number;
  parts: string[];
}

interface Hit {
  n: string;
  target: string;
}

/**
 * Leads references of staged rows to the rows of the import that make, or are, what they refer to. Until that row is written,
 * the column holds its negative number.
 *
 * @returns rows with a reference that leads to no row that stands, and what is wrong. Called anew after some of the rows were
 *   rejected, it leads references to another row of the same key, if there is one
 */
export async function linkRows(work: Work): Promise<Map<number, Problem[]>> {
  const { tx, plan } = work;
  if (pendableLinks(plan).length === 0) return new Map();
  const forms = await formsOf(work);
  for (const form of forms) {
    const { text, values } = hits(work, form, 'record');
    await tx.query(
      `${text} update import_row r set record = r.record || jsonb_build_object($2::text, -hit.target)
       from hit where r.id = hit.n and hit.periods = 1`,
      values,
    );
  }
  return problemsOf(work, forms);
}

async function formsOf({ tx, id }: Work): Promise<Form[]> {
  return tx.query<Form>(
    `select distinct reference.key as "column", looked.tier::int - 1 as tier,
       (select array_agg(part order by part) from jsonb_object_keys(looked.key) part) as parts
     from import_row r cross join jsonb_each(r.pending) reference
     cross join jsonb_array_elements(reference.value->'keys') with ordinality looked(key, tier)
     where ${ofImport('r')} and r.record is not null order by 1, 2, 3`,
    [id],
  );
}

/**
 * The rows that wait for a row with a key of some form, with the first that has it: among those that stand by their `record`,
 * among those that were rejected by what was `refused`.
 */
function hits({ id, plan, today }: Work, { column, tier, parts }: Form, among: 'record' | 'refused') {
  const keys = parts.map((_, at) => `k${at}`).join(', ');
  const keyOf = (of: string) => parts.map((part, at) => `${of}->>'${part}' as k${at}`).join(', ');
  const dated = datesOf(plan, parts);
  const isInForce = dated
    ? `and (${among}->>'${dated.from}' is null or (${among}->>'${dated.from}')::date <= $5::date)
       and (${among}->>'${dated.to}' is null or $5::date < (${among}->>'${dated.to}')::date)`
    : '';
  return {
    text: `with wanted as (
        select r.id as n, ${keyOf('looked')}
        from import_row r cross join lateral (select r.pending->$2::text->'keys'->$3::int as looked) l
        where ${ofImport('r')} and r.record is not null and ${isLoose('r', '$2::text')} and looked - $4::text[] = '{}'),
      there as (
        select ${keys}, min(id) as target, count(distinct coalesce(${dated ? `period` : 'null'}, '')) as periods
        from (select id, ${dated ? `${among}->>'${dated.from}'` : 'null::text'} as period, ${keyOf(among)} from import_row p
          where ${ofImport('p')} and ${among} is not null and repeats is null ${isInForce}) p
        group by ${keys}),
      hit as (select n, target, periods from wanted join there using (${keys}))`,
    values: [id, column, tier, parts, ...(dated ? [today] : [])],
  };
}

/** The columns between which a record is valid, where a key leaves the day open: then it means the one that is valid today. */
function datesOf({ entity }: Plan, parts: readonly string[]): { from: string; to: string } | undefined {
  const { valid, model } = entity;
  if (!valid) return undefined;
  const columnOf = (field: string) => model.columns[field]?.column as string;
  const dates = { from: columnOf(valid.from), to: columnOf(valid.to) };
  return parts.includes(dates.from) || parts.includes('id') ? undefined : dates;
}

/** What is wrong with the references that lead nowhere, row by row. */
async function problemsOf(work: Work, forms: readonly Form[]): Promise<Map<number, Problem[]>> {
  const { tx, id, plan } = work;
  const columns = pendableLinks(plan).map(({ column }) => column);
  const loose = await tx.query<{ n: string; column: string; reference: PendingReference }>(
    `select r.id as n, "column", r.pending->"column" as reference from import_row r cross join unnest($2::text[]) as "column"
     where ${ofImport('r')} and r.record is not null and ${isLoose('r', '"column"')} order by r.id`,
    [id, columns],
  );
  if (loose.length === 0) return new Map();
  const rejected = new Map<string, number>();
  const several = new Set<string>();
  for (const form of forms) {
    const among = async (side: 'record' | 'refused') => {
      const { text, values } = hits(work, form, side);
      return tx.query<Hit>(`${text} select n, target from hit`, values);
    };
    for (const { n, target } of await among('refused')) rejected.set(`${n} ${form.column}`, Number(target));
    // What stands and was not taken is there more than once.
    for (const { n } of await among('record')) several.add(`${n} ${form.column}`);
  }
  const places = await placesIn(tx)([...rejected.values()]);
  const problems = loose.map(({ n, column, reference }): [number, Problem] => {
    const { field, shown } = reference;
    const place = places.get(rejected.get(`${n} ${column}`) ?? 0);
    if (several.has(`${n} ${column}`)) return [Number(n), ambiguous(plan, field, shown)];
    return [Number(n), place ? problem('REFERENCE_REJECTED', field, shown, place) : unresolved(plan, field, shown)];
  });
  return new Map([...Map.groupBy(problems, ([n]) => n)].map(([n, found]) => [n, found.map(([, each]) => each)]));
}

const ofImport = (row: string) => `${row}.file_id in (select id from import_file where import_id = $1)`;

/** Whether a reference of a row waits for a row to lead to: it leads to none yet, or to one that was rejected since. */
function isLoose(row: string, column: string): string {
  return `${row}.pending ? ${column} and (not ${row}.record ? ${column} or exists (
    select from import_row t where t.id = -(${row}.record->>${column})::bigint and t.record is null))`;
}
