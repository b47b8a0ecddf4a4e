import { BasePlugin, type PothosOutputFieldConfig, PothosSchemaError, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { checkDeclarations } from './checks.ts';
import type { Context } from './context.ts';
import { graphOf } from './graph.ts';
import type { LoadedRow } from './kinds/kind.ts';
import { type FieldFacts, factsOf } from './parts.ts';
import { selectedOf } from './read/selected.ts';
import { may, type Role, strictest } from './roles.ts';
import { readSelect } from './select.ts';

/**
 * Makes the declared fields of entities read through the engine. plugin-prisma declares them and never loads: it would
 * load again every row that it did not load itself.
 */
export class EntityPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override beforeBuild(): void {
    checkDeclarations(this.builder.options.entity);
  }

  /** Notes of each computed field which columns have to be loaded for it and who may read it. */
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const registry = this.builder.options.entity;
    const entity = registry.entities.get(config.parentType);
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
    const facts: FieldFacts = { loads: selected.loads, select: selected, read: strictest(read, selected.read) };
    if (facts.read && !config.type.nullable) {
      throw new PothosSchemaError(
        `${at} has to be nullable: it is null for those who may not read all that it selects.`,
      );
    }
    return { ...config, extensions: { ...extensions, facts } };
  }

  /** A resolver of a computed field sees the id and what the field selects. */
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const facts = factsOf(config);
    if (!facts?.select) return resolve;
    const { select, read } = facts;
    const graph = graphOf(this.builder);
    return (row, args, context, info) => {
      if (!may((context as Context).role, read)) return null;
      const selected = selectedOf(graph, select, row as LoadedRow, context as Context);
      return selected instanceof Promise
        ? selected.then((parent) => resolve(parent, args, context, info))
        : resolve(selected, args, context, info);
    };
  }
}
