import { all, columnOf, name as identifier, modelOf, raw, type Scope, type Sql, sql } from '@district-hub/engine';
import { hubError } from '../errors.ts';
import { type HubGraph, idOf } from '../graph.ts';
import type { EntityDeclaration } from '../registry.ts';
import { mayRead } from '../roles.ts';
import { keyName } from '../words.ts';
import { requireReadable, unreadable } from './permission.ts';

/** The `by` of a lookup as GraphQL coerced it: one key with its value. */
export type By = Readonly<Record<string, unknown>>;

/** The condition that a row is the one which a natural key or id names. A relation in a key is named by a key of its own. */
export function namedBy(graph: HubGraph, entity: EntityDeclaration, by: By, row: Sql, scope: Scope, depth = 1): Sql {
  const [[chosen, given]] = Object.entries(by) as [[string, unknown]];
  if (chosen === 'id') return sql`${columnOf(graph, entity.name, 'id', row)} = ${idOf(entity.name, String(given))}`;
  const key = entity.keys.find((parts) => keyName(parts) === chosen) as readonly string[];
  const values = key.length === 1 ? { [key[0] as string]: given } : (given as By);
  return all(key.map((part) => partIs(graph, entity, part, values[part], row, scope, depth)));
}

function partIs(
  graph: HubGraph,
  entity: EntityDeclaration,
  part: string,
  given: unknown,
  row: Sql,
  scope: Scope,
  depth: number,
): Sql {
  const relation = entity.model.relations[part];
  const read = (relation ? entity.relations.get(part) : entity.columns.get(part))?.read;
  if (!mayRead(scope, read)) throw unreadable(entity.name, part);
  const column = relation?.from ?? part;
  const own = columnOf(graph, entity.name, column, row);
  if (given == null) return sql`${own} is null`;
  if (!relation)
    return sql`${own} = ${checked(given, part)}${raw(`::${modelOf(graph, entity.name).columns[column]?.pg}`)}`;
  const target = graph.registry.entities.get(relation.model) as EntityDeclaration;
  requireReadable(target, scope);
  const other = raw(`key${depth}`);
  const named = namedBy(graph, target, given as By, other, scope, depth + 1);
  return sql`${own} = (select ${columnOf(graph, target.name, relation.to, other)} from ${identifier(target.model.table)} ${other} where ${named})`;
}

/** PostgreSQL holds no NUL in text. */
function checked(given: unknown, part: string): unknown {
  if (typeof given !== 'string' || !given.includes('\0')) return given;
  throw hubError('BAD_USER_INPUT', `${part} 中含有空字符 (NUL)。`, `The value of ${part} holds a NUL character.`, {
    argument: part,
  });
}
