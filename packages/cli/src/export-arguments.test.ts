import { describe, expect, test } from 'vitest';
import { readExportArguments } from './export-arguments.ts';

const parks = { list: 'parks', format: 'CSV', language: 'ZH' };

test.each([
  [['parks'], { input: parks }],
  [
    ['parks', '--order', 'level:desc_nulls_first, name'],
    { input: { ...parks, orderBy: [{ level: 'DESC_NULLS_FIRST' }, { name: 'ASC' }] } },
  ],
  [['--columns', 'name, park.name', 'parks'], { input: { ...parks, columns: ['name', 'park.name'] } }],
  [['parks', '--on', '2026-01-01'], { input: { ...parks, on: '2026-01-01' } }],
  [['parks', '--on', 'all'], { input: { ...parks, on: null } }],
  [['parks', '--language', 'names'], { input: { ...parks, language: 'NAMES' } }],
  [['parks', '--where', '{}'], { input: parks, where: '{}' }],
])('hub export %j', (args, wanted) => {
  expect(readExportArguments(args)).toEqual({ where: undefined, out: undefined, ...wanted });
});

describe('the format', () => {
  test.each([
    [['--out', 'a.xlsx'], 'XLSX'],
    [['-o', 'a.XLSX'], 'XLSX'],
    [['-o', 'a.csv'], 'CSV'],
    [['-o', 'a.txt'], 'CSV'],
    [['-o', 'a.csv', '--format', 'xlsx'], 'XLSX'],
    [['-o', 'a.xlsx', '--format', 'csv'], 'CSV'],
  ])('of %j is %s', (args, format) => {
    expect(readExportArguments(['parks', ...args])).toMatchObject({ input: { format } });
  });
});

test.each([['--help'], ['-h', 'parks']])('%s asks for help', (...args) => {
  expect(readExportArguments(args)).toBe('help');
});

test.each([
  [[], 'Name one list'],
  [['parks', 'projects'], 'Name one list'],
  [['parks', '--order', 'name desc'], '--order cannot be "name desc"'],
  [['parks', '--order', 'name,,code'], '--order cannot be ""'],
  [['parks', '--format', 'xlsx'], 'A workbook needs a file'],
  [['parks', '--format', 'toString'], '--format is one of csv, xlsx'],
  [['parks', '--all'], "Unknown option '--all'"],
])('%j is refused', (args, en) => {
  expect(() => readExportArguments(args)).toThrow(
    expect.objectContaining({ status: 2, message: expect.stringContaining(en) }),
  );
});
