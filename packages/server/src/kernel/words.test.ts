import { expect, test } from 'vitest';
import { keyName, pluralOf, singularOf, wordsOf } from './words.ts';

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
});
