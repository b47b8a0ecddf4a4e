import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rawText } from '../../support/raw-table.ts';
import type { Lookup } from './lookup.ts';
import { day, decimal, text } from './text.ts';

const millions = (cell: string | undefined) => decimal(cell, 6);

/** What the sources of enterprises, listings and rankings say. */
export function enterpriseLookups(realData: string): Lookup[] {
  const file = (...path: string[]) => join(realData, ...path);
  const registrations = 'enterprise-registration-shandong';
  return [
    {
      source: 'enterprise-registration',
      rows: () =>
        readdirSync(file(registrations))
          .filter((name) => name.endsWith('.csv'))
          .flatMap((name) => rawText(file(registrations, name)).rows),
      query: `query ($code: String!) { enterprise(by: { creditCode: $code }) { name establishedOn legalRepresentative
        businessScope registeredAddress prefectureName legalForm capital { amount currency } } }`,
      variables: (cells) => ({ code: cells.统一社会信用代码?.toUpperCase() }),
      node: ({ enterprise }) => enterprise,
      fields: {
        name: (cells) => text(cells.企业名称),
        establishedOn: (cells) => text(cells.注册日期),
        legalRepresentative: (cells) => text(cells.法人代表, 'N/A'),
        businessScope: (cells) => text(cells.经营范围, 'N/A'),
        registeredAddress: (cells) => text(cells.注册地址, 'N/A'),
        prefectureName: (cells) => text(cells.地区, 'N/A'),
        legalForm: (cells) => text(cells.企业类型, 'N/A'),
        // The plain shapes; what a rare one means is for the importer's own tests.
        'capital.amount': ({ 注册资金: capital = '' }) => {
          if (capital === 'N/A') return null;
          const [, number] = /^([\d,.]+)\(?万(?:元)?(?:人民币)?\)?$/.exec(capital) ?? [];
          return number === undefined ? undefined : decimal(number, 4);
        },
      },
    },
    {
      source: 'listed-companies',
      rows: () => rawText(file('listed-companies', 'stock_basic.csv')).rows,
      query: `query ($code: String!) { listing(by: { code: $code }) { shortName listedOn regionName controllerName controllerNature
        exchange { code } board { label } connect { code } enterprise { name provinceName } } }`,
      variables: (cells) => ({ code: cells.股票代码 }),
      node: ({ listing }) => listing,
      fields: {
        shortName: (cells) => text(cells.股票名称),
        listedOn: (cells) => day(cells.上市日期),
        regionName: (cells) => text(cells.地区),
        controllerName: (cells) => text(cells.实控人名称),
        controllerNature: (cells) => text(cells.企业性质),
        'exchange.code': (cells) => cells.交易所代码,
        'board.label': (cells) => cells.市场类型,
        'connect.code': ({ 是否沪深港通标的: connect = '' }) => ({ H: 'SHANGHAI', S: 'SHENZHEN', N: 'NONE' })[connect],
        'enterprise.name': (cells) => text(cells.公司全称),
      },
    },
    {
      source: 'listed-concepts',
      rows: () => rawText(file('listed-concepts-gbk', 'stock_concept.csv'), { encoding: 'gbk' }).rows,
      query: `query ($code: String!, $theme: String!) { enterpriseClasses(where: {
        industryClass: { is: { scheme: { is: { code: { eq: "LISTED-THEME" } } }, code: { eq: $theme } } },
        enterprise: { is: { listings: { some: { code: { eq: $code } } } } } }) { nodes { industryClass { code name } } } }`,
      variables: ({ ts_code: code, id: theme }) => ({ code, theme }),
      node: ({ enterpriseClasses: { nodes } }) => nodes[0],
      fields: {
        'industryClass.name': ({ concept_name: name }) => text(name),
        'industryClass.code': ({ id }) => id,
      },
    },
    ...['Fortune-Global-2019.tsv', 'fortune500_data.csv'].map((name): Lookup => {
      const isTabbed = name.endsWith('.tsv');
      return {
        source: 'fortune-global-500',
        rows: () => rawText(file('fortune-global-500', name), { separator: isTabbed ? '\t' : ',' }).rows,
        query: `query ($name: String!, $year: Int!) { rankings(where: { list: { eq: "FORTUNE_GLOBAL_500" }, year: { eq: $year },
          name: { eq: $name } }) { nodes { rank employees countryName industryName
          revenue { amount currency } profit { amount } assets { amount } } } }`,
        variables: ({ Company: company = '', Year: year = '2019' }) => ({ name: company.trim(), year: Number(year) }),
        node: ({ rankings: { nodes } }) => nodes[0],
        fields: {
          rank: ({ Rank: rank }) => Number(rank),
          'revenue.amount': ({ Revenues: first, Revenue: second }) => millions(first ?? second),
          'revenue.currency': () => 'USD',
          'profit.amount': ({ Profits: profits }) => millions(profits),
          'assets.amount': ({ Assets: assets }) => millions(assets),
          employees: ({ Employees: employees }) => Number(decimal(employees)) || null,
          countryName: ({ Country: country }) => text(country),
        },
      };
    }),
  ];
}
