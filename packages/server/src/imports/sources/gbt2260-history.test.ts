import { expect, test } from 'vitest';
import { readAs } from '../../../test/source-reading.ts';

type Row = readonly [
  code: string,
  prefecture: string,
  level: string,
  from: string,
  to: string | null,
  became: string | null,
];

const read = (part: string, [code, prefecture, level, from, to, became]: Row) =>
  readAs(
    `gbt2260-history/${part}`,
    ...([
      ['代码', code],
      ['一级行政区', '示例省'],
      ['二级行政区', prefecture],
      ['名称', '示例'],
      ['级别', level],
    ] as const),
    ...([
      ['状态', to ? '弃用' : '在用'],
      ['启用时间', from],
      ['变更/弃用时间', to],
      ['新代码', became],
    ] as const),
  );

const divided: Row = ['990121', '示例市', '县级', '1983', '1994', '990112;990113[1992]'];

test('a division that is gone is known by its code and beginning, and stands below what was above it then', () => {
  expect(read('counties', divided)).toEqual({
    row: {
      ...{ code: '990121', name: '示例', level: '县级', validFrom: '1983', validTo: '1994' },
      parent: { code: '9901', on: '1983-01-01' },
    },
    ...{ problems: [], notes: [], skipped: false },
  });
});

test('one that is in force gives its code also as the current one', () => {
  expect(read('counties', ['990112', '示例市', '县级', '1994', null, null]).row).toMatchObject({
    currentCode: '990112',
  });
});

test('codes are as long as their level, and counties directly below a province have it as their parent', () => {
  expect(read('provinces', ['990000', '', '省级', '1981', null, null]).row).toMatchObject({ code: '99', parent: null });
  expect(read('prefectures', ['990100', '示例市', '地级', '1983', null, null]).row).toMatchObject({
    ...{ code: '9901', parent: { code: '99', on: '1983-01-01' } },
  });
  expect(read('counties', ['999001', '直辖', '县级', '1994', null, null]).row).toMatchObject({
    parent: { code: '99' },
  });
});

test('each of several successors is a record of its own, with the year that it names', () => {
  expect(read('successors-1', divided).row).toEqual({
    ...{ predecessor: { code: '990121', on: '1983-01-01' }, successor: { code: '990112', on: '1994-01-01' } },
    changedOn: '1994',
  });
  expect(read('successors-2', divided).row).toMatchObject({
    successor: { code: '990113', on: '1992-01-01' },
    changedOn: '1992',
  });
  expect(read('successors-3', divided)).toMatchObject({ skipped: true, row: {} });
  expect(read('prefectures', divided).skipped).toBe(true);
});

test.each([
  ['99011', '1994'],
  ['990112[94]', '1994'],
  // Without a year there is no day on which to look for it.
  ['990112', null],
])('a successor %s of a division gone in %s is refused', (became, to) => {
  expect(read('successors-1', ['990121', '示例市', '县级', '1983', to, became]).problems).toEqual(['SUCCESSOR_CODE']);
});
