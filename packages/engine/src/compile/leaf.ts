import { type GraphQLLeafType, type GraphQLOutputType, getNullableType, isEnumType, isListType } from 'graphql';
import { join, literal, raw, type Sql, sql } from '../sql.ts';

/** Writes a value that is not null as JSON: an expression that gives text. */
export type Printer = (value: Sql) => Sql;

/** Printers of the scalars by their names; those of GraphQL itself are known. */
export type Printers = Readonly<Record<string, Printer>>;

const asJson: Printer = (value) => sql`to_json(${value})::text`;
const asItIs: Printer = (value) => sql`(${value})::text`;

const builtIn: Printers = {
  String: asJson,
  ID: (value) => sql`to_json((${value})::text)::text`,
  Int: asItIs,
  Boolean: asItIs,
  Float: asJson,
  JSON: asItIs,
};

/** A value of this type as JSON; null where it is null. */
export function leafJson(type: GraphQLOutputType, value: Sql, nullable: boolean, printers: Printers): Sql {
  const inner = getNullableType(type);
  const printed = isListType(inner)
    ? listJson(getNullableType(inner.ofType) as GraphQLLeafType, value, printers)
    : printerOf(inner as GraphQLLeafType, printers)(value);
  return nullable ? sql`coalesce(${printed}, 'null')` : printed;
}

function listJson(item: GraphQLLeafType, value: Sql, printers: Printers): Sql {
  const printed = sql`coalesce(${printerOf(item, printers)(raw('item'))}, 'null')`;
  return sql`case when ${value} is not null then '[' || coalesce((select string_agg(${printed}, ',' order by place) from unnest(${value}) with ordinality listed(item, place)), '') || ']' end`;
}

function printerOf(type: GraphQLLeafType, printers: Printers): Printer {
  if (isEnumType(type)) {
    const renamed = type.getValues().filter(({ name, value }) => name !== value);
    // The names of an enum hold nothing that JSON would have to escape.
    if (renamed.length === 0) return (value) => sql`'"' || ${value} || '"'`;
    const cases = renamed.map(
      ({ name, value }) => sql`when ${literal(String(value))} then ${literal(JSON.stringify(name))}`,
    );
    return (value) => sql`case (${value})::text ${join(cases, ' ')} else '"' || ${value} || '"' end`;
  }
  const printer = printers[type.name] ?? builtIn[type.name];
  if (!printer) throw new Error(`No printer is known for ${type.name}.`);
  return printer;
}
