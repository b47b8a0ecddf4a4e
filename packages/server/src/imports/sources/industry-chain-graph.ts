import { multiply } from '../../kernel/decimal.ts';
import { type CellReading, defineSource, type RowCells } from '../source.ts';

const shenwan = { scheme: { code: 'SW-2021' } } as const;

/** Suffix of stock codes by the exchange, as the files name it. */
const suffixes: Readonly<Record<string, string>> = { 上海证券交易所: 'SH', 深圳证券交易所: 'SZ', 北京证券交易所: 'BJ' };

/**
 * Listed companies, the Shenwan industries, products and the relations between them. Relations come in three wordings: a material
 * of a product and what a product goes into are supplies and run one way here; a kind of a product is taxonomy and stands apart.
 */
export const industryChainGraph = defineSource('industry-chain-graph', {
  zh: '产业链知识图谱：上市公司、申万行业、产品及其关系',
  en: 'Listed companies, Shenwan industries, products, and the relations between them.',
  parts: {
    // By name alone: the file gives some stock codes to several companies.
    companies: {
      entity: 'Enterprise',
      files: ['company.json'],
      constants: { recordMode: 'MIRRORED' },
      ignored: ['name', 'code', 'location', 'time'],
      columns: { name: { headers: ['fullname'], required: true } },
    },
    listings: {
      entity: 'Listing',
      files: ['company.json'],
      columns: {
        code: { headers: ['code'], required: true, read: readStockCode },
        shortName: { headers: ['name'], required: true },
        exchange: { headers: ['location'], required: true },
        listedOn: { headers: ['time'], required: true },
        enterprise: { name: { headers: ['fullname'], required: true } },
      },
    },
    industries: {
      entity: 'IndustryClass',
      files: ['industry.json'],
      constants: shenwan,
      columns: {
        code: { headers: ['code'], required: true, read: readLevel },
        name: { headers: ['name'], required: true },
      },
    },
    industryTree: {
      entity: 'IndustryClass',
      files: ['industry_industry.json'],
      constants: { ...shenwan, parent: shenwan },
      ignored: ['rel', 'to_industry'],
      // A parent class is taxonomy, whatever a conversion of these files calls it.
      takes: (row) => row('rel') === '上级行业',
      columns: {
        code: { headers: ['from_code'], required: true, read: readLevel },
        name: { headers: ['from_industry'], required: true },
        parent: {
          code: { headers: ['to_code'], required: true },
        },
      },
    },
    companyIndustries: {
      entity: 'EnterpriseClass',
      files: ['company_industry.json'],
      constants: { industryClass: shenwan },
      ignored: ['rel', 'industry_name', 'company_name'],
      columns: {
        enterprise: { 'listings.code': { headers: ['company_code'], required: true } },
        industryClass: { code: { headers: ['industry_code'], required: true } },
      },
    },
    products: {
      entity: 'Product',
      files: ['product.json'],
      columns: { name: { headers: ['name'], required: true } },
    },
    companyProducts: {
      entity: 'EnterpriseProduct',
      files: ['company_product*.jsonl', 'company_product.json'],
      constants: { recordMode: 'MIRRORED' },
      ignored: ['rel'],
      columns: {
        enterprise: { 'listings.code': { headers: ['company_code'], required: true } },
        product: { name: { headers: ['product_name'], required: true } },
        reportedWeight: { headers: ['rel_weight'], required: true, read: readWeight },
      },
    },
    productFlows: {
      entity: 'ProductFlow',
      files: ['product_product*.jsonl', 'product_product.json'],
      takes: (row) => row('rel') !== '产品小类',
      columns: {
        from: { name: { headers: ['from_entity'], required: true, read: readSupplied } },
        to: { name: { headers: ['to_entity'], required: true, read: readConsuming } },
        stated: { headers: ['rel'], required: true, read: noteSelfLoop },
      },
    },
    productSubclasses: {
      entity: 'ProductSubclass',
      files: ['product_product*.jsonl', 'product_product.json'],
      takes: (row) => row('rel') === '产品小类',
      ignored: ['rel'],
      columns: {
        parent: { name: { headers: ['from_entity'], required: true } },
        child: { name: { headers: ['to_entity'], required: true } },
      },
    },
  },
});

/** Three spellings: `990001` with its exchange in another column, `990001.SH`, `990001SH`. */
function readStockCode(cell: string, row: RowCells): CellReading {
  if (!/^\d{6}$/.test(cell)) return { value: cell };
  const suffix = suffixes[row('location') ?? ''];
  if (suffix) return { value: `${cell}.${suffix}` };
  return {
    problem: {
      code: 'EXCHANGE_UNKNOWN',
      zh: '证券代码没有后缀，交易所一列也不是交易所名称。',
      en: 'The stock code has no suffix, and the column of the exchange names none.',
    },
  };
}

/** In the Shenwan codes of 2021 zeros at the end tell the level. */
function readLevel(cell: string): CellReading {
  const level = cell.endsWith('0000') ? 'LEVEL_1' : cell.endsWith('00') ? 'LEVEL_2' : 'LEVEL_3';
  return { values: { code: cell, level } };
}

/** Weights are written as programs print them, the smallest in scientific notation. */
function readWeight(cell: string): CellReading {
  const [, mantissa, exponent = '0'] = /^([+-]?\d+(?:\.\d+)?)(?:e([+-]?\d{1,2}))?$/i.exec(cell) ?? [];
  const power = 10n ** BigInt(Math.abs(Number(exponent)));
  if (mantissa !== undefined)
    return { value: Number(exponent) < 0 ? multiply(mantissa, 1n, power) : multiply(mantissa, power, 1n) };
  return { problem: { code: 'INVALID_NUMBER', zh: '权重不是数。', en: 'The weight is no number.' } };
}

/** “A 的上游材料是 B”: B goes into A. All other wordings name what is supplied first. */
const isTurned = (row: RowCells) => row('rel') === '上游材料';

function readSupplied(cell: string, row: RowCells): CellReading {
  return { value: isTurned(row) ? row('to_entity') : cell };
}

function readConsuming(cell: string, row: RowCells): CellReading {
  return { value: isTurned(row) ? row('from_entity') : cell };
}

function noteSelfLoop(cell: string, row: RowCells): CellReading {
  if (row('from_entity') !== row('to_entity')) return { value: cell };
  return {
    value: cell,
    note: {
      code: 'SELF_LOOP',
      zh: '产品的上下游是它自己，照样保留。',
      en: 'The product goes into itself; kept as it is stated.',
    },
  };
}
