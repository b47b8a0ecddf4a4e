import { describe, expect, it } from 'vitest';
import { inWaves } from './waves.ts';

const waves = (targets: Record<number, number[]>, most = 100) =>
  inWaves(new Map(Object.entries(targets).map(([n, to]) => [Number(n), to])), most);

describe('inWaves', () => {
  it('puts each row after what it leads to', () => {
    expect(waves({ 1: [2], 2: [3], 4: [3], 5: [1, 4] })).toEqual({
      waves: [[2, 4], [1], [5]],
      open: new Set(),
    });
  });

  it('opens each circle at one row', () => {
    expect(waves({ 1: [2], 2: [3], 3: [1], 4: [4] })).toEqual({ waves: [[1], [3], [2], [4]], open: new Set([1, 4]) });
  });

  it('opens no row that only hangs below a circle', () => {
    expect(waves({ 1: [2], 2: [3], 3: [2] })).toEqual({ waves: [[2], [1, 3]], open: new Set([2]) });
  });

  it('forms no more waves than asked for', () => {
    expect(waves({ 1: [2], 2: [3], 3: [4] }, 1)).toEqual({ waves: [[3], [1, 2]], open: new Set([1]) });
  });
});
