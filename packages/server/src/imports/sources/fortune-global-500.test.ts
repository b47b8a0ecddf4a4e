import { expect, test } from 'vitest';
import { readAs } from '../../../test/source-reading.ts';

const read = (name: string | null, url: string | null, headquarters = 'Nowhere') =>
  readAs(
    'fortune-global-500/year',
    ...([
      ['Rank', '7'],
      ['Company', name],
      ['Revenues', '"$1,405.00 "'.replaceAll('"', '')],
      ['Profits', '-'],
    ] as const),
    ...([
      ['Fortune Url', url],
      ['CEO', 'Nobody'],
      ['HQ Location', headquarters],
    ] as const),
  );

const url = 'https://fortune.example/global500/2019/fictional';

test('a place on a ranking has the year of its address, money in millions, and whoever has the name', () => {
  expect(read('Fictional Group', url)).toEqual({
    row: {
      ...{ list: 'FORTUNE_GLOBAL_500', recordMode: 'MIRRORED', rank: '7', name: 'Fictional Group', year: '2019' },
      ...{ enterprise: { name: 'Fictional Group' }, headquarters: 'Nowhere' },
      ...{ revenue: { text: '$1,405.00', unit: '百万美元' }, profit: null },
    },
    ...{ problems: [], notes: [], skipped: false },
  });
});

test('text that was read in another encoding is noted and kept', () => {
  expect(read('Fictional Group', url, 'D眉sseldorf')).toMatchObject({
    row: { headquarters: 'D眉sseldorf' },
    notes: ['MISREAD_CHARACTERS'],
  });
  expect(read('Fict茅 SA', url).notes).toEqual(['MISREAD_CHARACTERS']);
  expect(read('虚构 Group', url).notes).toEqual([]);
});

test('an address without a year is refused, never taken for this year', () => {
  expect(read('Fictional Group', 'https://fortune.example/fictional').problems).toEqual(['RANKING_YEAR']);
});
