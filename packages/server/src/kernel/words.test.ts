import { expect, test } from 'vitest';
import { bilingual, halvesOf, keyName, pluralOf, singularOf, typeOf, wordsOf } from './words.ts';

test.each([
  ['Enterprise', 'enterprises'],
  ['IndustryClass', 'industryClasses'],
  ['CodeListEntry', 'codeListEntries'],
  ['Survey', 'surveys'],
  ['ChainBranch', 'chainBranches'],
  ['Box', 'boxes'],
])('%s has the list %s', (type, list) => expect(pluralOf(singularOf(type))).toBe(list));

test('types and keys have readable names', () => {
  expect(wordsOf('TalentApartmentUnit')).toBe('talent apartment unit');
  expect(keyName(['enterprise', 'segment', 'validFrom'])).toBe('enterpriseSegmentValidFrom');
  expect(keyName(['creditCode'])).toBe('creditCode');
  expect(typeOf('openImport')).toBe('OpenImport');
});

test.each([
  ['园区', 'A park. It may have parts.'],
  ['园区', ''],
])('a description of %s and "%s" comes apart as it was put together', (zh, en) => {
  expect(halvesOf(bilingual(zh, en))).toEqual({ zh, en });
});

test('a description without English is Chinese as a whole', () => {
  expect(halvesOf('园区')).toEqual({ zh: '园区', en: '' });
});
