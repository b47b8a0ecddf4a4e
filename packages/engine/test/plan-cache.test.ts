import { expect, test } from 'vitest';
import type { Plan } from '../src/compile/operation.ts';
import { runOf } from '../src/compile/run.ts';
import { defaultPageLimits } from '../src/index.ts';
import { PlanCache } from '../src/plan-cache.ts';
import { raw, Template } from '../src/sql.ts';

const run = (coerced: Record<string, unknown> = {}) =>
  runOf({ viewer: null, today: '2026-06-30' }, { sources: {}, coerced }, defaultPageLimits);

function planOf(text: string, ...variables: string[]): Plan {
  const decisive = variables.map(
    (name) => [name, (one: ReturnType<typeof run>) => one.variables.coerced[name]] as const,
  );
  return { template: new Template(raw(text)), shape: { fields: new Map() }, left: [], decisive: new Map(decisive) };
}

/** Operations that a cache is asked for in turn; tells which had to be planned. */
function planned(cache: PlanCache, operations: readonly object[], size = 1, variant = ''): boolean[] {
  return operations.map((operation) => {
    let isNew = false;
    cache.get(operation, variant, run(), () => {
      isNew = true;
      return planOf('x'.repeat(size));
    });
    return isNew;
  });
}

const operations = Array.from({ length: 4 }, () => ({}));

test('keeps as many plans as it may, and drops the one that was not used for longest', () => {
  const cache = new PlanCache({ plans: 3, characters: 1_000 });
  const [a, b, c, d] = operations as [object, object, object, object];
  expect(planned(cache, [a, b, c, a, b, c])).toEqual([true, true, true, false, false, false]);
  expect(cache.plans).toBe(3);
  expect(planned(cache, [d, b, c, d, a])).toEqual([true, false, false, false, true]);
  expect(cache.plans).toBe(3);
});

test('keeps as many characters as it may, whatever the number of plans', () => {
  const cache = new PlanCache({ plans: 100, characters: 330 });
  expect(planned(cache, [...operations.slice(0, 3), ...operations.slice(0, 3)], 100)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
  expect(cache.characters).toBeGreaterThan(300);
  expect(planned(cache, [operations[3] as object, operations[0] as object], 100)).toEqual([true, true]);
  expect(cache.plans).toBe(3);
  expect(cache.characters).toBeLessThanOrEqual(330);
});

test('keeps nothing of a plan that is larger than all of it', () => {
  const cache = new PlanCache({ plans: 100, characters: 330 });
  planned(cache, operations.slice(0, 1), 331);
  expect([cache.plans, cache.characters]).toEqual([0, 0]);
  expect(planned(cache, operations.slice(0, 1), 300)).toEqual([true]);
  expect(cache.plans).toBe(1);
});

test('tells apart who may read what, and the values that shape a statement, but no others', () => {
  const cache = new PlanCache({ plans: 100, characters: 1_000 });
  const [operation] = operations as [object];
  expect([...planned(cache, [operation]), ...planned(cache, [operation], 1, 'admin')]).toEqual([true, true]);
  const other = {};
  const get = (variables: Record<string, unknown>) =>
    cache.get(other, '', run(variables), () => planOf(JSON.stringify(variables), 'unit'));
  const first = get({ unit: 'GRAM', first: 1 });
  expect(get({ unit: 'GRAM', first: 2 })).toBe(first);
  expect(get({ unit: 'KILOGRAM', first: 1 })).not.toBe(first);
  expect(get({})).toBe(get({ unit: null }));
});
