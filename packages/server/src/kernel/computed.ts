import {
  all,
  columnOf,
  compare,
  name as identifier,
  modelOf,
  type Reading,
  type Relation,
  raw,
  type Scope,
  Sql,
  sql,
  validOn,
} from '@district-hub/engine';
import { keptCount } from './kept-count.ts';
import { codeInSql } from './kinds/code-list.ts';
import { filterOf } from './kinds/plain.ts';
import type { Part } from './parts.ts';
import type { EntityDeclaration, Registry } from './registry.ts';
import { mayRead, type Role, strictest } from './roles.ts';
import { readSelect, type Select } from './select.ts';
import { bilingual } from './words.ts';

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

export interface ComputedConfig {
  name: string;
  description?: string | null;
  type: { kind: string; ref?: { name?: string } | string };
  pothosOptions: { sql?: (row: object) => Sql | Code; select?: object; read?: Role };
}

/** A code of a list, as the SQL form of a computed field gives it. */
export interface Code {
  list: string;
  code: Sql;
}

function scalarOf({ type: { kind, ref } }: ComputedConfig): string {
  return (typeof ref === 'object' ? ref.name : ref) ?? kind;
}

/** A computed field with an SQL form as a part; undefined for one without. */
export function computedPart(
  registry: Registry,
  { model, name: type }: EntityDeclaration,
  config: ComputedConfig,
): Part | undefined {
  const { sql: written, select: given, read } = config.pothosOptions;
  if (!written) return undefined;
  const scalar = scalarOf(config);
  const [filter, pg] = [filterOf(scalar), pgTypes[scalar]];
  if (!filter || !pg) throw new Error(`${type}.${config.name} has "sql", but a ${scalar} can't be compared.`);
  const select = readSelect(registry, model, given, `${type}.${config.name}`);
  const value = (row: Sql, scope: Scope): Sql => {
    const found = written(expressionsOf(registry, select, row, scope));
    return found instanceof Sql ? found : found.code;
  };
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

/** A computed field with an SQL form as the engine reads it; undefined for one without. */
export function computedReading(
  registry: Registry,
  { model, name: type }: EntityDeclaration,
  config: ComputedConfig,
): Reading | undefined {
  const { sql: written, select: given, read } = config.pothosOptions;
  if (!written) return undefined;
  const select = readSelect(registry, model, given, `${type}.${config.name}`);
  const needed = strictest(read, select.read);
  const value = (row: Sql, scope: Scope) => written(expressionsOf(registry, select, row, scope));
  const isCode = scalarOf(config) === 'CodeListItem';
  return isCode
    ? {
        kind: 'value',
        of(row: Sql, _, place) {
          if (!mayRead(place.scope, needed)) return null;
          const { list, code } = value(row, place.scope) as Code;
          return { subject: codeInSql(list, code, place), present: sql`${code} is not null` };
        },
      }
    : {
        kind: 'leaf',
        nullable: true,
        sql: (row: Sql, _, { scope }) => (mayRead(scope, needed) ? (value(row, scope) as Sql) : null),
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
  const counted = counts.map(({ name, relation }) => [
    name,
    keptCount(registry, relation.model, relation.to, at(relation.from), undefined, scope) ??
      subquery(relation, sql`count(*)::int`, sql``),
  ]);
  return {
    ...Object.fromEntries(['id', ...columns].map((column) => [column, at(column)])),
    ...Object.fromEntries(related),
    _count: Object.fromEntries(counted),
  };
}
