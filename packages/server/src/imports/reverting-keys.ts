import type { Column as ModelColumn } from '@district-hub/engine';
import type { EntityDeclaration, Registry } from '../kernel/registry.ts';
import { type Queryable, quoted } from '../kernel/write/table.ts';

/** The natural keys of some records as people read them, such as `creditCode 9137…`; with the keys of what a key refers to. */
export async function keysOfRecords(
  tx: Queryable,
  registry: Registry,
  entity: EntityDeclaration,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const { model, keys } = entity;
  const rows = await tx.query<{ id: number; values: Record<string, string | null> }>(
    `select id, (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(t))) as values
     from ${quoted(model.table)} t where id = any($1::int[])`,
    [ids],
  );
  const storedIn = (values: Record<string, string | null>, part: string) =>
    values[(model.columns[model.relations[part]?.from ?? part] as ModelColumn).column] ?? null;
  const referred = new Map<string, Map<number, string>>();
  for (const part of new Set(keys.flat())) {
    const relation = model.relations[part];
    const target = relation && registry.entities.get(relation.model);
    if (!target || relation.to !== 'id') continue;
    const others = rows.flatMap(({ values }) => storedIn(values, part) ?? []).map(Number);
    referred.set(part, await keysOfRecords(tx, registry, target, [...new Set(others)]));
  }
  return new Map(
    rows.map(({ id, values }) => {
      const key = keys.find((parts) => parts.some((part) => storedIn(values, part) !== null)) ?? [];
      const texts = key.flatMap((part) => {
        const value = storedIn(values, part);
        if (value === null) return [];
        const other = referred.get(part);
        return other ? [`${part} (${other.get(Number(value)) ?? ''})`] : [`${part} ${value}`];
      });
      return [id, texts.join(', ')];
    }),
  );
}
