import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../../db/src/generated/client/client.ts';
import { getDatamodel } from '../../../server/src/generated/pothos.ts';
import { plainSchema } from '../../src/plain/schema.ts';

/** Apollo Server as its documentation sets it up, with the plain schema on the graphql 16 that it needs. */
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) });
const schema = plainSchema({ SchemaBuilder, PrismaPlugin, RelayPlugin }, prisma, getDatamodel());
await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: Number(process.env.PORT) },
});
