import { expect, test } from 'vitest';
import { readExplainArguments } from './explain-arguments.ts';

test('hub explain takes files and options in any order', () => {
  expect(readExplainArguments(['--plan', 'a.graphql', '--variables', '{}', 'b.graphql', '--operation', 'A'])).toEqual({
    paths: ['a.graphql', 'b.graphql'],
    variables: '{}',
    operation: 'A',
    plan: true,
  });
  expect(readExplainArguments(['a.graphql'])).toEqual({
    paths: ['a.graphql'],
    variables: undefined,
    operation: undefined,
    plan: false,
  });
});

test.each([['--help'], ['-h', 'x'], ['x', '--help']])('%s asks for help', (...args) => {
  expect(readExplainArguments(args)).toBe('help');
});

test.each([
  [[], 'Name at least one file. See hub explain --help.'],
  [['a.graphql', '--plans'], "Unknown option '--plans'"],
  [['a.graphql', '--variables'], 'argument missing'],
])('%j is refused', (args, en) => {
  expect(() => readExplainArguments(args)).toThrow(
    expect.objectContaining({ status: 2, message: expect.stringContaining(en) }),
  );
});
