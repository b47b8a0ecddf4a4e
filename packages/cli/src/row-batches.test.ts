import { expect, test, vi } from 'vitest';
import { forEachInParallel, inBatches } from './row-batches.ts';

async function* rows(...items: string[]) {
  yield* items;
}

async function batchesOf(items: string[], limits: { rows: number; bytes: number }): Promise<string[][]> {
  const batches: string[][] = [];
  for await (const batch of inBatches(rows(...items), limits)) batches.push(batch);
  return batches;
}

test('batches are as large as the limits allow', async () => {
  expect(await batchesOf(['a', 'b', 'c'], { rows: 2, bytes: 1_000 })).toEqual([['a', 'b'], ['c']]);
  // "甲" is five bytes as JSON, and a comma.
  expect(await batchesOf(['甲', '乙', '丙'], { rows: 9, bytes: 12 })).toEqual([['甲', '乙'], ['丙']]);
  expect(await batchesOf([], { rows: 2, bytes: 1 })).toEqual([]);
});

test('a row above the limit goes alone', async () => {
  expect(await batchesOf(['a', 'x'.repeat(50), 'b'], { rows: 9, bytes: 20 })).toEqual([['a'], ['x'.repeat(50)], ['b']]);
});

test('work runs side by side up to the width', async () => {
  let running = 0;
  let most = 0;
  const done: string[] = [];
  await forEachInParallel(rows('a', 'b', 'c', 'd'), 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    done.push(item);
  });
  expect(most).toBe(2);
  expect(done.sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('the first error ends the work, after what was begun', async () => {
  const ended: string[] = [];
  const work = vi.fn(async (item: string) => {
    if (item === 'b') throw new Error('no');
    await new Promise((resolve) => setTimeout(resolve, 5));
    ended.push(item);
  });
  await expect(forEachInParallel(rows('a', 'b', 'c', 'd'), 2, work)).rejects.toThrow('no');
  expect(work).toHaveBeenCalledTimes(2);
  expect(ended).toEqual(['a']);
});

test('an error of the items also waits for what was begun', async () => {
  const ended: string[] = [];
  async function* broken() {
    yield 'a';
    throw new Error('unreadable');
  }
  const work = async (item: string) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    ended.push(item);
  };
  await expect(forEachInParallel(broken(), 2, work)).rejects.toThrow('unreadable');
  expect(ended).toEqual(['a']);
});
