import { expect, test } from 'vitest';
import { operationName, TypedDocumentString } from './document.ts';

test.each([
  ['query Parks { parks { totalCount } }', 'Parks'],
  ['fragment F on Park { name } mutation  Open($a: Int) { open }', 'Open'],
  ['fragment F on Park { name }subscription Changes { changes }', 'Changes'],
  ['{ query mutation }', undefined],
  ['query { park }', undefined],
])('the operation of %s is %s', (text, name) => {
  expect(operationName(text)).toBe(name);
});

test('a typed document is its text', () => {
  const document = new TypedDocumentString<object, object>('{ ok }');
  expect(String(document)).toBe('{ ok }');
  expect(Object.keys(document)).not.toContain('__apiType');
});
