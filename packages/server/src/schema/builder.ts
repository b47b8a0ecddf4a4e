import EnginePlugin from '@district-hub/engine/pothos';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { RequestContext } from '../context.ts';
import { getDatamodel, type default as PrismaTypes } from '../generated/pothos.ts';
import EntityPlugin from '../kernel/entity.ts';
import { encodeGlobalId } from '../kernel/global-id.ts';
import { graphOf } from '../kernel/graph.ts';
import type { CodeRef } from '../kernel/kinds/code-list.ts';
import { engineOptions } from '../kernel/read/engine.ts';
import { type Registry, registry } from '../kernel/registry.ts';
import { defineShared } from '../kernel/types/shared.ts';
import { bilingual } from '../kernel/words.ts';
import { defineScalars, type ScalarTypes } from './scalars.ts';

export interface Types {
  PrismaTypes: PrismaTypes;
  Context: RequestContext;
  Scalars: ScalarTypes;
  /** What computed fields of several domains give back. */
  Objects: { CodeListItem: CodeRef };
  DefaultFieldNullability: false;
}

/**
 * Makes a builder over a registry of models. The hub has one, below; a test makes its own.
 *
 * @param datamodel - what Prisma's Pothos generator wrote for the same models
 */
export function createBuilder(models: Registry, datamodel: ReturnType<typeof getDatamodel>) {
  const made = new SchemaBuilder<Types>({
    // Outermost first: the engine is asked before any resolver, and the entity plugin undoes what plugin-prisma would do to load rows.
    plugins: [EnginePlugin, EntityPlugin, RelayPlugin, PrismaPlugin],
    defaultFieldNullability: false,
    entity: models,
    engine: (builder) => engineOptions(graphOf(builder as never)),
    relay: {
      encodeGlobalID: (type, id) => encodeGlobalId(type, String(id)),
      nodeQueryOptions: false,
      nodesQueryOptions: false,
      nodeTypeOptions: { description: bilingual('记录', 'Anything with a global id.') },
      idFieldOptions: { description: bilingual('标识', 'Global id, opaque.') },
    },
    prisma: {
      client: () => {
        throw new Error('Root fields and relations read through the engine, never through Prisma.');
      },
      dmmf: datamodel,
      exposeDescriptions: true,
      onUnusedQuery: 'error',
    },
  });
  made.queryType({ description: bilingual('查询', 'Everything that can be read.') });
  defineScalars(made);
  defineShared(made);
  return made;
}

export type Builder = ReturnType<typeof createBuilder>;

export const builder = createBuilder(registry, getDatamodel());
builder.mutationType({ description: bilingual('变更', 'Everything that can be changed.') });
