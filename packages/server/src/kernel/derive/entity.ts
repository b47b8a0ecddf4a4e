import type { AnyBuilder } from '../any-builder.ts';
import type { EntityDeclaration } from '../registry.ts';
import { defineConnection } from './connection.ts';
import { defineList } from './list.ts';
import { defineLookup } from './lookup.ts';
import { defineNode } from './node.ts';
import { defineOrderBy } from './order.ts';
import { defineWhere } from './where.ts';

/** Everything that follows from a declaration: eight types and two root fields. */
export function defineEntity(builder: AnyBuilder, entity: EntityDeclaration, computed?: (t: never) => object): void {
  defineNode(builder, entity, computed);
  defineConnection(builder, entity);
  defineWhere(builder, entity);
  defineOrderBy(builder, entity);
  defineLookup(builder, entity);
  defineList(builder, entity);
}
