import type { Row } from '@district-hub/engine';
import type { Context } from '../context.ts';
import { hubError } from '../errors.ts';
import { type HubGraph, idOf } from '../graph.ts';
import type { EntityDeclaration } from '../registry.ts';
import { may } from '../roles.ts';
import { keyName } from '../words.ts';
import { requireReadable, unreadable } from './permission.ts';
import { readerOf } from './reading.ts';

/** The `by` of a lookup as GraphQL coerced it: one key with its value. */
export type By = Readonly<Record<string, unknown>>;

/** The record that a natural key or id names, or null. Each relation in the key is looked up first, by its own key. */
export async function oneBy(
  graph: HubGraph,
  context: Context,
  entity: EntityDeclaration,
  by: By,
  columns: readonly string[],
): Promise<Row | null> {
  const [[chosen, given]] = Object.entries(by) as [[string, unknown]];
  const reader = readerOf(graph, context);
  if (chosen === 'id')
    return reader.one(entity.name, { key: ['id'], columns, on: null }, [idOf(entity.name, String(given))]);
  const key = entity.keys.find((parts) => keyName(parts) === chosen) as readonly string[];
  const values = key.length === 1 ? { [key[0] as string]: given } : (given as By);
  const parts = await Promise.all(key.map((part) => partOf(graph, context, entity, part, values[part])));
  const found = parts.filter((part) => part !== undefined);
  if (found.length < parts.length) return null;
  return reader.one(
    entity.name,
    { key: found.map(({ column }) => column), columns, on: null },
    found.map(({ value }) => value),
  );
}

/** The column of a part of a key and the value to look for; undefined when there is no such related record. */
async function partOf(graph: HubGraph, context: Context, entity: EntityDeclaration, part: string, given: unknown) {
  const relation = entity.model.relations[part];
  const read = (relation ? entity.relations.get(part) : entity.columns.get(part))?.read;
  if (!may(context.role, read)) throw unreadable(entity.name, part);
  if (!relation) return { column: part, value: checked(given, part) };
  if (given == null) return { column: relation.from, value: null };
  const target = graph.registry.entities.get(relation.model) as EntityDeclaration;
  requireReadable(target, context);
  const row = await oneBy(graph, context, target, given as By, [relation.to]);
  return row ? { column: relation.from, value: row[relation.to] } : undefined;
}

/** PostgreSQL holds no NUL in text. */
function checked(given: unknown, part: string): unknown {
  if (typeof given !== 'string' || !given.includes('\0')) return given ?? null;
  throw hubError('BAD_USER_INPUT', `${part} 中含有空字符 (NUL)。`, `The value of ${part} holds a NUL character.`, {
    argument: part,
  });
}
