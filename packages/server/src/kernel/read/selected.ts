import type { Column } from '@district-hub/engine';
import type { Select } from '@district-hub/engine/pothos';
import { Decimal } from '@prisma/client/runtime/client';
import { printDateTime } from '../dates.ts';
import type { LoadedRow } from '../kinds/kind.ts';

/**
 * What the resolver of a computed field sees: the id and what its field selects, as Prisma's types have it. All of it came with the
 * row; of what has a validity it is what is valid today.
 */
export function selectedOf({ model, columns, relations, counts }: Select, row: LoadedRow): object {
  const own = ['id', ...columns].map((name) => [name, asPrismaHasIt(model.columns[name] as Column, row[name])]);
  const related = relations.map(({ name, relation, select }) => {
    const found = row[name];
    if (relation.list) return [name, (found as LoadedRow[]).map((one) => selectedOf(select, one))];
    return [name, found == null ? null : selectedOf(select, found as LoadedRow)];
  });
  return Object.fromEntries([...own, ...related, ...(counts.length > 0 ? [['_count', row._count]] : [])]);
}

/** Decimals, days and instants are text in the hub's rows; Prisma's types promise objects. */
function asPrismaHasIt({ type }: Column, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (type === 'Decimal') return new Decimal(value);
  if (type === 'Date') return new Date(`${value}T00:00:00Z`);
  return type === 'DateTime' ? new Date(printDateTime(value)) : value;
}
