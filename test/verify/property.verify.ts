import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyCheckout } from '../support/checkout.ts';

// Does the property test see what is wrong? In a copy of this checkout the engine is made wrong on purpose, a little each time.
const order = 'packages/engine/src/order.ts';
const range = 'packages/engine/src/range.ts';
const graph = 'packages/engine/src/graph.ts';

let checkout: Checkout;

beforeAll(async () => {
  checkout = await copyCheckout('test/property', 'vitest.config.ts');
  const generated = await checkout.run('prisma', ['generate', '--config', 'prisma/prisma.config.ts']);
  expect(generated.output).toContain('Generated');
});
afterAll(() => checkout?.remove());

test('the engine as it is passes', async () => {
  expect(await runProperty()).toMatchObject({ code: 0 });
});

test.each([
  ['rows without a value first instead of last', order, 'nulls ${nullsFirst', ' === false'],
  ['the row of a cursor itself on the page after it', range, "inclusive ? '=' : '", '='],
  ['a record still valid on the day on which it ends', graph, 'to} >', '='],
])('%s: caught', async (_, file, after, inserted) => {
  const undo = await checkout.insert(file, after, inserted);
  const { code, output } = await runProperty();
  await undo();
  expect(code).toBe(1);
  expect(output).toMatch(/Operation \d+ of seed \d+ as (PUBLIC|ADMIN), (compiled|mixed)/);
});

function runProperty() {
  return checkout.run('vitest', ['run', '--project', 'database', 'test/property'], {
    HUB_PROPERTY_SEED: '1',
    HUB_PROPERTY_OPERATIONS: '400',
  });
}
