import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isRequiredArgument, isWrappingType } from 'graphql';
import { factsOf } from '../kernel/field-facts.ts';
import type { EntityDeclaration } from '../kernel/registry.ts';
import { halvesOf } from '../kernel/words.ts';
import { type Answered, type Cell, dateCell, numberCell, textCell } from './cell.ts';
import type { Located } from './located.ts';

/** What cells are made of the values of computed fields, by type. */
const readers: Readonly<Record<string, (value: never) => Cell>> = {
  ID: textCell,
  String: textCell,
  Int: numberCell,
  Decimal: numberCell,
  Boolean: (value: boolean | null) => value,
  Date: dateCell,
  DateTime: textCell,
  PartialDate: dateCell,
};

/** A field of an entity that no column stands behind, as a cell; undefined for one that is no single value, or that SQL does not give. */
export function computedCell(schema: GraphQLSchema, entity: EntityDeclaration, name: string): Located | undefined {
  const fields = (schema.getType(entity.name) as GraphQLObjectType).getFields();
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const { reading } = (field?.extensions.engine ?? {}) as { reading?: unknown };
  if (!field || !reading || field.args.some(isRequiredArgument)) return undefined;
  const type = String(getNamedType(field.type));
  if (isWrappingType(field.type) && String(field.type).includes('[')) return undefined;
  const shared = {
    path: [name],
    field: name,
    labels: [halvesOf(field.description ?? '').zh],
    role: factsOf(field)?.read,
  };
  if (type === 'CodeListItem') {
    const selection = `${name} { code label }`;
    const read: Located['read'] = (row, { language }) =>
      textCell(language === 'ZH' ? row[name]?.label : row[name]?.code);
    return { ...shared, selection, read };
  }
  const read = readers[type];
  return read && { ...shared, selection: name, read: (row: Answered) => read(row[name] as never) };
}
