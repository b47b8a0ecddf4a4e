import SchemaBuilder, { type FieldMap } from '@pothos/core';
import PrismaPlugin, { type prismaModelName } from '@pothos/plugin-prisma';
import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { models } from '../example/generated/model.ts';
import { getDatamodel, type default as PrismaTypes } from '../example/generated/pothos.ts';
import '../src/fields/fields.ts';
import { type Column, type FieldFacts, type Model, sql } from '../src/index.ts';
import EnginePlugin, { plainGraph } from '../src/pothos/plugin.ts';

type Types = { PrismaTypes: PrismaTypes };
type BookFields = PothosSchemaTypes.PrismaObjectFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<Types>,
  PrismaTypes['Book'],
  PrismaTypes['Book']['Shape'] & { [prismaModelName]?: 'Book' }
>;

/** Builds a schema whose books have these fields. */
function build(fields: (t: BookFields) => FieldMap, known: Readonly<Record<string, Model>> = models) {
  const builder = new SchemaBuilder<Types>({
    plugins: [EnginePlugin, PrismaPlugin],
    prisma: { dmmf: getDatamodel(), client: () => expect.unreachable('plugin-prisma loads') },
    engine: (made) => ({
      graph: plainGraph(made, known),
      query: () => async () => [],
      scope: () => ({ viewer: null, today: '2026-06-30' }),
    }),
  });
  builder.prismaObject('Loan', { fields: (t) => ({ reader: t.exposeString('reader', { nullable: false }) }) });
  builder.prismaObject('Shelf', { fields: (t) => ({ code: t.exposeString('code', { nullable: false }) }) });
  builder.prismaObject('Book', { fields: fields as never });
  builder.queryType({ fields: (t) => ({ books: t.page('Book') }) });
  return builder.toSchema();
}

/** What the engine knows of the one field of books. */
function factsOf(fields: (t: BookFields) => FieldMap): FieldFacts {
  const type = build(fields).getType('Book');
  if (!isObjectType(type)) throw new Error('Books are objects.');
  return type.getFields().field?.extensions.engine as FieldFacts;
}

test('what plugin-prisma declares becomes a reading', () => {
  expect(factsOf((t) => ({ field: t.exposeString('title', { nullable: false }) }))).toMatchObject({
    reading: { kind: 'leaf', nullable: false },
  });
  expect(factsOf((t) => ({ field: t.relation('shelf', { nullable: true }) })).reading).toMatchObject({
    kind: 'one',
    relation: { model: 'Shelf', from: 'shelfId', to: 'id' },
  });
  expect(factsOf((t) => ({ field: t.relation('loans') })).reading).toMatchObject({ kind: 'many' });
  expect(factsOf((t) => ({ field: t.relationCount('loans') })).reading).toMatchObject({ kind: 'leaf' });
});

test('a resolver of its own needs what it selects beside the columns of the type', () => {
  const { reading, needs } = factsOf((t) => ({
    field: t.int({
      nullable: true,
      select: { shelf: { select: { code: true } }, _count: { select: { loans: true } } },
      resolve: ({ _count }) => _count.loans + 1,
    }),
  }));
  expect(reading).toBeUndefined();
  expect(needs).toMatchObject({
    columns: expect.arrayContaining(Object.keys(models.Book?.columns ?? {})),
    relations: [{ name: 'shelf', needs: { columns: ['id', 'code'] } }],
    counts: [{ name: 'loans' }],
  });
});

test('below a row that the engine did not read, a relation has only what the row brings', () => {
  const type = build((t) => ({ field: t.relation('shelf', { nullable: true }) })).getType('Book');
  const resolve = isObjectType(type) ? type.getFields().field?.resolve : undefined;
  const shelf = { code: 'A' };
  expect(resolve?.({ id: 1, shelf }, {}, {}, {} as never)).toBe(shelf);
  expect(() => resolve?.({ id: 1 }, {}, {}, {} as never)).toThrow(
    /Book\.field was not read: let the resolver above give new RowRef\('Book', id\)/,
  );
});

describe('the schema is not built with', () => {
  test.each<[what: string, message: RegExp, known: Readonly<Record<string, Model>>]>([
    [
      'a model that the graph lacks',
      /graph has no model Shelf/,
      { Loan: models.Loan as Model, Book: models.Book as Model },
    ],
    [
      'a model without an id that is a number',
      /Book has no "id Int @id"/,
      { ...models, Book: { ...(models.Book as Model), columns: { title: models.Book?.columns.title as Column } } },
    ],
  ])('%s', (_, message, known) => {
    expect(() => build((t) => ({ title: t.exposeString('title', { nullable: false }) }), known)).toThrow(message);
  });

  test.each<[what: string, message: RegExp, fields: (t: BookFields) => FieldMap]>([
    [
      'a select of a column that is not there',
      /Book\.field selects "titel", which Book does not have/,
      (t) => ({ field: t.string({ nullable: true, select: { titel: true } as never, resolve: () => '' }) }),
    ],
    [
      'a select of a related column that is not there',
      /Book\.field\.shelf selects "name"/,
      (t) => ({
        field: t.string({ nullable: true, select: { shelf: { select: { name: true } } } as never, resolve: () => '' }),
      }),
    ],
    [
      'a count of what is no list',
      /counts "shelf", which is no list/,
      (t) => ({
        field: t.int({ nullable: true, select: { _count: { select: { shelf: true } } } as never, resolve: () => 1 }),
      }),
    ],
    [
      'a select that is a function',
      /a select has to be an object/,
      (t) => ({ field: t.string({ nullable: true, select: (() => ({ title: true })) as never, resolve: () => '' }) }),
    ],
    [
      'a count with a condition',
      /takes no conditions/,
      (t) => ({ field: t.relationCount('loans', { where: { reader: 'Ada' } }) }),
    ],
    [
      'a relation with a query',
      /Book\.field: a relation takes no "query"/,
      (t) => ({ field: t.relation('loans', { query: { take: 1 } }) }),
    ],
    [
      'a relation with a query that is made later',
      /a relation takes no "query"/,
      (t) => ({ field: t.relation('loans', { query: () => ({ take: 1 }) }) }),
    ],
    [
      'a relation with a resolver',
      /takes no "resolve"/,
      (t) => ({ field: t.relation('loans', { resolve: () => [] }) }),
    ],
    [
      'a relation with something in the place of null',
      /takes no "onNull"/,
      (t) => ({ field: t.relation('shelf', { nullable: true, onNull: () => new Error('It is lost.') }) }),
    ],
    [
      'a column that may be null where the field may not',
      /has to be nullable, as the column Book\.year is/,
      (t) => ({ field: t.exposeInt('year', { nullable: false } as never) }),
    ],
    [
      'a relation that may lead nowhere where the field may not',
      /has to be nullable, as the relation Book\.shelf is/,
      (t) => ({ field: t.relation('shelf', { nullable: false } as never) }),
    ],
    ['pages of what is no list', /Book has no list relation shelf/, (t) => ({ field: t.relatedPage('shelf') })],
    ['a variant', /a variant has no place/, (t) => ({ field: t.variant('Book' as never) })],
  ])('%s', (_, message, fields) => {
    expect(() => build(fields)).toThrow(message);
  });

  test('a lookup by what is not unique', () => {
    const builder = new SchemaBuilder<Types>({
      plugins: [EnginePlugin, PrismaPlugin],
      prisma: { dmmf: getDatamodel(), client: {} as never },
      engine: (made) => ({
        graph: plainGraph(made, models),
        query: () => async () => [],
        scope: () => ({ viewer: null, today: '2026-06-30' }),
      }),
    });
    builder.prismaObject('Book', { fields: (t) => ({ title: t.exposeString('title', { nullable: false }) }) });
    builder.queryType({ fields: (t) => ({ book: t.lookup('Book', { by: 'title' }) }) });
    expect(() => builder.toSchema()).toThrow(/\(title\) is no unique key of Book/);
  });
});

test('an "sql" that gives no SQL is left to its resolver, with the reason', () => {
  const { reading } = factsOf((t) => ({
    field: t.string({ nullable: true, resolve: () => '', sql: () => 'title' as never }),
  }));
  const place = { graph: { models }, scope: {} } as never;
  expect(() => reading?.kind === 'leaf' && reading.sql(sql`b`, {}, place)).toThrow(/"sql" of Book\.field gives no SQL/);
});
