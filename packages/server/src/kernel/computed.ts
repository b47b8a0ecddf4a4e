import { compare, type Reading, type Scope, Sql, sql } from '@district-hub/engine';
import { expressionsOf, readSelect } from '@district-hub/engine/pothos';
import type { Part } from './field-facts.ts';
import { codeInSql } from './kinds/code-list.ts';
import { filterOf } from './kinds/plain.ts';
import { unreadable } from './read/permission.ts';
import type { EntityDeclaration, Registry } from './registry.ts';
import { mayRead, type Role, strictest } from './roles.ts';
import { readerOf } from './select.ts';
import { tablesOf } from './tables.ts';
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
  args: object;
  pothosOptions: {
    sql?: (row: object, args: object, scope: Scope) => Sql | Code | null;
    select?: object;
    read?: Role;
    ordered?: false;
  };
}

/** A code of a list, as the SQL form of a computed field gives it. */
export interface Code {
  list: string;
  code: Sql;
}

function scalarOf({ type: { kind, ref } }: ComputedConfig): string {
  return (typeof ref === 'object' ? ref.name : ref) ?? kind;
}

/** A computed field with an SQL form as a part; undefined for one without, or with arguments, which would be another value for each. */
export function computedPart(
  registry: Registry,
  { model, name: type }: EntityDeclaration,
  config: ComputedConfig,
): Part | undefined {
  const { sql: written, select: given, read, ordered = true } = config.pothosOptions;
  if (!written || Object.keys(config.args).length > 0) return undefined;
  const scalar = scalarOf(config);
  const [filter, pg] = [filterOf(scalar), pgTypes[scalar]];
  if (!filter || !pg) throw new Error(`${type}.${config.name} has "sql", but a ${scalar} can't be compared.`);
  const select = readSelect(registry, model, given, `${type}.${config.name}`);
  const value = (row: Sql, scope: Scope): Sql => {
    const found = written(expressionsOf(tablesOf(registry), select, row, scope), {}, scope);
    if (!found) throw unreadable(type, config.name);
    // In brackets: what is written may be a comparison, and is compared itself.
    return sql`(${found instanceof Sql ? found : found.code})`;
  };
  return {
    filter,
    description: config.description ?? bilingual(config.name, config.name),
    read: strictest(read, readerOf(registry, select)),
    ordered,
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
  const needed = strictest(read, readerOf(registry, select));
  const value = (row: Sql, args: object, scope: Scope) =>
    mayRead(scope, needed) ? written(expressionsOf(tablesOf(registry), select, row, scope), args, scope) : null;
  const isCode = scalarOf(config) === 'CodeListItem';
  return isCode
    ? {
        kind: 'value',
        of(row: Sql, args, place) {
          const found = value(row, args, place.scope) as Code | null;
          if (!found) return null;
          const { list, code } = found;
          return { subject: codeInSql(list, code, place), present: sql`${code} is not null` };
        },
      }
    : {
        kind: 'leaf',
        nullable: true,
        sql: (row: Sql, args, { scope }) => value(row, args, scope) as Sql | null,
      };
}
