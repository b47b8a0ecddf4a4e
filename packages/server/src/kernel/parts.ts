import { type Column, columnOf, type Sql } from '@district-hub/engine';
import type { AnyBuilder } from './any-builder.ts';
import { type ComputedConfig, computedPart } from './computed.ts';
import { factsOf, type Part } from './field-facts.ts';
import type { Kind } from './kinds/kind.ts';
import type { DeclaredColumn, DeclaredRelation, EntityDeclaration, Registry } from './registry.ts';
import type { Role } from './roles.ts';
import { bilingual, halvesOf } from './words.ts';

/** A declared column as a part. */
export function columnPart(
  registry: Registry,
  { model }: EntityDeclaration,
  { name, kind, read }: DeclaredColumn,
): Part {
  const facts = (field: string) => model.columns[field] as Column;
  const at = (row: Sql, field: string) => ({ sql: columnOf(registry, model.name, field, row), pg: facts(field).pg });
  return {
    filter: kind.filter,
    description: describe(kind.description ?? facts(name).description, kind),
    read,
    ordered: kind.orders.length > 0,
    field: {
      orders: (row) =>
        kind.orders.map((field, place) => ({
          ...at(row, field),
          nullable: facts(field).nullable,
          paired: kind.paired === true && place > 0,
        })),
      test: (row, comparators) => kind.test((field) => at(row, field), comparators),
    },
  };
}

/** A declared relation as a part; `read` is the stricter of what the relation and the entity it leads to ask for. */
export function relationPart({ relation }: DeclaredRelation, read: Role | undefined): Part {
  return {
    filter: `${relation.model}${relation.list ? 'ListFilter' : 'Filter'}`,
    description: relation.description,
    read,
    ordered: false,
    relation,
  };
}

/**
 * What takes part in `where` and `orderBy` of an entity: read off the fields of its type, wherever they were declared, so
 * that a field which one domain adds to another's entity is there too.
 */
export function partsOf(builder: AnyBuilder, entity: EntityDeclaration): Map<string, Part> {
  const registry: Registry = builder.options.entity;
  const parts = new Map<string, Part>();
  for (const [field, config] of builder.configStore.getFields(entity.name) as Map<string, ComputedConfig>) {
    const part = factsOf(config as object)?.part ?? computedPart(registry, entity, config);
    if (part) parts.set(field, part);
  }
  return parts;
}

function describe(description: string, { remark }: Kind): string {
  if (!remark) return description;
  const { zh, en } = halvesOf(description);
  return bilingual(`${zh}（${remark.zh}）`, `${en} ${remark.en}`.trim());
}
