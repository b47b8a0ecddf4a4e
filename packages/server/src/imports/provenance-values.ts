import type { Column as ModelColumn } from '@district-hub/engine';
import type { Context } from '../kernel/context.ts';
import { plain } from '../kernel/decimal.ts';
import { loaderOf } from '../kernel/read/loader.ts';
import { shownTo } from '../kernel/read/shown.ts';
import type { DeclaredRelation, EntityDeclaration, Registry } from '../kernel/registry.ts';
import { may } from '../kernel/roles.ts';
import { quoted } from '../kernel/write/table.ts';
import { letterOf } from './header.ts';
import { rowOf, shownText } from './provenance-text.ts';

/** Values by columns of the table, as text. */
type Values = Readonly<Record<string, string | null>>;

/** A row of a file that a record came from, as far as its values are read from it. */
export interface Origin {
  id: number;
  entity: string;
  recordId: number;
  row: number;
  file: { header: string[]; fields: string[]; sheet: string | null };
}

/** What one cell of the row said, beside what the record says now. */
export interface OriginValue {
  field: string;
  label: string;
  header: string;
  cell: string;
  value: string | null;
  current: string | null;
}

/**
 * What a row said of its record, in the order of its cells. What the caller may not read of the record is masked or withheld
 * here as it is there, at whichever end of a reference it stands.
 *
 * @param field - only values of this field
 */
export async function originValues(
  context: Context,
  registry: Registry,
  { id, entity: name, recordId, row, file }: Origin,
  field: string | null | undefined,
): Promise<OriginValue[]> {
  const entity = registry.entities.get(name);
  if (!entity || !may(context.role, entity.read)) return [];
  const given = file.fields.flatMap((path, at) => {
    const steps = path.split('.');
    const isAsked = field == null || field === fieldOf(entity, steps[0] as string);
    return isAsked && labelOf(registry, entity, steps) !== undefined ? [{ at, steps }] : [];
  });
  if (given.length === 0) return [];
  const [current = null, said] = await Promise.all([
    recordOf(context, entity, 'id', String(recordId)),
    saidIn(context, id),
  ]);
  const then = current && { ...current, ...said };
  return Promise.all(
    given.map(async ({ at, steps }) => ({
      field: steps.join('.'),
      label: labelOf(registry, entity, steps) ?? '',
      header: file.header[at] ?? '',
      cell: cellOf(file.sheet, row, at),
      value: await textAt(context, registry, entity, then, steps),
      current: await textAt(context, registry, entity, current, steps),
    })),
  );
}

/** The field of the graph that shows a column, such as `capital` for its currency and `location` for a latitude. */
function fieldOf({ columns }: EntityDeclaration, step: string): string {
  const column = columns.values().find(({ kind }) => kind.columns.includes(step));
  return column ? (column.kind.field ?? column.name) : step;
}

/** A cell as its file calls it: `C12` in a sheet, line and column in a text. */
function cellOf(sheet: string | null, row: number, at: number): string {
  return sheet === null ? `${row}:${at + 1}` : `${letterOf(at)}${row}`;
}

/**
 * The Chinese label of what a path leads to, from relation to relation; of a cell that only finds what is referred to, such as
 * `enterprise.listings.code`, that of the reference. Undefined for one that only finds the record itself.
 */
function labelOf(
  registry: Registry,
  { columns, relations, model }: EntityDeclaration,
  [step = '', ...rest]: readonly string[],
): string | undefined {
  if (rest.length === 0) {
    const isShown = columns.values().some(({ kind }) => kind.columns.includes(step));
    return isShown ? model.columns[step]?.label : undefined;
  }
  const relation = relations.get(step)?.relation;
  const target = relation && !relation.list ? registry.entities.get(relation.model) : undefined;
  if (!relation || !target) return undefined;
  const below = labelOf(registry, target, rest);
  return below === undefined ? relation.label : `${relation.label}.${below}`;
}

/** What a record shows where a path leads, from relation to relation. */
async function textAt(
  context: Context,
  registry: Registry,
  entity: EntityDeclaration,
  values: Values | null,
  [step = '', ...rest]: readonly string[],
): Promise<string | null> {
  if (values === null || !may(context.role, entity.read)) return null;
  if (rest.length === 0) return shownIn(context, entity, values, step);
  const { relation, read } = entity.relations.get(step) as DeclaredRelation;
  if (relation.list) return keyIn(context, entity, values);
  const target = registry.entities.get(relation.model) as EntityDeclaration;
  const key = values[(entity.model.columns[relation.from] as ModelColumn).column];
  if (key == null || !may(context.role, read)) return null;
  return textAt(context, registry, target, await recordOf(context, target, relation.to, key), rest);
}

/** What tells a record from others: its first key that it has, or else its name. */
function keyIn(context: Context, entity: EntityDeclaration, values: Values): string | null {
  for (const key of [...entity.keys, ['name']]) {
    const texts = key.map((part) => shownIn(context, entity, values, part));
    if (texts.every((text) => text !== null)) return texts.join(' ');
  }
  return null;
}

/** A field, or one of the columns that it is made of, such as its currency. */
function shownIn({ role }: Context, entity: EntityDeclaration, values: Values, step: string): string | null {
  const column = entity.columns.values().find(({ kind }) => kind.columns.includes(step));
  if (!column) return null;
  const { name, kind, read } = column;
  if (step === name) return shownText(kind, shownTo(role, column, rowOf(entity, values)));
  const beside = entity.model.columns[step] as ModelColumn;
  const text = may(role, read) ? values[beside.column] : null;
  return text != null && beside.type === 'Decimal' ? plain(text) : (text ?? null);
}

/** A record by a column that is unique, its values as text; all that are asked for together come in one statement. */
export function recordOf(context: Context, { name, model }: EntityDeclaration, by: string, key: string) {
  const { column, pg } = model.columns[by] as ModelColumn;
  return loaderOf<string, Values | null>(context, `record ${name} ${by}`, async (keys) => {
    const rows = await context.db.query<{ key: string; values: Values }>(
      `select ${quoted(column)}::text as key, (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(t))) as values
       from ${quoted(model.table)} t where ${quoted(column)} = any($1::text[]::${pg}[])`,
      [keys],
    );
    const found = new Map(rows.map(({ key: own, values }) => [own, values]));
    return keys.map((own) => found.get(own) ?? null);
  }).load(key);
}

/** What a row said where its record no longer says so. */
function saidIn(context: Context, id: number): Promise<Values | null> {
  return loaderOf<number, Values | null>(context, 'said', async (ids) => {
    const rows = await context.db.query<{ id: number; said: Values }>(
      `select id, (select jsonb_object_agg(key, value) from jsonb_each_text(said)) as said
       from record_origin where id = any($1::int[]) and said is not null`,
      [ids],
    );
    const found = new Map(rows.map(({ id: own, said }) => [own, said]));
    return ids.map((own) => found.get(own) ?? null);
  }).load(id);
}
