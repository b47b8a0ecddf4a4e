import type { PageArguments } from '@district-hub/engine';
import { PothosSchemaError } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import type { Context } from '../context.ts';
import { graphOf, type HubGraph } from '../graph.ts';
import type { LoadedRow } from '../kinds/kind.ts';
import { columnPart, type FieldFacts, relationPart } from '../parts.ts';
import { columnsFor } from '../read/columns.ts';
import { pageOf } from '../read/pages.ts';
import { oneOf } from '../read/rows.ts';
import type { DeclaredColumn, DeclaredRelation, EntityDeclaration } from '../registry.ts';
import { may, strictest } from '../roles.ts';
import { defineEnum } from '../types/enums.ts';
import { pageArguments } from './list.ts';
import { dayOf, onArgument } from './validity.ts';

/** The node itself: a field for each declared column and relation, and the computed fields. */
export function defineNode(builder: AnyBuilder, entity: EntityDeclaration, computed?: (t: never) => object): void {
  const graph = graphOf(builder);
  for (const { name, kind } of entity.columns.values()) {
    if (entity.model.columns[name]?.enum === kind.type) defineEnum(builder, kind.type);
  }
  builder.prismaNode(entity.name, {
    id: { field: 'id', description: '标识. Global id, opaque.' },
    description: entity.model.description,
    fields: (t: AnyFields) => ({
      ...mapValues(entity.columns, (column) => columnField(t, graph, entity, column)),
      ...mapValues(entity.relations, (relation) => relationField(t, graph, entity, relation)),
      ...computed?.(t as never),
    }),
  });
}

function columnField(t: AnyFields, graph: HubGraph, entity: EntityDeclaration, column: DeclaredColumn): unknown {
  const { kind, read, mask, name } = column;
  const part = columnPart(graph.registry, entity, column);
  const facts: FieldFacts = { loads: [...kind.columns, ...kind.beside], part };
  const hidden = (row: LoadedRow) => {
    if (kind.withhold) return kind.withhold(row);
    return mask && row[name] != null ? kind.show({ ...row, [name]: mask(String(row[name])) }) : null;
  };
  return t.field({
    type: kind.type,
    nullable: kind.nullable || (read !== undefined && !kind.withhold && !mask),
    description: part.description,
    extensions: { facts },
    resolve: (row: LoadedRow, _: unknown, { role }: Context) => (may(role, read) ? kind.show(row) : hidden(row)),
  });
}

function relationField(t: AnyFields, graph: HubGraph, entity: EntityDeclaration, declared: DeclaredRelation): unknown {
  const { name, relation } = declared;
  const target = graph.registry.entities.get(relation.model);
  if (!target) {
    throw new PothosSchemaError(
      `${entity.name}.${name} leads to ${relation.model}, which is no entity: declare it with builder.entity().`,
    );
  }
  const read = strictest(declared.read, target.read);
  const part = relationPart(declared, read);
  const facts: FieldFacts = { loads: [relation.from], part };
  const shared = { description: part.description, extensions: { facts } };
  if (relation.list) {
    return t.field({
      ...shared,
      type: `${relation.model}Connection`,
      nullable: read !== undefined,
      args: pageArguments(t, target),
      resolve: (row: LoadedRow, args: PageArguments, context: Context, info: GraphQLResolveInfo) =>
        may(context.role, read)
          ? pageOf(graph, target, args, context, info, { field: relation.to, parent: row[relation.from] })
          : null,
    });
  }
  return t.field({
    ...shared,
    type: relation.model,
    nullable: relation.nullable || read !== undefined || target.valid !== undefined,
    args: onArgument(t, target, 'one'),
    resolve: async (row: LoadedRow, { on }: { on?: string | null }, context: Context, info: GraphQLResolveInfo) => {
      const key = row[relation.from];
      if (key == null || !may(context.role, read)) return null;
      const columns = columnsFor(target, info.fieldNodes, info);
      return oneOf(graph, context, target.name, relation.to, key, columns, dayOf(on, 'one', context.today));
    },
  });
}

function mapValues<V>(from: ReadonlyMap<string, V>, to: (value: V) => unknown): Record<string, unknown> {
  return Object.fromEntries([...from].map(([name, value]) => [name, to(value)]));
}
