import { expect, test } from 'vitest';
import { withRegion } from './readme.ts';

const readme = 'before\n<!-- bench: written by `npx -y pnpm@12 bench` -->\nold\n<!-- /bench -->\nafter\n';

test('only what stands between the marks is replaced, time after time', () => {
  const once = withRegion(readme, 'new');
  expect(once).toMatch(/^before\n.*-->\n\nnew\n\n<!-- \/bench -->\nafter\n$/);
  expect(withRegion(once, 'new')).toBe(once);
});

test('a README without the marks is left alone', () => {
  expect(() => withRegion('no marks', 'new')).toThrow(/no place/);
});
