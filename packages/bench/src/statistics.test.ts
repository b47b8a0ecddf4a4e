import { expect, test } from 'vitest';
import { median, spreadOf } from './statistics.ts';

test('the median is the one in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4])).toBe(4);
});

test('of an even number it is the mean of the two in the middle', () => {
  expect(median([10, 1, 3, 2])).toBe(2.5);
});

test('the spread goes from the least to the most', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
});
