import { columnOf, type FieldFacts as EngineFacts, literal, type Reading, type Sql, sql } from '@district-hub/engine';
import { needsOf, readSelect } from '@district-hub/engine/pothos';
import { BasePlugin, type PothosOutputFieldConfig, PothosSchemaError, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { checkDeclarations } from './checks.ts';
import { computedReading } from './computed.ts';
import type { Context } from './context.ts';
import { type FieldFacts, factsOf } from './field-facts.ts';
import type { LoadedRow } from './kinds/kind.ts';
import { selectedOf } from './read/selected.ts';
import type { EntityDeclaration } from './registry.ts';
import { may, type Role, strictest } from './roles.ts';
import { readerOf } from './select.ts';

/**
 * Tells the engine how the declared fields of entities are read. plugin-prisma declares them and never loads: it would load again
 * every row that it did not load itself.
 */
export class EntityPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override beforeBuild(): void {
    checkDeclarations(this.builder.options.entity);
  }

  /** Notes of each computed field what it needs of the row, its form in SQL and who may read it. */
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const registry = this.builder.options.entity;
    const entity = registry.entities.get(config.parentType);
    if (entity && config.name === 'id') {
      const engine: EngineFacts = { reading: globalIdReading(entity), needs: { columns: ['id'] } };
      return { ...config, extensions: { ...config.extensions, engine } };
    }
    if (!entity || config.kind !== ('PrismaObject' as never) || factsOf(config)) return config;
    const at = `${entity.name}.${config.name}`;
    const { select, read } = config.pothosOptions as { select?: object; read?: Role };
    const { pothosPrismaSelect, pothosPrismaVariant, ...extensions } = config.extensions ?? {};
    if (pothosPrismaVariant || (pothosPrismaSelect && !select)) {
      throw new PothosSchemaError(
        `${at}: columns and relations are named under "columns" and "relations", so that they can be filtered by.`,
      );
    }
    const selected = readSelect(registry, entity.model, select, at);
    const facts: FieldFacts = { select: selected, read: strictest(read, readerOf(registry, selected)) };
    if (facts.read && !config.type.nullable) {
      throw new PothosSchemaError(
        `${at} has to be nullable: it is null for those who may not read all that it selects.`,
      );
    }
    const reading = computedReading(registry, entity, config as never);
    const engine: EngineFacts = { needs: needsOf(selected), ...(reading && { reading }) };
    return { ...config, extensions: { ...extensions, facts, engine } };
  }

  /** A resolver of a computed field sees the id and what the field selects. */
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { select, read } = factsOf(config) ?? {};
    if (!select) return resolve;
    return (row, args, context, info) =>
      may((context as Context).role, read) ? resolve(selectedOf(select, row as LoadedRow), args, context, info) : null;
  }
}

/** The text that `encodeGlobalId` makes; base64 of letters, digits and a colon has none of the characters that base64url replaces. */
function globalIdReading({ name, model }: EntityDeclaration): Reading {
  const id = (row: Sql) => columnOf({ models: { [name]: model } }, name, 'id', row);
  return {
    kind: 'leaf',
    nullable: false,
    sql: (row: Sql) => sql`rtrim(encode((${literal(`${name}:`)} || ${id(row)})::bytea, 'base64'), '=')`,
  };
}
