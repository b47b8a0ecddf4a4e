import type { Context } from '../kernel/context.ts';
import { encodeGlobalId } from '../kernel/global-id.ts';
import { shownTo } from '../kernel/read/shown.ts';
import type { DeclaredColumn, EntityDeclaration, Registry } from '../kernel/registry.ts';
import { may } from '../kernel/roles.ts';
import { rowOf, shownText } from './provenance-text.ts';
import { recordOf } from './provenance-values.ts';

/** A review as far as its candidates are read from it. */
interface Asked {
  entity: string;
  /** What the row gives of the record, by columns of the table. */
  record: unknown;
  candidates: readonly number[];
}

/** A record that fits a row. */
export interface Candidate {
  id: string;
  fields: readonly CandidateField[];
}

/** What a row gives for a field, beside what a record that it fits has there. */
export interface CandidateField {
  field: string;
  label: string;
  given: string | null;
  value: string | null;
}

type Values = Readonly<Record<string, string | null>>;

/**
 * The records that fit a row, each beside it. Those that are gone by now are left out, and so are fields that neither has.
 * What the caller may not read is masked or withheld on both sides.
 */
export async function candidatesOf(
  context: Context,
  { entities }: Registry,
  { entity: name, record, candidates }: Asked,
): Promise<Candidate[]> {
  const entity = entities.get(name);
  if (!entity || !may(context.role, entity.read)) return [];
  const given = asText(record as Readonly<Record<string, unknown>>);
  const records = await Promise.all(candidates.map((id) => recordOf(context, entity, 'id', String(id))));
  return records.flatMap((values, at) =>
    values === null
      ? []
      : [{ id: encodeGlobalId(name, candidates[at] as number), fields: fieldsOf(context, entity, given, values) }],
  );
}

function fieldsOf({ role }: Context, entity: EntityDeclaration, given: Values, values: Values): CandidateField[] {
  const text = (column: DeclaredColumn, from: Values) =>
    shownText(column.kind, shownTo(role, column, rowOf(entity, from)));
  return [...entity.columns.values()].flatMap((column) => {
    const { name } = column;
    const { label, column: stored } = entity.model.columns[name] as EntityDeclaration['model']['columns'][string];
    const field = {
      field: name,
      label,
      given: given[stored] == null ? null : text(column, given),
      value: text(column, values),
    };
    return field.given === null && field.value === null ? [] : [field];
  });
}

function asText(record: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(record).map(([column, value]) => [column, value === null ? null : String(value)]),
  );
}
