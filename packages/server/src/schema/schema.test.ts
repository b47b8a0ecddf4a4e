import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { entities } from '../kernel/registry.ts';
import { schema } from './index.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

interface Described {
  at: string;
  description: string | null | undefined;
}

/** Everything of a type that a reader of the schema may ask about. */
function* partsOf(type: GraphQLNamedType): Generator<Described> {
  yield { at: type.name, description: type.description };
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield { at: `${type.name}.${value.name}`, description: value.description };
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      yield { at: `${type.name}.${field.name}`, description: field.description };
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield { at: `${type.name}.${field.name}`, description: field.description };
      for (const arg of field.args)
        yield { at: `${type.name}.${field.name}(${arg.name})`, description: arg.description };
    }
  }
}

test('the schema is valid GraphQL', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('everything has a description, the Chinese first and then the English', () => {
  const parts = types.flatMap((type) => [...partsOf(type)]);
  const missing = parts.filter(({ description }) => !/^[^.]*\p{Script=Han}[^.]*\. ?\S/u.test(description ?? ''));
  expect(missing).toEqual([]);
});

test('every entity has its eight types and two root fields', () => {
  const query = schema.getQueryType()?.getFields() ?? {};
  expect(entities.size).toBeGreaterThan(20);
  for (const { name, read, singular, plural } of entities.values()) {
    for (const suffix of ['', 'Connection', 'Edge', 'Where', 'OrderBy', 'By', 'Filter', 'ListFilter']) {
      expect(schema.getType(`${name}${suffix}`), `${name}${suffix}`).toBeDefined();
    }
    expect(String(query[singular]?.type), singular).toBe(name);
    expect(String(query[plural]?.type), plural).toBe(`${name}Connection${read ? '' : '!'}`);
  }
});
