import {
  all,
  type Column,
  columnOf,
  compare,
  type Field,
  name as identifier,
  modelOf,
  type Relation,
  raw,
  type Scope,
  type Sql,
  sql,
  validOn,
} from '@district-hub/engine';
import type { AnyBuilder } from './any-builder.ts';
import type { Kind } from './kinds/kind.ts';
import { filterOf } from './kinds/plain.ts';
import type { DeclaredColumn, DeclaredRelation, EntityDeclaration, Registry } from './registry.ts';
import { type Role, strictest } from './roles.ts';
import { readSelect, type Select } from './select.ts';
import { bilingual, halvesOf } from './words.ts';

/** What the kernel notes of a field of an entity, in its `extensions`. */
export interface FieldFacts {
  /** Columns that have to be loaded with the row. */
  loads: readonly string[];
  /** How it takes part in filters and orderings; undefined for a computed field, whose part is read off its options. */
  part?: Part;
  /** Of a computed field: what its resolver sees, and who may see it. */
  select?: Select;
  read?: Role | undefined;
}

/** What `where` and `orderBy` know of one field. */
export type Part = PartFacts & ({ field: Field; relation?: never } | { relation: Relation; field?: never });
interface PartFacts {
  /** The input type of its conditions. */
  filter: string;
  description: string;
  read: Role | undefined;
  /** Whether records can be ordered by it. */
  ordered: boolean;
}

/** The facts of a field, from its configuration in the builder or from the built schema. */
export function factsOf(field: { extensions?: unknown } | undefined): FieldFacts | undefined {
  return (field?.extensions as { facts?: FieldFacts } | undefined)?.facts;
}

/** A declared column as a part. */
export function columnPart(
  registry: Registry,
  { model }: EntityDeclaration,
  { name, kind, read }: DeclaredColumn,
): Part {
  const facts = (field: string) => model.columns[field] as Column;
  const at = (row: Sql, field: string) => ({ sql: columnOf(registry, model.name, field, row), pg: facts(field).pg });
  return {
    filter: kind.filter,
    description: describe(facts(name).description, kind),
    read,
    ordered: kind.orders.length > 0,
    field: {
      orders: (row) =>
        kind.orders.map((field, place) => ({
          ...at(row, field),
          nullable: facts(field).nullable,
          paired: kind.paired === true && place > 0,
        })),
      test: (row, comparators) => kind.test((field) => at(row, field), comparators),
    },
  };
}

/** A declared relation as a part; `read` is the stricter of what the relation and the entity it leads to ask for. */
export function relationPart({ relation }: DeclaredRelation, read: Role | undefined): Part {
  return {
    filter: `${relation.model}${relation.list ? 'ListFilter' : 'Filter'}`,
    description: relation.description,
    read,
    ordered: false,
    relation,
  };
}

/** The PostgreSQL types of computed fields; a code is stored as its text. */
const pgTypes: Record<string, string> = {
  String: 'text',
  CodeListItem: 'text',
  Int: 'int4',
  Decimal: 'numeric',
  Boolean: 'bool',
  Date: 'date',
  DateTime: 'timestamptz',
};

interface ComputedConfig {
  name: string;
  description?: string | null;
  type: { kind: string; ref?: { name?: string } | string };
  pothosOptions: { sql?: (row: object) => Sql; select?: object; read?: Role };
}

/** A computed field with an SQL form as a part; undefined for one without. */
function computedPart(
  registry: Registry,
  { model, name: type }: EntityDeclaration,
  config: ComputedConfig,
): Part | undefined {
  const { sql: written, select: given, read } = config.pothosOptions;
  if (!written) return undefined;
  const { ref } = config.type;
  const scalar = (typeof ref === 'object' ? ref.name : ref) ?? config.type.kind;
  const [filter, pg] = [filterOf(scalar), pgTypes[scalar]];
  if (!filter || !pg) throw new Error(`${type}.${config.name} has "sql", but a ${scalar} can't be compared.`);
  const select = readSelect(registry, model, given, `${type}.${config.name}`);
  const value = (row: Sql, scope: Scope) => written(expressionsOf(registry, select, row, scope));
  return {
    filter,
    description: config.description ?? bilingual(config.name, config.name),
    read: strictest(read, select.read),
    ordered: true,
    field: {
      orders: (row, scope) => [{ sql: value(row, scope), pg, nullable: true }],
      test: (row, comparators, scope) => compare(value(row, scope), pg, comparators),
    },
  };
}

/**
 * What the `sql` of a computed field may use: the columns, related rows and counts that it selects, as expressions on a row.
 * As in a list, rows that have a validity are those that are valid today.
 */
function expressionsOf(
  registry: Registry,
  { model, columns, relations, counts }: Select,
  row: Sql,
  scope: Scope,
): object {
  const at = (field: string) => columnOf(registry, model.name, field, row);
  const inner = raw('related');
  const validities = { models: registry.models, validity: (name: string) => registry.entities.get(name)?.valid };
  const subquery = ({ model: other, from, to, list }: Relation, selected: Sql, rest: Sql) => {
    const link = sql`${columnOf(registry, other, to, inner)} = ${at(from)}`;
    const related = all([link, ...(list ? validOn(validities, other, inner, undefined, scope) : [])]);
    return sql`(select ${selected} from ${identifier(modelOf(registry, other).table)} ${inner} where ${related} ${rest})`;
  };
  const related = relations.map(({ name, relation, select }) => {
    const other = Object.fromEntries(
      ['id', ...select.columns].map((column) => [column, columnOf(registry, relation.model, column, inner)]),
    );
    type Write = (row: object) => Sql;
    return [name, (selected: Write, rest: Write = () => sql``) => subquery(relation, selected(other), rest(other))];
  });
  const counted = counts.map(({ name, relation }) => [name, subquery(relation, sql`count(*)::int`, sql``)]);
  return {
    ...Object.fromEntries(['id', ...columns].map((column) => [column, at(column)])),
    ...Object.fromEntries(related),
    _count: Object.fromEntries(counted),
  };
}

/**
 * What takes part in `where` and `orderBy` of an entity: read off the fields of its type, wherever they were declared, so
 * that a field which one domain adds to another's entity is there too.
 */
export function partsOf(builder: AnyBuilder, entity: EntityDeclaration): Map<string, Part> {
  const registry: Registry = builder.options.entity;
  const parts = new Map<string, Part>();
  for (const [field, config] of builder.configStore.getFields(entity.name) as Map<string, ComputedConfig>) {
    const part = factsOf(config as object)?.part ?? computedPart(registry, entity, config);
    if (part) parts.set(field, part);
  }
  return parts;
}

function describe(description: string, { remark }: Kind): string {
  if (!remark) return description;
  const { zh, en } = halvesOf(description);
  return bilingual(`${zh}（${remark.zh}）`, `${en} ${remark.en}`.trim());
}
