// A Prisma generator: writes what the engine needs of the data model and what Prisma's own output lacks (names of tables
// and columns, PostgreSQL types, both ends of relations, natural keys, labels). Prisma runs it and speaks JSON lines with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Column, Described, Enum, Model, Relation } from './model.ts';

/** The parts of Prisma's DMMF that are read here. */
interface DmmfField {
  name: string;
  dbName?: string | null;
  kind: 'scalar' | 'enum' | 'object' | 'unsupported';
  type: string;
  isList: boolean;
  isRequired: boolean;
  isUnique: boolean;
  isId: boolean;
  hasDefaultValue: boolean;
  nativeType?: [string, string[]] | null;
  relationName?: string;
  relationFromFields?: string[];
  relationToFields?: string[];
  documentation?: string;
}
interface DmmfModel {
  name: string;
  dbName?: string | null;
  fields: DmmfField[];
  uniqueFields: string[][];
  documentation?: string;
}
interface DmmfEnum {
  name: string;
  dbName?: string | null;
  values: { name: string; documentation?: string }[];
  documentation?: string;
}
interface Datamodel {
  models: DmmfModel[];
  enums: DmmfEnum[];
}

const postgresTypes: Record<string, string> = {
  String: 'text',
  Int: 'int4',
  BigInt: 'int8',
  Float: 'float8',
  Decimal: 'numeric',
  Boolean: 'bool',
  DateTime: 'timestamp',
  Json: 'jsonb',
};
/** Those that a column may ask for by `@db.…`. */
const nativeTypes: Record<string, string> = {
  Date: 'date',
  Timestamptz: 'timestamptz',
  Uuid: 'uuid',
  SmallInt: 'int2',
  Real: 'float4',
  Citext: 'citext',
  Json: 'json',
};

function described(comment = ''): Described {
  const stop = comment.indexOf('. ');
  return { label: stop < 0 ? comment : comment.slice(0, stop), description: comment };
}

/** A column; undefined for one of a type that the engine can't read, such as bytes. */
function columnOf(field: DmmfField, enums: ReadonlyMap<string, string>): Column | undefined {
  const type =
    field.kind === 'enum' ? 'Enum' : field.nativeType?.[0] === 'Date' ? 'Date' : (field.type as Column['type']);
  const pg = enums.get(field.type) ?? nativeTypes[field.nativeType?.[0] ?? ''] ?? postgresTypes[field.type];
  if (pg === undefined) return undefined;
  return {
    column: field.dbName ?? field.name,
    type,
    ...(type === 'Enum' && { enum: field.type }),
    list: field.isList,
    pg,
    nullable: !field.isRequired,
    hasDefault: field.hasDefaultValue,
    ...described(field.documentation),
  };
}

/** A relation; undefined for one over several columns, or over a join table that is no model. */
function relationOf(field: DmmfField, models: ReadonlyMap<string, DmmfModel>): Relation | undefined {
  const owns = (side: DmmfField) => (side.relationFromFields?.length ?? 0) > 0;
  const other = models
    .get(field.type)
    ?.fields.find((side) => side.relationName === field.relationName && side !== field && owns(side));
  const keys = owns(field)
    ? [field.relationFromFields, field.relationToFields]
    : [other?.relationToFields, other?.relationFromFields];
  const [[from, ...more] = [], [to] = []] = keys;
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return {
    model: field.type,
    list: field.isList,
    nullable: !field.isRequired,
    from,
    to,
    ...described(field.documentation),
  };
}

/** A unique key with foreign keys under the names of their relations. */
function keyOf(model: DmmfModel, columns: readonly string[]): string[] {
  return columns.map(
    (column) => model.fields.find((field) => field.relationFromFields?.includes(column))?.name ?? column,
  );
}

function modelOf(model: DmmfModel, models: ReadonlyMap<string, DmmfModel>, enums: ReadonlyMap<string, string>): Model {
  const known = <Facts>(kinds: DmmfField['kind'][], read: (field: DmmfField) => Facts | undefined) =>
    Object.fromEntries(
      model.fields.flatMap((field) => {
        const facts = kinds.includes(field.kind) ? read(field) : undefined;
        return facts === undefined ? [] : [[field.name, facts]];
      }),
    );
  const single = model.fields.filter((field) => field.isUnique && !field.isId).map((field) => [field.name]);
  return {
    name: model.name,
    table: model.dbName ?? model.name,
    ...described(model.documentation),
    columns: known(['scalar', 'enum'], (field) => columnOf(field, enums)),
    relations: known(['object'], (field) => relationOf(field, models)),
    uniques: [...single, ...model.uniqueFields].map((columns) => keyOf(model, columns)),
  };
}

/** The PostgreSQL type of an enum, quoted where PostgreSQL would read another name. */
function typeOf({ name, dbName }: { name: string; dbName?: string | null | undefined }): string {
  const type = dbName ?? name;
  return /^[a-z_][a-z0-9_]*$/.test(type) ? type : `"${type.replaceAll('"', '""')}"`;
}

function enumOf({ name, dbName, values, documentation }: DmmfEnum): Enum {
  return {
    pg: typeOf({ name, dbName }),
    ...described(documentation),
    values: Object.fromEntries(values.map((value) => [value.name, described(value.documentation)])),
  };
}

/** One line of the `NaturalKeys` interface: a column by its name, several as a tuple. */
function keyType({ name, uniques }: Model): string {
  const quoted = (part: string) => `'${part}'`;
  const types = uniques.map(([first, ...rest]) =>
    rest.length > 0
      ? `readonly [${[first, ...rest].map((part) => quoted(String(part))).join(', ')}]`
      : quoted(String(first)),
  );
  return `  ${name}: ${types.join(' | ') || 'never'};`;
}

function print({ models: list, enums: sets }: Datamodel): string {
  const byName = new Map(list.map((model) => [model.name, model]));
  const typeNames = new Map(sets.map((set) => [set.name, typeOf(set)]));
  const models = list.map((model) => modelOf(model, byName, typeNames));
  const record = (entries: [string, unknown][]) => JSON.stringify(Object.fromEntries(entries), null, 1);
  return `// Written by packages/engine/src/prisma-generator.ts.
import type { Enum, Model } from '@district-hub/engine';

/** The natural keys of each model: its unique columns and tuples. */
export interface NaturalKeys {
${models.map(keyType).join('\n')}
}

export const models: Record<string, Model> = ${record(models.map((model) => [model.name, model]))};

export const enums: Record<string, Enum> = ${record(sets.map((set) => [set.name, enumOf(set)]))};
`;
}

interface Request {
  id: number;
  method: 'getManifest' | 'generate';
  params: { dmmf: { datamodel: Datamodel }; generator: { output: { value: string } } };
}

function answer({ method, params }: Request): unknown {
  if (method === 'getManifest')
    return { manifest: { defaultOutput: './model.ts', prettyName: 'Data model of the read engine' } };
  const path = params.generator.output.value;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, print(params.dmmf.datamodel));
  return null;
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const request = JSON.parse(line) as Request;
  const reply = (body: object) =>
    process.stderr.write(`${JSON.stringify({ jsonrpc: '2.0', id: request.id, ...body })}\n`);
  try {
    reply({ result: answer(request) });
  } catch (error) {
    reply({ error: { code: -32000, message: error instanceof Error ? error.message : String(error), data: {} } });
  }
});
