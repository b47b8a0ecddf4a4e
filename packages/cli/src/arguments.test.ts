import { describe, expect, test } from 'vitest';
import { fileNames, readImportArguments } from './arguments.ts';

describe('hub import', () => {
  test('takes a source, files and options in any order', () => {
    expect(
      readImportArguments(['--dry-run', 'enterprise-registration', 'a.csv', '--report', 'out.csv', 'b.csv']),
    ).toEqual({
      source: 'enterprise-registration',
      paths: ['a.csv', 'b.csv'],
      dryRun: true,
      json: false,
      allowRejects: false,
      report: 'out.csv',
      notes: false,
      mapping: undefined,
      saveMapping: undefined,
      reading: { delimiter: undefined, encoding: undefined, sheets: undefined, limits: {} },
    });
  });

  test.each([['--help'], ['-h', 'x'], ['x', 'a.csv', '--help']])('%s asks for help', (...args) => {
    expect(readImportArguments(args)).toBe('help');
  });

  test.each([
    [[], 'Name a source'],
    [['enterprise-registration'], 'at least one file'],
    [['x', 'a.csv', '--dryrun'], "Unknown option '--dryrun'"],
    [['x', 'a.csv', '--report'], 'argument missing'],
    [['x', 'a.csv', './a.csv'], './a.csv is given twice'],
  ])('%j is refused', (args, en) => {
    expect(() => readImportArguments(args)).toThrow(
      expect.objectContaining({ status: 2, message: expect.stringContaining(en) }),
    );
  });
});

test.each([
  [
    ['in/a.csv', 'in/b.csv'],
    ['a.csv', 'b.csv'],
  ],
  [
    ['/in/1999/山东.csv', '/in/2000/山东.csv'],
    ['1999/山东.csv', '2000/山东.csv'],
  ],
  [
    ['x/1/a.csv', 'y/1/a.csv', 'b.csv'],
    ['x/1/a.csv', 'y/1/a.csv', 'b.csv'],
  ],
  [['a.csv'], ['a.csv']],
])('%j are called %j', (paths, names) => {
  expect(fileNames(paths)).toEqual(names);
});
