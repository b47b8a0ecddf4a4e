import type { Column as ModelColumn } from '@district-hub/engine';
import type { EntityDeclaration, Registry } from '../registry.ts';
import { type MatchedReference, matchReferences } from './matched-references.ts';
import { ambiguous, isPendable, unmatched, unresolved } from './pending-references.ts';
import { declared, type Link, type Plan } from './plan.ts';
import { type Problem, shownValue } from './problem.ts';
import type { Draft, Key } from './read-row.ts';
import { type Queryable, quoted } from './table.ts';
import { readValue, type Stored } from './value.ts';

/** Where and as of which day keys are looked up. */
interface Search {
  db: Queryable;
  registry: Registry;
  today: string;
}

/**
 * What became of a key: what the reference has to hold, what is wrong with it, or the number of records that it could mean, 0 or
 * more than 1. `tried` is what was looked for, by columns of the target's table.
 */
type Resolved =
  | { value: Stored }
  | MatchedReference
  | { candidates: number; tried?: readonly Readonly<Record<string, Stored>>[] };

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
      if (key) settle(plan, draft, link, key, resolved.get(canonical(key)) as Resolved);
    }
  }
}

function settle(plan: Plan, draft: Draft, link: Link, key: Key, resolved: Resolved): void {
  const { name, column } = link;
  if ('value' in resolved) {
    draft.record[column] = resolved.value;
    if ('alias' in resolved && resolved.alias !== null) draft.aliases.push(resolved.alias);
    return;
  }
  if ('problems' in resolved) {
    draft.problems.push(...resolved.problems.map((each) => ofReference(each, name)));
    return;
  }
  const shown = shownValue(spoken(key));
  const isOptional = plan.entity.relations.get(name)?.optional ?? false;
  if (isOptional && resolved.candidates === 0) {
    draft.notes.push(unmatched(plan, name, shown));
  } else if (resolved.tried && isPendable(plan, link)) {
    draft.pending[column] = { field: name, shown, keys: resolved.tried };
  } else draft.problems.push((resolved.candidates === 0 ? unresolved : ambiguous)(plan, name, shown));
}

/** A problem with what a reference gives of its record, as one of the row that refers. */
function ofReference({ question, ...facts }: Problem, reference: string): Problem {
  return { ...facts, column: reference, ...(question && { question: { ...question, reference } }) };
}

/** A key in one form, whatever the order of its parts. */
function canonical(key: Key): string {
  const parts = Object.entries(key).map(([part, value]) => [part, isKey(value) ? canonical(value) : value]);
  return JSON.stringify(parts.sort());
}

/** A key as people read it: the values that it gives, the outer ones first. */
function spoken(key: Key): string {
  return Object.values(key)
    .filter((value) => value !== null)
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
  const { db, registry, today } = search;
  const entity = declared(registry, target);
  const distinct = new Map(keys.map((key) => [canonical(key), key]));
  const forms = Map.groupBy(distinct, ([, key]) => Object.keys(key).sort().join());
  const resolved = new Map<string, Resolved>();
  /** References that give no key, or more than one: by whatever tells a record of the entity. */
  const matched: [string, Key][] = [];
  for (const form of forms.values()) {
    const fields = formOf(entity, (form[0] as [string, Key])[1]);
    if (!fields) {
      matched.push(...form);
      continue;
    }
    const rows = await operands(search, entity, fields, form);
    for (const [id, found] of await lookUp(search, entity, to, fields, rows)) resolved.set(id, found);
  }
  if (matched.length > 0) {
    const found = await matchReferences(db, registry, target, new Map(matched), today);
    for (const [id, each] of found) resolved.set(id, each);
  }
  return resolved;
}

/**
 * The fields of a key, if they are `id`, a declared key, or a declared key without the day from which its record is valid, with
 * or without the day `on` which it is; undefined for one that gives several keys of one column, or what its entity is matched by
 * beside keys.
 */
function formOf({ name, keys, valid, match }: EntityDeclaration, key: Key): readonly string[] | undefined {
  const fields = Object.keys(key);
  const given = new Set(fields);
  const dated = keys.filter((parts) => valid && parts.includes(valid.from));
  const undated = dated.map((parts) => parts.filter((part) => part !== valid?.from));
  const forms = [['id'], ...keys, ...undated, ...undated.map((parts) => [...parts, 'on'])];
  const matches = forms.some((parts) => parts.length === given.size && parts.every((part) => given.has(part)));
  if (matches) return fields;
  if (match.length > 0 || fields.every((field) => keys.some(([part, ...more]) => part === field && more.length === 0)))
    return undefined;
  throw new Error(`${name} has no key of ${fields.join(', ')}.`);
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
    if (!relation) columns.push(values.map((value) => read(value as Stored, model.columns[field] ?? day)));
    else {
      const inner = await resolve(search, relation.model, relation.to, values.filter(isKey));
      columns.push(values.map((value) => (isKey(value) ? reached(inner.get(canonical(value))) : undefined)));
    }
  }
  return form.map(([id], row) => {
    const values = columns.map((column) => column[row]);
    const isLost = values.some((value, at) => value === undefined || (value === null && !mayLack(model, fields, at)));
    return { id, values: isLost ? null : (values as Stored[]) };
  });
}

/** How the day `on` which a record has to be valid is read. */
const day = { type: 'Date' } as const;

/** Whether a part of a key of several may be missing: then what is looked for is the record that lacks it, too. */
function mayLack({ columns, relations }: EntityDeclaration['model'], fields: readonly string[], at: number): boolean {
  const field = fields[at] as string;
  return fields.length > 1 && columns[relations[field]?.from ?? field]?.nullable === true;
}

const reached = (resolved: Resolved | undefined) => (resolved && 'value' in resolved ? resolved.value : undefined);

function read(value: Stored, { type }: Pick<ModelColumn, 'type'>): Stored | undefined {
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
  const columnOf = (field: string) => model.columns[model.relations[field]?.from ?? field] as ModelColumn;
  const columns = fields.map((field) => (field === 'on' ? { column: 'on', pg: 'date' } : columnOf(field)));
  const keyed = rows.flatMap(({ id, values }) => (values ? [[id, ...values]] : []));
  const parameters = columns.map((_, at) => `$${at + 2}::text[]`).join(', ');
  const conditions = columns.flatMap(({ column, pg }, at) => {
    const same = mayLack(model, fields, at) ? 'is not distinct from' : '=';
    return fields[at] === 'on' ? [] : [`t.${quoted(column)} ${same} k.v${at}::${quoted(pg)}`];
  });
  const dated = valid !== undefined && !fields.includes(valid.from) && !fields.includes('id');
  const given = fields.indexOf('on');
  if (dated) {
    const on = given < 0 ? `$${columns.length + 2}::date` : `k.v${given}::date`;
    const [from, until] = [valid.from, valid.to].map((field) => `t.${quoted(columnOf(field).column)}`);
    conditions.push(`(${from} is null or ${from} <= ${on}) and (${until} is null or ${on} < ${until})`);
  }
  const wanted = `t.${quoted(columnOf(to).column)}`;
  const found = await db.query<{ id: string; value: Stored; candidates: number }>(
    `select k.id, min(${wanted}) as value, count(${wanted})::int as candidates
     from unnest($1::text[], ${parameters}) as k(id, ${columns.map((_, at) => `v${at}`).join(', ')})
     left join ${quoted(model.table)} t on ${conditions.join(' and ')}
     group by k.id`,
    [
      keyed.map(([id]) => id),
      ...columns.map((_, at) => keyed.map((row) => (row[at + 1] === null ? null : String(row[at + 1])))),
      ...(dated && given < 0 ? [today] : []),
    ],
  );
  const outcomes = new Map(
    found.flatMap(({ id, value, candidates }): [string, Resolved][] => {
      if (candidates === 0) return [];
      return [[id, candidates === 1 ? { value } : { candidates }]];
    }),
  );
  return rows.map(({ id, values }) => [
    id,
    outcomes.get(id) ?? { candidates: 0, ...(values && given < 0 && { tried: [looked(values)] }) },
  ]);

  function looked(values: readonly Stored[]): Record<string, Stored> {
    return Object.fromEntries(columns.map(({ column }, at) => [column, values[at] as Stored]));
  }
}
