import type { Ask } from './walk.ts';

/** A field that gives a connection, as introspection shows it. */
export interface ListField {
  /** The type that has the field; `Query` for the root. */
  on: string;
  field: string;
  /** The type of the records. */
  type: string;
  /** Whether it takes a day on which records have to be valid. */
  hasDay: boolean;
  /** What it can be ordered by. */
  keys: { name: string; nullable: boolean }[];
}

interface TypeRef {
  kind: string;
  name: string | null;
  ofType: TypeRef | null;
}

interface SchemaType {
  name: string;
  fields: { name: string; args: { name: string }[]; type: TypeRef }[] | null;
  inputFields: { name: string }[] | null;
}

const introspection = `query Lists { __schema { types {
  name
  fields { name args { name } type { ...Ref } }
  inputFields { name }
} } }
fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

/** Finds every connection of the schema that can be ordered. */
export async function findLists(ask: Ask): Promise<ListField[]> {
  const { __schema } = await ask<{ __schema: { types: SchemaType[] } }>(introspection, {});
  const types = new Map(__schema.types.map((type) => [type.name, type]));
  return [...types.values()].flatMap((owner) =>
    (owner.fields ?? []).flatMap(({ name: field, args, type: ref }) => {
      const type = /^(.*)Connection$/.exec(namedType(ref).name ?? '')?.[1];
      const names = args.map((arg) => arg.name);
      if (type === undefined || !names.includes('orderBy')) return [];
      const fields = new Map(types.get(type)?.fields?.map((each) => [each.name, each.type]));
      const keys = (types.get(`${type}OrderBy`)?.inputFields ?? []).map(({ name }) => ({
        name,
        nullable: fields.get(name)?.kind !== 'NON_NULL',
      }));
      return [{ on: owner.name, field, type, hasDay: names.includes('on'), keys }];
    }),
  );
}

function namedType(ref: TypeRef): TypeRef {
  return ref.ofType ? namedType(ref.ofType) : ref;
}
