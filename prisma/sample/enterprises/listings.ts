import type { Row } from '../row.ts';
import { notable } from './notable.ts';

type Line = readonly [
  firm: string,
  code: string,
  shortName: string,
  board: 'MAIN' | 'CHINEXT' | 'STAR' | 'BEIJING',
  listedOn: string,
  controller: string,
  nature: string,
];

/** Listed firms of the district; no exchange gives codes that begin with 99. One has left its exchange. */
// biome-ignore format: a table, one listing a line
const lines: Line[] = [
  ['示例岚川储能集团股份有限公司', '990001.SH', '示例储能', 'MAIN', '2012-03-09', '赵示远', '自然人'],
  ['示例青沐药业集团股份有限公司', '990002.SH', '示例青沐', 'MAIN', '2001-11-15', '钱示安', '民营企业'],
  ['示例朗曜光电股份有限公司', '990003.SH', '示例光电', 'STAR', '2020-08-06', '无实际控制人', '其他'],
  ['示例泓岳制冷装备股份有限公司', '990004.SH', '示例泓岳', 'MAIN', '2004-05-18', '示例市国有资产管理办公室', '地方国有企业'],
  ['示例屿舟海洋装备股份有限公司', '990005.SH', '示例屿舟', 'MAIN', '2011-01-27', '孙示康', '民营企业'],
  ['示例嵘驰底盘系统股份有限公司', '990006.SH', '示例嵘驰', 'MAIN', '2009-09-09', '李示信', '自然人'],
  ['示例海禾食品集团股份有限公司', '990007.SH', '示例海禾', 'MAIN', '2007-06-21', '周示恒', '民营企业'],
  ['示例云图数字科技股份有限公司', '990008.SH', '示例云图', 'STAR', '2022-10-12', '示例区城市建设投资集团有限公司', '地方国有企业'],
];

const rows: readonly Row[] = lines.map(
  ([firm, code, shortName, board, listedOn, controllerName, controllerNature]) => ({
    code,
    shortName,
    exchange: 'SSE',
    board,
    status: 'LISTED',
    listedOn,
    delistedOn: null,
    currency: 'CNY',
    connect: board === 'MAIN' ? 'SHANGHAI' : 'NONE',
    regionName: '示例省',
    controllerName,
    controllerNature,
    enterprise: notable(firm).key,
  }),
);

/** 泓岳 was listed elsewhere before; nobody has found yet whose the last one is. */
export const listingRows: readonly Row[] = [
  ...rows,
  {
    ...{ code: '990104.SZ', shortName: '泓岳冷机', exchange: 'SZSE', board: 'SME', status: 'DELISTED' },
    ...{ listedOn: '1999-03-03', delistedOn: '2004-05-01', currency: 'CNY', connect: null, regionName: '示例省' },
    ...{ controllerName: null, controllerNature: null, enterprise: notable('示例泓岳制冷装备股份有限公司').key },
  },
  {
    ...{ code: '990301.BJ', shortName: '虚构远帆', exchange: 'BSE', board: 'BEIJING', status: 'LISTED' },
    ...{ listedOn: '2023-12-01', delistedOn: null, currency: 'CNY', connect: 'NONE', regionName: null },
    ...{ controllerName: '吴示勤、郑示谨', controllerNature: '自然人', enterprise: null },
  },
];
