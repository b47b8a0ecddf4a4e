import { expect, test } from 'vitest';
import { models } from '../example/generated/model.ts';
import type { Model } from '../src/index.ts';
import { prismaRow } from '../src/pothos/prisma-row.ts';
import { readSelect } from '../src/pothos/select.ts';

const columns = { id: true, price: true, acquiredOn: true, enteredAt: true, languages: true, notes: true };
const select = readSelect(
  { models },
  models.Book as Model,
  {
    ...columns,
    shelf: { select: { code: true } },
    loans: { select: { lentOn: true } },
    _count: { select: { loans: true } },
  },
  'Book.field',
);
const row = {
  id: 1,
  price: '12.50',
  acquiredOn: '1950-01-01',
  languages: ['zh'],
  notes: { at: '1950-01-01' },
  shelf: { id: 1, code: 'A' },
  loans: [{ id: 2, lentOn: '2026-06-01' }],
  _count: { loans: 1 },
};

test.each([
  ['2020-02-03 04:05:06.789+00', '2020-02-03T04:05:06.789Z'],
  ['2020-02-03 04:05:06+05:30', '2020-02-02T22:35:06.000Z'],
  ['2020-02-03 04:05:06-08', '2020-02-03T12:05:06.000Z'],
  ['2020-02-03 04:05:06', '2020-02-03T04:05:06.000Z'],
])('a resolver sees a row as Prisma has it, with the instant %s', (text, instant) => {
  const revivers = { Decimal: (digits: string) => ({ digits }) };
  expect(prismaRow(select, { ...row, enteredAt: text }, revivers)).toEqual({
    id: 1,
    price: { digits: '12.50' },
    acquiredOn: new Date('1950-01-01T00:00:00Z'),
    enteredAt: new Date(instant),
    languages: ['zh'],
    notes: { at: '1950-01-01' },
    shelf: { id: 1, code: 'A' },
    loans: [{ id: 2, lentOn: new Date('2026-06-01T00:00:00Z') }],
    _count: { loans: 1 },
  });
});

test('what is missing stays null', () => {
  const none = { ...row, price: null, enteredAt: null, acquiredOn: null, shelf: null, loans: [], _count: { loans: 0 } };
  expect(prismaRow(select, none, {})).toMatchObject({
    price: null,
    enteredAt: null,
    acquiredOn: null,
    shelf: null,
    loans: [],
  });
});
