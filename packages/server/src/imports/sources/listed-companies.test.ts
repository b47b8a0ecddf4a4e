import { expect, test } from 'vitest';
import { readAs } from '../../../test/source-reading.ts';

const headers = [
  ...[
    '股票代码',
    '股票名称',
    '公司全称',
    '市场类型',
    '交易所代码',
    '交易货币',
    '上市状态',
    '上市日期',
    '是否沪深港通标的',
  ],
  ...['实控人名称', '企业性质', '地区', '行业', '英文名称', '拼音缩写'],
];
const facts: Readonly<Record<string, string>> = {
  ...{ 股票代码: '990001.SH', 股票名称: '示例', 公司全称: '虚构股份有限公司', 上市状态: 'D', 是否沪深港通标的: 'H' },
  ...{ 企业性质: '地方国有企业', 行业: '示例业' },
};
const read = (part: string, cells = facts) =>
  readAs(`listed-companies/${part}`, ...headers.map((header) => [header, cells[header] ?? null] as const));

test('letters stand for states and links between exchanges', () => {
  expect(read('listings')).toMatchObject({
    row: { status: 'DELISTED', connect: 'SHANGHAI', controllerNature: '地方国有企业' },
    problems: [],
  });
  expect(read('listings', { ...facts, 上市状态: 'X' }).row).toMatchObject({ status: 'X' });
});

test('the kind of company is taken, a kind of controller is noted and left out', () => {
  expect(read('companies')).toMatchObject({ row: { controllingKind: 'LOCAL_STATE' }, notes: [] });
  expect(read('companies', { ...facts, 企业性质: '自然人' })).toMatchObject({
    ...{ row: { controllingKind: null }, notes: ['NO_CONTROLLING_KIND'], problems: [] },
  });
});

test('the industries of the list have their names as codes', () => {
  const scheme = { code: 'LISTED-INDUSTRY' };
  expect(read('industries').row).toEqual({ scheme, level: 'INDUSTRY', name: '示例业', code: '示例业' });
  expect(read('companyIndustries').row).toEqual({
    ...{ enterprise: { 'listings.code': '990001.SH' }, industryClass: { scheme, code: '示例业' } },
  });
});
