import type { PrismaClient } from '@district-hub/db/client';
import type PrismaTypes from '../../../server/src/generated/pothos.ts';

export interface PlainTypes {
  PrismaTypes: PrismaTypes;
}

type Builder = PothosSchemaTypes.SchemaBuilder<PothosSchemaTypes.ExtendDefaultTypes<PlainTypes>>;

const validOn = (on: string) => ({
  validFrom: { lte: new Date(on) },
  OR: [{ validTo: null }, { validTo: { gt: new Date(on) } }],
});

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** Declares what the questions of the bench need, and nothing else. */
export function definePlainTypes(builder: Builder, prisma: PrismaClient): void {
  builder.prismaObject('Park', {
    fields: (t) => ({
      id: t.exposeID('id'),
      code: t.exposeString('code'),
      name: t.exposeString('name'),
      enterprises: t.relatedConnection('enterprises', { cursor: 'id', query: { orderBy: { id: 'asc' } } }),
      projects: t.relatedConnection('projects', { cursor: 'id', query: { orderBy: { id: 'asc' } } }),
    }),
  });

  builder.prismaObject('Project', {
    fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
  });

  builder.prismaObject('Enterprise', {
    fields: (t) => ({
      id: t.exposeID('id'),
      name: t.exposeString('name'),
      creditCode: t.exposeString('creditCode', { nullable: true }),
      establishedOn: t.string({ nullable: true, resolve: ({ establishedOn }) => dayOf(establishedOn) }),
      status: t.exposeString('status', { nullable: true }),
      capital: t.string({ nullable: true, resolve: ({ capital }) => capital?.toFixed() ?? null }),
      capitalCurrency: t.exposeString('capitalCurrency', { nullable: true }),
      park: t.relation('park', { nullable: true }),
      memberships: t.relatedConnection('memberships', {
        cursor: 'id',
        args: { on: t.arg.string({ required: true }) },
        query: ({ on }) => ({ where: validOn(on), orderBy: { id: 'asc' } }),
      }),
      figures: t.relatedConnection('figures', {
        cursor: 'id',
        query: { orderBy: [{ year: 'desc' }, { id: 'desc' }] },
      }),
      supplies: t.relatedConnection('supplies', {
        cursor: 'id',
        args: { on: t.arg.string({ required: true }) },
        query: ({ on }) => ({ where: validOn(on), orderBy: { id: 'asc' } }),
      }),
    }),
  });

  builder.prismaObject('EnterpriseFigure', {
    fields: (t) => ({
      year: t.exposeInt('year'),
      value: t.string({ nullable: true, resolve: ({ value }) => value?.toFixed() ?? null }),
      valueStatus: t.string({ resolve: ({ valueStatus }) => valueStatus }),
    }),
  });

  builder.prismaObject('ChainMembership', {
    fields: (t) => ({
      role: t.exposeString('role'),
      validFrom: t.string({ nullable: true, resolve: ({ validFrom }) => dayOf(validFrom) }),
      segment: t.relation('segment'),
      enterprise: t.relation('enterprise'),
    }),
  });

  builder.prismaObject('SupplyRelation', {
    fields: (t) => ({ product: t.exposeString('product'), buyer: t.relation('buyer') }),
  });

  builder.prismaObject('ChainSegment', {
    fields: (t) => ({
      id: t.exposeID('id'),
      path: t.exposeString('path'),
      name: t.exposeString('name'),
      membershipCount: t.relationCount('memberships', {
        args: { on: t.arg.string({ required: true }) },
        where: ({ on }) => validOn(on),
      }),
      memberships: t.relatedConnection('memberships', {
        cursor: 'id',
        args: { on: t.arg.string({ required: true }) },
        query: ({ on }) => ({ where: validOn(on), orderBy: { id: 'asc' } }),
      }),
    }),
  });

  builder.prismaObject('IndustryChain', {
    fields: (t) => ({
      id: t.exposeID('id'),
      code: t.exposeString('code'),
      name: t.exposeString('name'),
      segments: t.relatedConnection('segments', { cursor: 'id', query: { orderBy: { id: 'asc' } } }),
    }),
  });

  builder.queryType({
    fields: (t) => ({
      enterprise: t.prismaField({
        type: 'Enterprise',
        nullable: true,
        args: { id: t.arg.int({ required: true }) },
        resolve: (query, _root, { id }) => prisma.enterprise.findUnique({ ...query, where: { id } }),
      }),
      enterprises: t.prismaConnection({
        type: 'Enterprise',
        cursor: 'id',
        maxSize: 1_000,
        args: { name: t.arg.string(), status: t.arg.string(), from: t.arg.string(), to: t.arg.string() },
        totalCount: (_root, args) => prisma.enterprise.count({ where: enterpriseWhere(args) }),
        resolve: (query, _root, args) =>
          prisma.enterprise.findMany({
            ...query,
            where: enterpriseWhere(args),
            orderBy: args.from ? [{ establishedOn: 'desc' }, { id: 'desc' }] : { id: 'asc' },
          }),
      }),
      parks: t.prismaConnection({
        type: 'Park',
        cursor: 'id',
        args: { from: t.arg.string({ required: true }) },
        resolve: (query, _root, { from }) =>
          prisma.park.findMany({ ...query, where: { code: { gte: from } }, orderBy: { code: 'asc' } }),
      }),
      industryChain: t.prismaField({
        type: 'IndustryChain',
        nullable: true,
        args: { code: t.arg.string({ required: true }) },
        resolve: (query, _root, { code }) => prisma.industryChain.findUnique({ ...query, where: { code } }),
      }),
      industryChains: t.prismaConnection({
        type: 'IndustryChain',
        cursor: 'id',
        args: { from: t.arg.string({ required: true }) },
        resolve: (query, _root, { from }) =>
          prisma.industryChain.findMany({ ...query, where: { code: { gte: from } }, orderBy: { id: 'asc' } }),
      }),
    }),
  });
}

interface EnterpriseArguments {
  name?: string | null | undefined;
  status?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}

function enterpriseWhere({ name, status, from, to }: EnterpriseArguments) {
  return {
    ...(name && { name: { contains: name } }),
    ...(status && { status }),
    ...(from && to && { establishedOn: { gte: new Date(from), lt: new Date(to) } }),
  };
}
