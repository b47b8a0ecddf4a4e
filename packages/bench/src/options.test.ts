import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without arguments it compares at the usual size', () => {
  expect(readOptions([])).toMatchObject({ parts: ['comparison', 'untuned'], size: 100_000, rounds: 5, only: [] });
});

test('parts that are asked for replace the comparison', () => {
  expect(readOptions(['--series', '--embedded'])).toMatchObject({ parts: ['series', 'embedded'] });
  expect(readOptions(['--places', '--rounds', '3'])).toMatchObject({ parts: ['places'], rounds: 3 });
  expect(readOptions(['--all'])).toMatchObject({ parts: ['comparison', 'untuned', 'series', 'embedded'] });
});

test('questions are given by their marks', () => {
  expect(readOptions(['--only', 'Q1,Q7', '--seconds', '0.5'])).toMatchObject({ only: ['Q1', 'Q7'], windowMs: 500 });
});

test('a size that is none is refused in both languages', () => {
  expect(() => readOptions(['--size', 'many'])).toThrow(/--size 应为.*"many"。 --size has to be .*"many"/);
  expect(() => readOptions(['--speed', '9'])).toThrow(/--speed/);
});
