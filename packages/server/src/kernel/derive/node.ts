import {
  columnOf,
  type FieldFacts as EngineFacts,
  type Reading,
  type Scope,
  type Sql,
  sql,
} from '@district-hub/engine';
import { PothosSchemaError } from '@pothos/core';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import type { Context } from '../context.ts';
import type { FieldFacts } from '../field-facts.ts';
import { graphOf, type HubGraph } from '../graph.ts';
import type { Kind, LoadedRow } from '../kinds/kind.ts';
import { columnPart, relationPart } from '../parts.ts';
import { refuseOmitted } from '../read/omitted.ts';
import { shownTo } from '../read/shown.ts';
import type { DeclaredColumn, DeclaredRelation, EntityDeclaration } from '../registry.ts';
import { mayRead, strictest } from '../roles.ts';
import { defineEnum } from '../types/enums.ts';
import { pageArguments } from './list.ts';
import { onArgument } from './validity.ts';

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
      ...Object.fromEntries(
        [...entity.columns.values()].map((column) => [
          column.kind.field ?? column.name,
          columnField(t, graph, entity, column),
        ]),
      ),
      ...mapValues(entity.relations, (relation) => relationField(t, graph, entity, relation)),
      ...computed?.(t as never),
    }),
  });
}

function columnField(t: AnyFields, graph: HubGraph, entity: EntityDeclaration, column: DeclaredColumn): unknown {
  const { kind, read, mask } = column;
  const part = columnPart(graph.registry, entity, column);
  const nullable = kind.nullable || (read !== undefined && !kind.withhold && !mask);
  const engine: EngineFacts = {
    reading: columnReading(graph, entity, column, nullable),
    needs: { columns: [...kind.columns, ...kind.beside] },
  };
  return t.field({
    type: kind.type,
    nullable,
    description: part.description,
    extensions: { facts: { part } satisfies FieldFacts, engine },
    resolve: (row: LoadedRow, _: unknown, { role }: Context) => shownTo(role, column, row),
  });
}

/** A column as the engine reads it: what it shows, or what is shown in its place to those who may not read it. */
function columnReading(
  { registry }: HubGraph,
  { model }: EntityDeclaration,
  { name, kind, read, mask }: DeclaredColumn,
  nullable: boolean,
): Reading {
  const columnsOf = (row: Sql) => (field: string) => {
    return { sql: columnOf(registry, model.name, field, row), pg: model.columns[field]?.pg ?? 'text' };
  };
  const { leaf, value } = kind.sql;
  if (leaf) {
    const hidden = (text: Sql): Sql | null => {
      if (!mask) return null;
      if (!mask.sql) throw new Error('Its mask has no form in SQL.');
      return mask.sql(text);
    };
    return {
      kind: 'leaf',
      nullable,
      sql: (row: Sql, _, { scope }) => (mayRead(scope, read) ? leaf(columnsOf(row)) : hidden(columnsOf(row)(name).sql)),
    };
  }
  return {
    kind: 'value',
    of: (row: Sql, _, place) => {
      const of = columnsOf(row);
      if (mayRead(place.scope, read)) return { subject: value(of, place), ...presence(kind, of(name).sql) };
      if (kind.withhold) return { subject: kind.withhold.sql(of) };
      if (mask) throw new Error('A mask is for plain text.');
      return null;
    },
  };
}

function presence({ nullable }: Kind, column: Sql): { present?: Sql } {
  return nullable ? { present: sql`${column} is not null` } : {};
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
  const readable = (scope: Scope) => mayRead(scope, read);
  const shared = (reading: Reading) => ({
    description: part.description,
    extensions: { facts: { part } satisfies FieldFacts, engine: { reading } satisfies EngineFacts },
  });
  if (relation.list) {
    const via = { field: relation.to, parent: relation.from };
    return t.field({
      ...shared({ kind: 'page', model: relation.model, via, check: refuseOmitted, readable }),
      type: `${relation.model}Connection`,
      nullable: read !== undefined,
      args: pageArguments(t, target),
    });
  }
  return t.field({
    ...shared({ kind: 'one', relation, readable, ...(target.valid && { on: ({ on }) => on }) }),
    type: relation.model,
    nullable: relation.nullable || read !== undefined || target.valid !== undefined,
    args: onArgument(t, target, 'one'),
  });
}

function mapValues<V>(from: ReadonlyMap<string, V>, to: (value: V) => unknown): Record<string, unknown> {
  return Object.fromEntries([...from].map(([name, value]) => [name, to(value)]));
}
