import { expect, test } from 'vitest';
import { readAs } from '../../../test/source-reading.ts';

const listing = (code: string, location: string) =>
  readAs(
    'industry-chain-graph/listings',
    ...([
      ['code', code],
      ['name', '示例'],
      ['location', location],
      ['time', '2012-03-09'],
      ['fullname', '虚构股份有限公司'],
    ] as const),
  );

test('a stock code without suffix has the one of its exchange', () => {
  expect(listing('990001', '上海证券交易所').row).toMatchObject({ code: '990001.SH' });
  expect(listing('990001.SZ', '上海证券交易所').row).toMatchObject({ code: '990001.SZ' });
  expect(listing('990001', '海港').problems).toEqual(['EXCHANGE_UNKNOWN']);
});

const relation = (part: string, from: string, rel: string, to: string) =>
  readAs(
    `industry-chain-graph/${part}`,
    ...([
      ['from_entity', from],
      ['rel', rel],
      ['to_entity', to],
    ] as const),
  );

test('goods run from what is supplied to what it goes into, whichever way the relation is worded', () => {
  const flow = { from: { name: '示例正极' }, to: { name: '示例电芯' } };
  expect(relation('productFlows', '示例电芯', '上游材料', '示例正极').row).toEqual({ ...flow, stated: '上游材料' });
  expect(relation('productFlows', '示例正极', '下游产品', '示例电芯').row).toEqual({ ...flow, stated: '下游产品' });
  expect(relation('productFlows', '示例盐', '上游材料', '示例盐').notes).toEqual(['SELF_LOOP']);
});

test('a kind of a product is taxonomy and no flow', () => {
  expect(relation('productFlows', '示例电芯', '产品小类', '示例方形电芯').skipped).toBe(true);
  expect(relation('productSubclasses', '示例电芯', '产品小类', '示例方形电芯')).toMatchObject({
    ...{ row: { parent: { name: '示例电芯' }, child: { name: '示例方形电芯' } }, skipped: false },
  });
  expect(relation('productSubclasses', '示例电芯', '上游材料', '示例正极').skipped).toBe(true);
});

test.each([
  ['0.25', '0.25', []],
  ['-0.03', '-0.03', []],
  ['1.5e-05', '0.000015', []],
  ['2E+2', '200', []],
  ['很大', undefined, ['INVALID_NUMBER']],
])('a weight of %s is %s', (cell, reportedWeight, problems) => {
  const found = readAs(
    'industry-chain-graph/companyProducts',
    ...([
      ['company_code', '990001.SH'],
      ['product_name', '示例电芯'],
      ['rel_weight', cell],
    ] as const),
  );
  expect(found.problems).toEqual(problems);
  expect(found.row.reportedWeight).toBe(reportedWeight);
});

test('zeros at the end of a Shenwan code tell the level', () => {
  const level = (code: string) =>
    readAs('industry-chain-graph/industries', ['code', code], ['name', '示例业']).row.level;
  expect(['990000', '990100', '990101'].map(level)).toEqual(['LEVEL_1', 'LEVEL_2', 'LEVEL_3']);
});
