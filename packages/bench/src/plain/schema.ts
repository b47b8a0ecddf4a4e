import type { PrismaClient } from '@district-hub/db/client';
import type SchemaBuilder from '@pothos/core';
import type PrismaPlugin from '@pothos/plugin-prisma';
import type RelayPlugin from '@pothos/plugin-relay';
import type { GraphQLSchema } from 'graphql';
import type { getDatamodel } from '../../../server/src/generated/pothos.ts';
import { definePlainTypes, type PlainTypes } from './types.ts';

/** Pothos as a server has it: Apollo Server needs one that runs on graphql 16. */
export interface Pothos {
  SchemaBuilder: typeof SchemaBuilder;
  PrismaPlugin: typeof PrismaPlugin;
  RelayPlugin: typeof RelayPlugin;
}

/**
 * The plain schema: Pothos and plugin-prisma as their documentation shows them, with what the questions of the bench need
 * and no tuning.
 */
export function plainSchema(
  { SchemaBuilder, PrismaPlugin, RelayPlugin }: Pothos,
  client: PrismaClient,
  dmmf: ReturnType<typeof getDatamodel>,
): GraphQLSchema {
  const builder = new SchemaBuilder<PlainTypes>({
    plugins: [PrismaPlugin, RelayPlugin],
    prisma: { client, dmmf },
    relay: {},
  });
  definePlainTypes(builder, client);
  return builder.toSchema() as GraphQLSchema;
}
