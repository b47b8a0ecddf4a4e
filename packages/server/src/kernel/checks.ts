import { PothosSchemaError } from '@pothos/core';
import type { EntityDeclaration, Registry } from './registry.ts';

/** What types can't say of the declarations; a mistake stops the schema from being built. */
export function checkDeclarations(registry: Registry): void {
  for (const entity of registry.entities.values()) {
    for (const key of entity.keys) checkKey(entity, key);
    for (const column of entity.columns.values()) checkColumn(registry, entity, column.name);
    for (const { code, needs } of entity.rules) {
      const unknown = needs.find((need) => !isThere(registry, entity, need));
      if (unknown)
        throw new PothosSchemaError(`The rule ${code} of ${entity.name} needs "${unknown}", which it does not have.`);
    }
  }
}

/** Whether a rule's need, a column or a column of a to-one relation, exists. */
function isThere({ models }: Registry, { model }: EntityDeclaration, need: string): boolean {
  const [relation = '', column] = need.split('.');
  if (column === undefined) return need in model.columns;
  const found = model.relations[relation];
  return found !== undefined && !found.list && column in (models[found.model]?.columns ?? {});
}

/** A key that is not unique in the database would find one of several. */
function checkKey({ name, model }: EntityDeclaration, key: readonly string[]): void {
  const unique = model.uniques.some((fields) => [...fields].sort().join() === [...key].sort().join());
  if (!unique)
    throw new PothosSchemaError(
      `The key (${key.join(', ')}) of ${name} is not @unique or @@unique in the Prisma schema.`,
    );
}

function checkColumn({ codeLists }: Registry, { name, model, columns }: EntityDeclaration, field: string): void {
  const kind = columns.get(field)?.kind;
  const stored = model.columns[field]?.column;
  if (kind?.type === 'Area' && !stored?.endsWith('_sqm')) {
    throw new PothosSchemaError(
      `${name}.${field} is an area, so its column has to be in square metres and named ..._sqm.`,
    );
  }
  const list = kind?.codeList;
  if (list !== undefined && !codeLists.has(list)) {
    throw new PothosSchemaError(
      `${name}.${field} takes its codes from "${list}", which no builder.codeList() declares.`,
    );
  }
}
