import { expect, test } from 'vitest';
import { addDays, createPick } from './pick.ts';

test('draws the same values for the same seed, and others for another', () => {
  const draw = (seed: string) => {
    const pick = createPick(seed);
    return Array.from({ length: 20 }, () => pick.int(1, 1_000));
  };
  expect(draw('Q1')).toEqual(draw('Q1'));
  expect(draw('Q1')).not.toEqual(draw('Q2'));
});

test('draws from the whole range, its ends included', () => {
  const pick = createPick('ends');
  const drawn = new Set(Array.from({ length: 200 }, () => pick.int(3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  expect(['a', 'b']).toContain(pick.of(['a', 'b']));
});

test('counts days across months and years', () => {
  expect(addDays('2023-12-31', 60)).toBe('2024-02-29');
  expect(createPick('day').day('2024-02-29', 1)).toBe('2024-02-29');
});
