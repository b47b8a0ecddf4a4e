import type { Select } from '@district-hub/engine/pothos';
import type { Registry } from './registry.ts';
import { type Role, strictest } from './roles.ts';

/** Who may read everything that a computed field selects. */
export function readerOf(registry: Registry, select: Select): Role | undefined {
  return strictest(...readers());

  function* readers(): Generator<Role | undefined> {
    const { model, columns, relations, counts } = select;
    const entity = registry.entities.get(model.name);
    for (const column of entity?.columns.values() ?? []) {
      if (column.kind.columns.some((part) => columns.includes(part))) yield column.read;
    }
    for (const { name, relation } of [...relations, ...counts]) {
      yield entity?.relations.get(name)?.read;
      yield registry.entities.get(relation.model)?.read;
    }
    for (const { select: inner } of relations) yield readerOf(registry, inner);
  }
}
