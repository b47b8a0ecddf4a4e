import { personOrUnit } from '../../kernel/masks/person-or-unit.ts';
import { builder } from '../../schema/builder.ts';
import { listedOnItsExchange, parseStockCode } from './rules.ts';

builder.codeList('stock-exchange', {
  zh: '交易所',
  en: 'Stock exchange',
  items: {
    SSE: { zh: '上海证券交易所', en: 'Shanghai Stock Exchange' },
    SZSE: { zh: '深圳证券交易所', en: 'Shenzhen Stock Exchange' },
    BSE: { zh: '北京证券交易所', en: 'Beijing Stock Exchange' },
    HKEX: { zh: '香港联合交易所', en: 'Stock Exchange of Hong Kong' },
  },
});

builder.codeList('listing-board', {
  zh: '上市板块',
  en: 'Board of a stock exchange',
  items: {
    MAIN: { zh: '主板', en: 'Main board' },
    SME: { zh: '中小板', en: 'SME board', note: '2021 年并入主板。 Merged into the main board in 2021.' },
    CHINEXT: { zh: '创业板', en: 'ChiNext' },
    STAR: { zh: '科创板', en: 'STAR market' },
    BEIJING: { zh: '北交所', en: 'Beijing exchange' },
  },
});

builder.codeList('listing-status', {
  zh: '上市状态',
  en: 'State of a listing',
  items: {
    LISTED: { zh: '上市', en: 'Listed', colour: '#2e7d32' },
    SUSPENDED: { zh: '暂停上市', en: 'Suspended', colour: '#f9a825' },
    DELISTED: { zh: '退市', en: 'Delisted', colour: '#757575' },
  },
});

builder.codeList('stock-connect', {
  zh: '互联互通',
  en: 'Whether a share can be traded from Hong Kong',
  items: {
    SHANGHAI: { zh: '沪股通', en: 'Shanghai Connect' },
    SHENZHEN: { zh: '深股通', en: 'Shenzhen Connect' },
    NONE: { zh: '非互联互通标的', en: 'None' },
  },
});

builder.entity('Listing', {
  keys: ['code'],
  owner: 'FINANCE',
  columns: {
    code: { write: 'create', parse: parseStockCode },
    shortName: {},
    exchange: { as: { codeList: 'stock-exchange' } },
    board: { as: { codeList: 'listing-board' } },
    status: { as: { codeList: 'listing-status' } },
    listedOn: {},
    delistedOn: {},
    currency: {},
    connect: { as: { codeList: 'stock-connect' } },
    regionName: {},
    controllerName: { read: 'ADMIN', mask: personOrUnit },
    controllerNature: {},
  },
  relations: { enterprise: { optional: true } },
  rules: [listedOnItsExchange],
});
