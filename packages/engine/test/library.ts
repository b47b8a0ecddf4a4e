import { type Column, columnOf, compare, type Graph, type Model, type Relation } from '../src/index.ts';

const described = { label: '', description: '' };
const column = (name: string, pg: string, type: Column['type'], nullable = false): Column => {
  return { column: name, type, list: false, pg, nullable, hasDefault: false, ...described };
};
const relation = (facts: Pick<Relation, 'model' | 'list' | 'nullable' | 'from' | 'to'>): Relation => ({
  ...facts,
  ...described,
});

const models: Readonly<Record<string, Model>> = {
  Shelf: {
    name: 'Shelf',
    table: 'shelf',
    ...described,
    columns: { id: column('id', 'int4', 'Int'), code: column('code', 'text', 'String') },
    relations: { books: relation({ model: 'Book', list: true, nullable: false, from: 'id', to: 'shelfId' }) },
    uniques: [['code']],
  },
  Book: {
    name: 'Book',
    table: 'book',
    ...described,
    columns: {
      id: column('id', 'int4', 'Int'),
      title: column('title', 'text', 'String', true),
      year: column('year_of_print', 'int4', 'Int', true),
      price: column('price', 'numeric', 'Decimal', true),
      shelfId: column('shelf_id', 'int4', 'Int', true),
      placedOn: column('placed_on', 'date', 'Date'),
      removedOn: column('removed_on', 'date', 'Date', true),
    },
    relations: { shelf: relation({ model: 'Shelf', list: false, nullable: true, from: 'shelfId', to: 'id' }) },
    uniques: [],
  },
};

/** A small library as a graph, for tests of single functions: shelves, and the books on them during a period. */
export const graph: Graph = {
  models,
  validity: (model) => (model === 'Book' ? { from: 'placedOn', to: 'removedOn' } : undefined),
  part(model, name) {
    const { columns, relations } = models[model] as Model;
    const found = relations[name];
    if (found) return { relation: found };
    const { pg, nullable } = columns[name] as Column;
    return {
      field: {
        orders: (row) => [{ sql: columnOf(graph, model, name, row), pg, nullable }],
        test: (row, comparators) => compare(columnOf(graph, model, name, row), pg, comparators),
      },
    };
  },
};

export const scope = { viewer: null, today: '2026-06-30' };
