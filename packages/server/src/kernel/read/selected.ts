import type { Column } from '@district-hub/engine';
import { Decimal } from '@prisma/client/runtime/client';
import type { Context } from '../context.ts';
import { printDateTime } from '../dates.ts';
import type { HubGraph } from '../graph.ts';
import type { LoadedRow } from '../kinds/kind.ts';
import type { Select } from '../select.ts';
import { countOf, rowsOf } from './rows.ts';

/**
 * What the resolver of a computed field sees: the id and what its field selects, as Prisma's types have it. Related rows
 * and counts come in one statement for all rows that are resolved together; of what has a validity they are those of today.
 */
export function selectedOf(
  graph: HubGraph,
  select: Select,
  row: LoadedRow,
  context: Context,
): object | Promise<object> {
  const { model, columns, relations, counts } = select;
  const own = Object.fromEntries(
    ['id', ...columns].map((name) => [name, asPrismaHasIt(model.columns[name] as Column, row[name])]),
  );
  if (relations.length + counts.length === 0) return own;

  const related = relations.map(async ({ name, relation, select: inner }) => {
    const on = relation.list ? context.today : null;
    const rows = await rowsOf(graph, context, inner.model.name, relation.to, row[relation.from], inner.loads, on);
    const selected = await Promise.all(rows.map((other) => selectedOf(graph, inner, other, context)));
    return [name, relation.list ? selected : (selected[0] ?? null)];
  });
  const counted = counts.map(async ({ name, relation }) => [
    name,
    await countOf(graph, context, relation.model, relation.to, row[relation.from]),
  ]);
  return Promise.all([Promise.all(related), Promise.all(counted)]).then(([found, numbers]) => ({
    ...own,
    ...Object.fromEntries(found),
    ...(numbers.length > 0 && { _count: Object.fromEntries(numbers) }),
  }));
}

/** Decimals, days and instants are text in the hub's rows; Prisma's types promise objects. */
function asPrismaHasIt({ type }: Column, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (type === 'Decimal') return new Decimal(value);
  if (type === 'Date') return new Date(`${value}T00:00:00Z`);
  return type === 'DateTime' ? new Date(printDateTime(value)) : value;
}
