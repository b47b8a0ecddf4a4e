import { expect, test } from 'vitest';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';

test('a global id comes back as what it was made of', () => {
  expect(decodeGlobalId(encodeGlobalId('Enterprise', 42))).toEqual({ type: 'Enterprise', id: 42 });
});

test.each([
  '',
  'x',
  encodeGlobalId('Enterprise', 0),
  encodeGlobalId('Enterprise', '042'),
  encodeGlobalId('Enterprise', 2 ** 31),
  `${encodeGlobalId('Park', 1)}==`,
  'RW50ZXJwcmlzZTo0Mg?',
])('%j is no global id', (text) => expect(decodeGlobalId(text)).toBeUndefined());
