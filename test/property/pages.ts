import type { GraphQLArgument, GraphQLInputObjectType } from 'graphql';
import { models } from '../../packages/server/src/generated/model.ts';
import { cursorOf, globalId, hasValidity, isReadable, keyName, type Row } from './facts.ts';
import { type Asking, dayOf, makes, rowsOf, whereOf } from './filters.ts';

/** Arguments of a page as text, `(first: 3, orderBy: …)` or nothing; no more rows than `most`. */
export function pageArguments(asking: Asking, model: string, args: readonly GraphQLArgument[], most: number): string {
  const { district, draft } = asking;
  const given: Record<string, unknown> = {};
  const orderBy = draft.chance(0.5) ? orderByOf(asking, model) : undefined;
  // One key stands for a list of it.
  if (orderBy) given.orderBy = orderBy.length === 1 && draft.chance(0.2) ? orderBy[0] : orderBy;
  if (draft.chance(0.3)) given.where = whereOf(asking, model);
  const size = draft.chance(0.25) ? 'last' : 'first';
  if (most < 50 || draft.chance(0.7)) given[size] = draft.number(draft.chance(0.03) ? 0 : 1, most);
  if (hasValidity(district, model) && draft.chance(0.8)) given.on = draft.chance(0.5) ? null : dayOf(asking, model);
  const cursor = () => cursorOf(model, orderBy, draft.pick(rowsOf(asking, model)).id);
  if (draft.chance(0.2)) given[draft.pick(['after', 'before'])] = cursor();
  else if (draft.chance(0.05)) Object.assign(given, { after: cursor(), before: cursor() });
  else if (draft.chance(0.15)) given.offset = draft.number(0, 5);
  const isRight = asking.fault === 'none';
  misuse(asking, given);
  const others: Record<string, () => unknown> = {
    ...(isRight && { where: () => whereOf(asking, model), after: cursor, before: cursor }),
    on: () => draft.pick([null, dayOf(asking, model)]),
  };
  const texts = draft.some(Object.entries(given), 9).map(([name, value]) => {
    const type = args.find((arg) => arg.name === name)?.type;
    if (!type) throw new Error(`A list of ${model} has no argument ${name}.`);
    const share = value === null ? 0 : 0.25;
    return `${name}: ${draft.value(value, { type }, share, others[name])}`;
  });
  for (const { name, type } of args) {
    if (name in given || !draft.chance(0.05) || (size === name && most < 50)) continue;
    // Null for a day means all times, for anything else what leaving it out means.
    texts.push(
      `${name}: ${draft.absent(type, draft.chance(0.5), name === 'where' || name === 'on' ? others[name] : undefined)}`,
    );
  }
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

function misuse(asking: Asking, given: Record<string, unknown>): void {
  const { draft } = asking;
  const sizes = ['first', 'last'] as const;
  if (makes(asking, 'size')) {
    for (const size of sizes) delete given[size];
    given[draft.pick(sizes)] = draft.pick([1_001, -1]);
  }
  if (makes(asking, 'both')) Object.assign(given, { first: 1, last: 1 });
  if (makes(asking, 'cursor'))
    given.after = draft.pick(['next', '', cursorOf('Park', [{ code: 'DESC' }, { name: 'ASC' }], 1)]);
  if (makes(asking, 'offset')) given.offset = draft.pick([-1, 10_001]);
}

/** Keys to order by, rows without a value first or last. */
function orderByOf(asking: Asking, model: string): object[] {
  const { district, draft } = asking;
  const type = district.schema.getType(`${model}OrderBy`) as GraphQLInputObjectType;
  const names = Object.keys(type.getFields()).filter((name) => isReadable(asking.role, model, name));
  const key = (name: string) => ({ [name]: draft.pick(['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST']) });
  const chosen = draft.some(names, 3);
  return draft.chance(0.03) ? [] : [...chosen, ...(draft.chance(0.05) ? chosen : [])].map(key);
}

/** The `by` of a lookup that finds a row, or none. */
export function byOf(asking: Asking, model: string, row: Row): object {
  const { district, draft } = asking;
  const type = district.schema.getType(`${model}By`) as GraphQLInputObjectType;
  const keys = (models[model]?.uniques ?? []).filter(
    (key) => keyName(key) in type.getFields() && (key.length > 1 || row[key[0] ?? ''] != null),
  );
  if (keys.length === 0 || draft.chance(0.25)) {
    const id = draft.chance(0.9) ? row.id : 9_999;
    return { id: makes(asking, 'id') ? 'nonsense' : globalId({ $type: model, id }) };
  }
  const key = draft.pick(keys);
  const valueIn = (part: string): unknown => {
    const relation = models[model]?.relations[part];
    if (!relation) return row[part];
    const other = rowsOf(asking, relation.model).find((it) => it[relation.to] === row[relation.from]);
    return other ? byOf(asking, relation.model, other) : null;
  };
  const values = key.map((part) => [part, valueIn(part)]);
  return { [keyName(key)]: key.length === 1 ? values[0]?.[1] : Object.fromEntries(values) };
}
