import { type DocumentNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { DocumentCache } from './document-cache.ts';

const document: DocumentNode = parse('{ role }');

it('drops the documents that were used least recently once their texts are too long together', () => {
  const cache = new DocumentCache(50);
  for (const letter of 'abcde') cache.set(letter.repeat(5), document);
  for (const letter of 'fghij') cache.set(letter.repeat(5), document);
  expect(cache.get('aaaaa')).toBe(document);
  cache.set('kkkkk', document);
  expect([...'abcdefghijk'].filter((letter) => cache.get(letter.repeat(5)) === undefined)).toEqual(['b']);
});

it('keeps no document that would take a tenth of the room', () => {
  const cache = new DocumentCache(100);
  cache.set('x'.repeat(11), document);
  expect(cache.get('x'.repeat(11))).toBeUndefined();
});
