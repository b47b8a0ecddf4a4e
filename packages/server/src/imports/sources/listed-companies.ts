import { type CellReading, defineSource } from '../source.ts';
import { codeOf } from './code-of.ts';
import { companiesInIndustries, listedIndustries } from './listed-industries.ts';

/** Columns that most parts leave out: each is of one part alone. */
const listing = [
  '股票名称',
  '市场类型',
  '交易所代码',
  '交易货币',
  '上市状态',
  '上市日期',
  '是否沪深港通标的',
  '实控人名称',
] as const;

/** Companies listed in Shanghai, Shenzhen and Beijing, as the exchanges' list has them. It knows no credit codes. */
export const listedCompanies = defineSource('listed-companies', {
  zh: '沪深北上市公司名录',
  en: 'Companies listed in Shanghai, Shenzhen and Beijing.',
  parts: {
    companies: {
      entity: 'Enterprise',
      constants: { recordMode: 'MIRRORED' },
      ignored: [...listing, '行业', '英文名称', '拼音缩写'],
      columns: {
        'listings.code': { headers: ['股票代码'], required: true },
        name: { headers: ['公司全称'], required: true },
        provinceName: { headers: ['地区'], required: true },
        controllingKind: { headers: ['企业性质'], required: true, read: readControllingKind },
      },
    },
    listings: {
      entity: 'Listing',
      ignored: ['行业', '英文名称', '拼音缩写'],
      columns: {
        code: { headers: ['股票代码'], required: true },
        shortName: { headers: ['股票名称'], required: true },
        exchange: { headers: ['交易所代码'], required: true },
        board: { headers: ['市场类型'], required: true },
        status: { headers: ['上市状态'], required: true, read: codeOf({ L: 'LISTED', P: 'SUSPENDED', D: 'DELISTED' }) },
        listedOn: { headers: ['上市日期'], required: true },
        currency: { headers: ['交易货币'] },
        connect: { headers: ['是否沪深港通标的'], read: codeOf({ H: 'SHANGHAI', S: 'SHENZHEN', N: 'NONE' }) },
        regionName: { headers: ['地区'] },
        controllerName: { headers: ['实控人名称'] },
        controllerNature: { headers: ['企业性质'] },
        enterprise: { name: { headers: ['公司全称'], required: true } },
      },
    },
    foreignNames: {
      entity: 'EnterpriseName',
      constants: { kind: 'FOREIGN' },
      ignored: [...listing, '地区', '行业', '公司全称', '拼音缩写', '企业性质'],
      columns: {
        enterprise: { 'listings.code': { headers: ['股票代码'], required: true } },
        name: { headers: ['英文名称'], required: true },
      },
    },
    industries: listedIndustries({
      ignored: [...listing, '股票代码', '地区', '公司全称', '英文名称', '拼音缩写', '企业性质'],
    }),
    companyIndustries: companiesInIndustries('股票代码', {
      ignored: [...listing, '地区', '公司全称', '英文名称', '拼音缩写', '企业性质'],
    }),
  },
});

/** The column mixes kinds of companies with kinds of controllers; only the former say what is asked here. */
const kinds: Readonly<Record<string, string>> = {
  中央企业: 'CENTRAL_STATE',
  地方国有企业: 'LOCAL_STATE',
  集体企业: 'COLLECTIVE',
  民营企业: 'PRIVATE',
  外资: 'FOREIGN',
  其他: 'OTHER',
};

function readControllingKind(cell: string): CellReading {
  const kind = kinds[cell];
  if (kind) return { value: kind };
  return {
    value: null,
    note: {
      code: 'NO_CONTROLLING_KIND',
      zh: '这是控制人的类别，不是企业的控股情况，控股情况按未填写处理；原文见上市信息。',
      en: 'This is a kind of controller and not of company; taken as not given. The listing keeps the wording.',
    },
  };
}
