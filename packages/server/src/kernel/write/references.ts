import type { Column as ModelColumn } from '@district-hub/engine';
import type { EntityDeclaration, Registry } from '../registry.ts';
import { declared, type Link, type Plan } from './plan.ts';
import { problem, shownValue } from './problem.ts';
import type { Draft, Key } from './read-row.ts';
import { type Queryable, quoted } from './table.ts';
import { readValue, type Stored } from './value.ts';

/** Where and as of which day keys are looked up. */
interface Search {
  db: Queryable;
  registry: Registry;
  today: string;
}

/** What became of a key: what the reference has to hold, or the number of records that it could mean, 0 or more than 1. */
type Resolved = { value: Stored } | { candidates: number };

/**
 * Puts into each record what its references lead to, or notes why one leads nowhere.
 *
 * @remarks One statement for each relation and each form of its key, however many rows; keys within keys are resolved first.
 */
export async function resolveReferences(
  db: Queryable,
  plan: Plan,
  drafts: readonly Draft[],
  today: string,
): Promise<void> {
  for (const link of plan.links.values()) {
    const keys = drafts.map(({ references }) => references.get(link.name)).filter((key) => key !== undefined);
    if (keys.length === 0) continue;
    const resolved = await resolve({ db, registry: plan.registry, today }, link.target, link.to, keys);
    for (const draft of drafts) {
      const key = draft.references.get(link.name);
      if (key) settle(plan.registry, draft, link, key, resolved.get(canonical(key)) as Resolved);
    }
  }
}

function settle(registry: Registry, draft: Draft, { name, column, target }: Link, key: Key, resolved: Resolved): void {
  if ('value' in resolved) {
    draft.record[column] = resolved.value;
    return;
  }
  const { label } = declared(registry, target).model;
  const code = resolved.candidates === 0 ? 'UNRESOLVED_REFERENCE' : 'AMBIGUOUS_REFERENCE';
  draft.problems.push(problem(code, name, shownValue(spoken(key)), [label, target]));
}

/** A key in one form, whatever the order of its parts. */
function canonical(key: Key): string {
  const parts = Object.entries(key).map(([part, value]) => [part, isKey(value) ? canonical(value) : value]);
  return JSON.stringify(parts.sort());
}

/** A key as people read it: its values, the outer ones first. */
function spoken(key: Key): string {
  return Object.values(key)
    .map((value) => (isKey(value) ? spoken(value) : String(value)))
    .join(' / ');
}

const isKey = (value: unknown): value is Key => typeof value === 'object' && value !== null;

/** What each of some keys of one entity leads to, by canonical key. `to` is the field of the target that is wanted. */
async function resolve(
  search: Search,
  target: string,
  to: string,
  keys: readonly Key[],
): Promise<Map<string, Resolved>> {
  const entity = declared(search.registry, target);
  const distinct = new Map(keys.map((key) => [canonical(key), key]));
  const forms = Map.groupBy(distinct, ([, key]) => Object.keys(key).sort().join());
  const resolved = new Map<string, Resolved>();
  for (const form of forms.values()) {
    const fields = formOf(entity, (form[0] as [string, Key])[1]);
    const rows = await operands(search, entity, fields, form);
    for (const [id, found] of await lookUp(search, entity, to, fields, rows)) resolved.set(id, found);
  }
  return resolved;
}

/** The fields of a key, checked: `id`, a declared key, or a declared key without the day from which its record is valid. */
function formOf({ name, keys, valid }: EntityDeclaration, key: Key): readonly string[] {
  const fields = Object.keys(key);
  const given = new Set(fields);
  const forms = [['id'], ...keys, ...(valid ? keys.map((parts) => parts.filter((part) => part !== valid.from)) : [])];
  const matches = forms.some((parts) => parts.length === given.size && parts.every((part) => given.has(part)));
  if (!matches) throw new Error(`${name} has no key of ${fields.join(', ')}.`);
  return fields;
}

interface Operands {
  id: string;
  /** Values in the order of the key's fields; null when one of them can lead nowhere. */
  values: Stored[] | null;
}

/** The values to look for, keys within the keys already resolved. */
async function operands(
  search: Search,
  { model }: EntityDeclaration,
  fields: readonly string[],
  form: readonly (readonly [string, Key])[],
): Promise<Operands[]> {
  const columns: (Stored | undefined)[][] = [];
  for (const field of fields) {
    const relation = model.relations[field];
    const values = form.map(([, key]) => key[field] ?? null);
    if (!relation) columns.push(values.map((value) => read(value as Stored, model.columns[field] as ModelColumn)));
    else {
      const inner = await resolve(search, relation.model, relation.to, values.filter(isKey));
      columns.push(values.map((value) => (isKey(value) ? reached(inner.get(canonical(value))) : undefined)));
    }
  }
  return form.map(([id], row) => {
    const values = columns.map((column) => column[row]);
    return { id, values: values.some((value) => value == null) ? null : (values as Stored[]) };
  });
}

const reached = (resolved: Resolved | undefined) => (resolved && 'value' in resolved ? resolved.value : undefined);

function read(value: Stored, { type }: ModelColumn): Stored | undefined {
  const reading = readValue(value, { type, declared: '', longest: Number.POSITIVE_INFINITY });
  return 'value' in reading ? reading.value : undefined;
}

async function lookUp(
  { db, today }: Search,
  { model, valid }: EntityDeclaration,
  to: string,
  fields: readonly string[],
  rows: readonly Operands[],
): Promise<(readonly [id: string, Resolved])[]> {
  const columns = fields.map((field) => model.columns[model.relations[field]?.from ?? field] as ModelColumn);
  const wanted = rows.flatMap(({ id, values }) => (values ? [[id, ...values]] : []));
  const parameters = columns.map((_, at) => `$${at + 2}::text[]`).join(', ');
  const columnOf = (field: string) => quoted((model.columns[field] as ModelColumn).column);
  const conditions = columns.map(({ column, pg }, at) => `t.${quoted(column)} = k.v${at}::${quoted(pg)}`);
  if (valid && !fields.includes(valid.from) && !fields.includes('id')) {
    const day = `$${columns.length + 2}::date`;
    const [from, until] = [columnOf(valid.from), columnOf(valid.to)];
    conditions.push(`(t.${from} is null or t.${from} <= ${day}) and (t.${until} is null or ${day} < t.${until})`);
  }
  const dated = conditions.length > columns.length ? [today] : [];
  const found = await db.query<{ id: string; value: Stored; candidates: number }>(
    `select k.id, min(t.${columnOf(to)}) as value, count(t.${columnOf(to)})::int as candidates
     from unnest($1::text[], ${parameters}) as k(id, ${columns.map((_, at) => `v${at}`).join(', ')})
     left join ${quoted(model.table)} t on ${conditions.join(' and ')}
     group by k.id`,
    [wanted.map(([id]) => id), ...columns.map((_, at) => wanted.map((row) => String(row[at + 1]))), ...dated],
  );
  const outcomes = new Map(
    found.map(({ id, value, candidates }) => [id, candidates === 1 ? { value } : { candidates }]),
  );
  return rows.map(({ id }) => [id, outcomes.get(id) ?? { candidates: 0 }]);
}
