import type { AnyBuilder } from '../any-builder.ts';
import type { Registry } from '../registry.ts';
import { defineEnumComparator } from './comparators.ts';

/** Adds an enum of the Prisma schema to the graph, with its comparator, unless it is there already. */
export function defineEnum(builder: AnyBuilder, name: string): void {
  const { enums, shownEnums }: Registry = builder.options.entity;
  if (shownEnums.has(name)) return;
  const found = enums[name];
  if (!found) throw new Error(`The Prisma schema has no enum ${name}.`);
  shownEnums.add(name);
  const values = Object.entries(found.values).map(([value, { description }]) => [value, { description }]);
  builder.enumType(name, { description: found.description, values: Object.fromEntries(values) });
  defineEnumComparator(builder, name, found.label);
}
