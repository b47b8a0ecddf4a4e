import { sql } from '@district-hub/engine';
import { reads } from '@district-hub/engine/fields';
import { builder, type Viewer } from './builder.ts';

const Genre = builder.enumType('Genre', { values: ['NOVEL', 'POETRY', 'ESSAY'] as const });
const MassUnit = builder.enumType('MassUnit', { values: { KILOGRAM: { value: 1 }, GRAM: { value: 1_000 } } as const });

const Entry = builder.interfaceRef<{ id: number }>('Entry').implement({
  description: 'What has a place in the catalogue.',
  fields: (t) => ({ id: t.exposeID('id', { nullable: false }) }),
});

builder.prismaObject('Shelf', {
  interfaces: [Entry],
  fields: (t) => ({
    code: t.exposeString('code', { nullable: false }),
    room: t.exposeString('room', { nullable: true }),
    books: t.relatedPage('books'),
    bookCount: t.relationCount('books'),
  }),
});

// #region types
const Book = builder.prismaObject('Book', {
  interfaces: [Entry],
  fields: (t) => ({
    title: t.exposeString('title', { nullable: false }),
    isbn: t.exposeString('isbn', { nullable: true }),
    year: t.exposeInt('year', { nullable: true }),
    genre: t.expose('genre', { type: Genre, nullable: false }),
    languages: t.exposeStringList('languages', { nullable: false }),
    notes: t.expose('notes', { type: 'JSON', nullable: true }),
    rare: t.exposeBoolean('rare', { nullable: false }),
    acquiredOn: t.expose('acquiredOn', { type: 'Date', nullable: false }),
    enteredAt: t.expose('enteredAt', { type: 'DateTime', nullable: false }),
    shelf: t.relation('shelf', { nullable: true }),
    authors: t.relation('authors'),
    loans: t.relatedPage('loans'),
    loanCount: t.relationCount('loans'),
    // Computed in the statement; the resolver is for a row that another resolver brings.
    mass: t.float({
      nullable: true,
      args: { unit: t.arg({ type: MassUnit, required: true, defaultValue: 1 }) },
      select: { weight: true },
      resolve: ({ weight }, { unit }) => weight && weight * unit,
      sql: ({ weight }, { unit }) => sql`${weight} * ${unit}::float8`,
    }),
    // Masked: null for whoever is no librarian, and neither a filter nor an order for them.
    price: t.field({
      type: 'Decimal',
      nullable: true,
      select: { price: true },
      resolve: ({ price }, _, { viewer }) => (viewer.isLibrarian ? price : null),
      sql: ({ price }, _, { viewer }) => ((viewer as Viewer).isLibrarian ? price : null),
    }),
    // Left to its resolver, with what it selects.
    spine: t.string({
      nullable: false,
      select: { title: true, acquiredOn: true, shelf: { select: { code: true } }, _count: { select: { loans: true } } },
      resolve: ({ title, acquiredOn, shelf, _count }) =>
        `${shelf?.code ?? '-'}/${acquiredOn.getUTCFullYear()}/${title.slice(0, 3)}/${_count.loans}`,
    }),
  }),
});
// #endregion

builder.prismaObject('Author', {
  interfaces: [Entry],
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false }),
    bornOn: t.expose('bornOn', { type: 'Date', nullable: true }),
    books: t.relatedPage('books'),
  }),
});

const Authorship = builder.prismaObject('Authorship', {
  name: 'Credit',
  description: 'That an author wrote a book, alone or with others.',
  fields: (t) => ({
    place: t.exposeInt('place', { nullable: false }),
    author: t.relation('author', { nullable: false }),
    book: t.relation('book', { nullable: false }),
  }),
});

builder.prismaObject('Loan', {
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    reader: t.exposeString('reader', { nullable: false }),
    lentOn: t.expose('lentOn', { type: 'Date', nullable: false }),
    backOn: t.expose('backOn', { type: 'Date', nullable: true }),
    book: t.relation('book', { nullable: false }),
  }),
});

const Work = builder.unionType('Work', { types: [Book, Authorship] });

// #region root
builder.queryFields((t) => ({
  books: t.page('Book'),
  shelves: t.page('Shelf'),
  loans: t.page('Loan'),
  author: t.lookup('Author'),
  shelf: t.lookup('Shelf', { by: 'code' }),
  book: t.lookup('Book', { by: 'isbn' }),
  // A reading of one's own: rows of several models, named as `Book:1`.
  entries: t.field({
    type: [Entry],
    nullable: { list: false, items: true },
    args: { names: t.arg.stringList({ required: true }) },
    ...reads({ kind: 'nodes', list: true, find: ({ names }: { names: string[] }) => names.map(named) }),
  }),
  work: t.field({
    type: Work,
    nullable: true,
    args: { name: t.arg.string({ required: true }) },
    ...reads({ kind: 'nodes', list: false, find: ({ name }: { name: string }) => [named(name)] }),
  }),
}));

builder.mutationFields((t) => ({
  lend: t.row('Loan', {
    args: { book: t.arg.id({ required: true }) },
    async resolve(_, { book }, { query, viewer, today }) {
      const insert = 'insert into loan (reader, lent_on, book_id) values ($1, $2, $3) returning id';
      const [loan] = await query<{ id: number }>(insert, [viewer.name, today, Number(book)]);
      return loan?.id ?? null;
    },
  }),
}));
// #endregion

function named(name: string): { model: string; id: number } | null {
  const [, model, id] = /^(Book|Author|Shelf|Authorship):(\d{1,9})$/.exec(name) ?? [];
  return model && id ? { model, id: Number(id) } : null;
}

export const schema = builder.toSchema();
