import type { Model } from '@district-hub/engine';
import { PothosSchemaError } from '@pothos/core';
import { defineEntity } from './derive/entity.ts';
import { countedName } from './kept-count.ts';
import { type As, kindOf } from './kinds/resolve.ts';
import type { CodeListOptions, RelationOptions } from './options.ts';
import type { DeclaredColumn, DeclaredRelation, DeclaredRule, EntityDeclaration, Registry } from './registry.ts';
import type { Role } from './roles.ts';
import { pluralOf, singularOf } from './words.ts';

/** `EntityOptions` without its types: inside, names are data. */
interface Options {
  keys: readonly (string | readonly string[])[];
  match?: readonly (string | readonly string[])[];
  aliases?: NonNullable<EntityDeclaration['aliases']>;
  owner: string;
  valid?: readonly [string, string];
  read?: Role;
  columns: Record<
    string,
    Pick<DeclaredColumn, 'read' | 'mask' | 'parse' | 'distinct'> & { as?: As; write?: DeclaredColumn['write'] }
  >;
  relations?: Record<string, RelationOptions>;
  rules?: readonly DeclaredRule[];
  fields?: (t: never) => Record<string, unknown>;
  plural?: string;
}

/** What the methods below need of the schema builder. */
interface EntityBuilder {
  options: { entity: Registry };
  prismaObjectFields(name: string, fields: unknown): void;
}

/** The body of `builder.entity()`; its signature is what is typed. */
export function declareEntity(this: unknown, name: string, given: object): void {
  const builder = this as EntityBuilder;
  const options = given as Options;
  const { models, entities, counted } = builder.options.entity;
  const model = models[name];
  if (!model) throw new PothosSchemaError(`There is no model ${name} in the Prisma schema.`);
  if (entities.has(name)) throw new PothosSchemaError(`The entity ${name} is declared twice.`);
  const entity = resolve(model, options);
  entities.set(name, entity);
  for (const { counted: isCounted, relation } of entity.relations.values()) {
    if (isCounted) counted.add(countedName(relation.model, relation.to));
  }
  defineEntity(builder, entity, options.fields);
}

/** The body of `builder.entityFields()`. */
export function declareFields(this: unknown, name: string, fields: unknown): void {
  (this as EntityBuilder).prismaObjectFields(name, fields);
}

/** The body of `builder.codeList()`. */
export function declareCodeList(this: unknown, name: string, options: CodeListOptions): void {
  const { codeLists } = (this as EntityBuilder).options.entity;
  if (codeLists.has(name)) throw new PothosSchemaError(`The code list ${name} is declared twice.`);
  codeLists.set(name, options);
}

function resolve(model: Model, options: Options): EntityDeclaration {
  const sources = options.columns.source?.as;
  const list = typeof sources === 'object' && 'codeList' in sources ? sources.codeList : undefined;
  const columns = Object.entries(options.columns).map(
    ([name, { as, write = 'always', ...facts }]): [string, DeclaredColumn] => {
      if (!(name in model.columns)) throw new PothosSchemaError(`${model.name} has no column ${name}.`);
      return [name, { name, kind: kindOf(model, name, as, list), write, ...facts }];
    },
  );
  const relations = Object.entries(options.relations ?? {}).map(([name, facts]): [string, DeclaredRelation] => {
    const relation = model.relations[name];
    if (!relation) throw new PothosSchemaError(`${model.name} has no relation ${name}.`);
    if (facts.counted && !relation.list)
      throw new PothosSchemaError(`${model.name}.${name} leads to one record, not to a number of them.`);
    return [name, { name, relation, ...facts }];
  });
  const singular = singularOf(model.name);
  return {
    name: model.name,
    model,
    owner: options.owner,
    keys: options.keys.map((key) => (typeof key === 'string' ? [key] : key)),
    match: (options.match ?? []).map((tier) => (typeof tier === 'string' ? [tier] : tier)),
    ...(options.aliases && { aliases: options.aliases }),
    ...(options.valid && { valid: { from: options.valid[0], to: options.valid[1] } }),
    ...(options.read && { read: options.read }),
    columns: new Map(columns),
    relations: new Map(relations),
    rules: options.rules ?? [],
    singular,
    plural: options.plural ?? pluralOf(singular),
  };
}
