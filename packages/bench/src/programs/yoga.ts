import { createServer } from 'node:http';
import { PrismaClient } from '@district-hub/db/client';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { PrismaPg } from '@prisma/adapter-pg';
import { createYoga } from 'graphql-yoga';
import { getDatamodel } from '../../../server/src/generated/pothos.ts';
import { plainSchema } from '../plain/schema.ts';

/* The plain schema in Yoga, as the documentation of both sets them up. */

const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL as string }) });
const schema = plainSchema({ SchemaBuilder, PrismaPlugin, RelayPlugin }, prisma, getDatamodel());
createServer(createYoga({ schema, graphiql: false })).listen(Number(process.env.PORT), '127.0.0.1');
