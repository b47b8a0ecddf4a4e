import { expect, test } from 'vitest';
import { readAs } from '../../../test/source-reading.ts';

const read = (code: string, parent: string | null, level: string, description: string | null = null) =>
  readAs(
    'gbt4754-2017',
    ...([
      ['id', '1'],
      ['industry_id', code],
      ['name', '示例业'],
      ['parent_id', parent],
    ] as const),
    ...([
      ['level_type', level],
      ['description', description],
    ] as const),
  );

test('a class has its level, its parent in the same edition, and its zeros', () => {
  const scheme = { code: 'GB/T 4754-2017' };
  expect(read('011', '01', '2')).toEqual({
    row: { code: '011', name: '示例业', level: 'GROUP', scheme, parent: { code: '01', scheme }, description: null },
    ...{ problems: [], notes: [], skipped: false },
  });
  expect(read('A', null, '0').row).toMatchObject({ level: 'SECTION', parent: null });
});

test('a blank between Chinese characters is noted and kept, one beside a number is not', () => {
  expect(read('0111', '011', '3', '包括稻 谷')).toMatchObject({
    row: { description: '包括稻 谷' },
    notes: ['BLANK_IN_TEXT'],
  });
  expect(read('A', null, '0', '本门类包括 01～05 大类').notes).toEqual([]);
});
