import { PothosSchemaError } from '@pothos/core';
import type { LookupReading } from '../compile/reading.ts';
import { columnOf } from '../graph.ts';
import type { Model } from '../model.ts';
import { all, raw, type Sql, sql } from '../sql.ts';

const largestId = 2_147_483_647;

/** The columns of a unique key. */
export function keyOf(model: Model, by: string | readonly string[]): readonly string[] {
  const columns = typeof by === 'string' ? [by] : by;
  const keys = [['id'], ...model.uniques.map((key) => key.map((part) => model.relations[part]?.from ?? part))];
  const same = (key: readonly string[]) => [...key].sort().join() === [...columns].sort().join();
  if (!keys.some(same)) throw new PothosSchemaError(`(${columns.join(', ')}) is no unique key of ${model.name}.`);
  return columns;
}

/** The row whose key has the values of the arguments; none where no row can have them. */
export function lookupReading(model: Model, key: readonly string[]): LookupReading {
  return {
    kind: 'lookup',
    model: model.name,
    by: (args: Readonly<Record<string, unknown>>, row: Sql, { graph }) =>
      all(key.map((column) => equals(model, column, columnOf(graph, model.name, column, row), args[column]))),
  };
}

function equals(model: Model, name: string, column: Sql, given: unknown): Sql {
  // PostgreSQL holds no NUL in text, and no other id.
  const isImpossible = name === 'id' ? !isId(given) : typeof given === 'string' && given.includes('\0');
  return isImpossible ? raw('false') : sql`${column} = ${given}${raw(`::${model.columns[name]?.pg}`)}`;
}

function isId(given: unknown): boolean {
  return /^\d{1,10}$/.test(String(given)) && Number(given) <= largestId;
}
