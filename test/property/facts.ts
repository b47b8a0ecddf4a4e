import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { models } from '../../packages/server/src/generated/model.ts';
import type { Role } from './operation.ts';

// What neither the contract nor the data model says, as the interpreter and the generator have to know it: a table of facts.

// biome-ignore lint/suspicious/noExplicitAny: arguments as GraphQL coerced them
export type Given = Record<string, any>;

/** A value of a column: text, number or truth value; decimals, days and instants are text. */
export type Value = string | number | boolean | null;
/** A row by the names of its Prisma fields, and the model it is of. */
export type Row = Readonly<Record<string, Value>> & { readonly id: number; readonly $type: string };
/** All rows by model, in order of their ids, and the contract that they are read by. */
export interface District {
  schema: GraphQLSchema;
  rows: Readonly<Record<string, readonly Row[]>>;
  /** The day that "now" means. */
  today: string;
}

/** What only administrators read: entities, and fields of others. */
const guarded =
  `EnterpriseFigure ImportProblem ImportReview ImportReviewUse Enterprise.figures Enterprise.legalRepresentative Import.actor Import.problems
  ImportFile.problems LandSupply.grantee Listing.controllerName SupplyRelation.yearlyValue TalentApartmentLease.tenantReference`.split(
    /\s+/,
  );

/** The rows that a relation leads to and that are valid today: of the row itself, or of another. */
type Below = (relation: string, of?: Row) => readonly Row[];

/** Computed fields, from the row and the rows below it. */
export const computed: Readonly<Record<string, (below: Below, row: Row) => Value>> = {
  'ChainSegment.enterpriseCount': (below) => new Set(below('memberships').map((row) => row.enterpriseId)).size,
  'ChainSegment.state': (below) => latest(below('assessments'))?.state ?? null,
  'ChainSegment.isChokepoint': (below) => latest(below('assessments'))?.chokepoint ?? null,
  'ProductFlow.selfLoop': (_, { fromId, toId }) => fromId === toId,
  'ProductFlow.reciprocal': (below, { fromId, toId }) =>
    fromId !== toId && below('from').some((from) => below('inflows', from).some((flow) => flow.fromId === toId)),
  'Park.enterpriseCount': (below) => below('enterprises').length,
  'Park.projectCount': (below) => below('projects').length,
  'IndustryChain.projectCount': (below) => below('projects').length,
  'TalentApartment.unitCount': (below) => below('units').length,
  'TalentApartment.vacantUnitCount': (below) => below('units').filter(({ state }) => state === 'AVAILABLE').length,
};
const latest = (rows: readonly Row[]) =>
  rows.reduce<Row | undefined>((a, b) => (a && `${a.assessedOn}` > `${b.assessedOn}` ? a : b), undefined);

const counted = ['CNY', 'USD', 'PERSON', 'HOUSEHOLD', 'COUNT', 'TONNE', 'TCE', 'KWH'];
/** One of a unit is `times / per` of any of its base units. */
const multiples: Readonly<Record<string, { of: readonly string[]; times: bigint; per: bigint }>> = {
  WAN: { of: counted, times: 10n ** 4n, per: 1n },
  YI: { of: counted, times: 10n ** 8n, per: 1n },
  MU: { of: ['SQM'], times: 2_000n, per: 3n },
  HECTARE: { of: ['SQM'], times: 10n ** 4n, per: 1n },
  SQKM: { of: ['SQM'], times: 10n ** 6n, per: 1n },
};

/** What a unit measures and how much it is; a base unit is itself, but yuan are called YUAN. */
export function unitOf(name: string) {
  return multiples[name] ?? { of: [name === 'YUAN' ? 'CNY' : name], times: 1n, per: 1n };
}

/** What a base unit is called as a unit; null for what is none. */
export function nameOfBase(base: unknown): string | null {
  if (![...counted, 'SQM', 'PERCENT'].includes(String(base))) return null;
  return base === 'CNY' ? 'YUAN' : String(base);
}

/** The code list that a field takes its codes from, as the description of its filter names it. */
export function codeListOf(schema: GraphQLSchema, model: string, field: string): string | undefined {
  const where = schema.getType(`${model}Where`) as GraphQLInputObjectType | undefined;
  const [, list] = /Code list ([\w-]+)\./.exec(where?.getFields()[field]?.description ?? '') ?? [];
  return `${model}.${field}` === 'ChainSegment.state' ? 'segment-state' : list;
}

/** Whether a caller may use a field of a model, and read the records that it leads to. */
export function isReadable(role: Role, model: string, field = ''): boolean {
  const target = models[model]?.relations[field]?.model ?? '';
  return role === 'ADMIN' || ![model, `${model}.${field}`, target].some((name) => guarded.includes(name));
}

/** Whether the lists of a model show what is valid on a day. */
export function hasValidity({ schema }: District, model: string): boolean {
  const filter = schema.getType(`${model}ListFilter`) as GraphQLInputObjectType | undefined;
  return 'on' in (filter?.getFields() ?? {});
}

export function validityOf(model: string): [from: string, to: string] {
  return 'validFrom' in (models[model]?.columns ?? {}) ? ['validFrom', 'validTo'] : ['enteredOn', 'leftOn'];
}

export function globalId({ $type, id }: { $type: string; id: number }): string {
  return Buffer.from(`${$type}:${id}`).toString('base64url');
}

/** What a key is called in a lookup: its parts joined. */
export function keyName(key: readonly string[]): string {
  return key.map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('');
}

/** The cursor of a row in a list with this order. The hub's own text for it is the hub's business. */
export function cursorOf(model: string, orderBy: unknown, id: number): string {
  return `cursor_${Buffer.from(JSON.stringify([model, orderBy ?? [], id])).toString('base64url')}`;
}
