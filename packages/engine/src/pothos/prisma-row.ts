import type { Column } from '../model.ts';
import type { Select } from './select.ts';

/** What makes of the text of a value the object that Prisma's types promise, by the type of its column. */
export type Revivers = Partial<Record<Column['type'], (text: string) => unknown>>;

/** A date has no time: Prisma gives midnight of it. A time without a zone is UTC, as Prisma takes it. */
const revivers: Revivers = {
  BigInt: BigInt,
  Date: (text) => new Date(`${text}T00:00:00Z`),
  DateTime: (text) => new Date(/[+-]\d\d(:\d\d)?$/.test(text) ? text.replace(/([+-]\d\d)$/, '$1:00') : `${text}Z`),
};

/** What a resolver sees of a row: what its field selects, as Prisma's types have it. */
export function prismaRow(select: Select, row: Readonly<Record<string, unknown>>, own: Revivers): object {
  const { model, columns, relations, counts } = select;
  const values = ['id', ...columns].map((name) => [name, revived(model.columns[name], row[name], own)]);
  const related = relations.map(({ name, relation, select: inner }) => {
    const found = row[name] as Readonly<Record<string, unknown>>[] | Readonly<Record<string, unknown>> | null;
    if (relation.list)
      return [name, (found as Readonly<Record<string, unknown>>[]).map((one) => prismaRow(inner, one, own))];
    return [name, found && prismaRow(inner, found as Readonly<Record<string, unknown>>, own)];
  });
  return Object.fromEntries([...values, ...related, ...(counts.length > 0 ? [['_count', row._count]] : [])]);
}

function revived(column: Column | undefined, value: unknown, own: Revivers): unknown {
  const revive = column && { ...revivers, ...own }[column.type];
  if (!revive) return value;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? revive(item) : item));
  return typeof value === 'string' ? revive(value) : value;
}
