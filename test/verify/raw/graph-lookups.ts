import { join } from 'node:path';
import { rawLines, rawSheet, rawText } from '../../support/raw-table.ts';
import type { Lookup } from './lookup.ts';
import { day, decimal, text } from './text.ts';

const flow = `query ($from: String!, $to: String!, $stated: String!) { productFlows(where: {
  from: { is: { name: { eq: $from } } }, to: { is: { name: { eq: $to } } }, stated: { eq: $stated } }) {
  nodes { from { name } to { name } stated { label } } } }`;
const subclass = `query ($parent: String!, $child: String!) { productSubclasses(where: {
  parent: { is: { name: { eq: $parent } } }, child: { is: { name: { eq: $child } } } }) { nodes { parent { name } child { name } } } }`;

/** `990001SH` and `990001.SH` are one spelling. */
const stockCode = (code = '') => code.replace(/^(\d{6})\.?([A-Z]{2})$/, '$1.$2');

/** What the graph of industry chains and the files about land say. */
export function graphLookups(realData: string): Lookup[] {
  const file = (...path: string[]) => join(realData, ...path);
  const graph = (name: string) => () => rawLines(file('industry-chain-graph', name));
  const relations = graph('product_product.derived.jsonl');
  return [
    {
      source: 'industry-chain-graph',
      rows: () => relations().filter(({ cells }) => cells.rel !== '产品小类'),
      query: flow,
      // A material flows to what has it as its material; in the other wording what is named first flows.
      variables: ({ rel, from_entity: first, to_entity: second }) =>
        rel === '上游材料'
          ? { from: second, to: first, stated: 'UPSTREAM_MATERIAL' }
          : { from: first, to: second, stated: 'DOWNSTREAM_PRODUCT' },
      node: ({ productFlows: { nodes } }) => nodes[0],
      fields: { 'stated.label': ({ rel }) => rel },
    },
    {
      source: 'industry-chain-graph',
      rows: () => relations().filter(({ cells }) => cells.rel === '产品小类'),
      query: subclass,
      variables: ({ from_entity: parent, to_entity: child }) => ({ parent, child }),
      node: ({ productSubclasses: { nodes } }) => nodes[0],
      fields: { 'child.name': ({ to_entity: child }) => child },
    },
    {
      source: 'industry-chain-graph',
      rows: graph('company_product.derived.jsonl'),
      query: `query ($code: String!, $product: String!) { enterpriseProducts(where: { product: { is: { name: { eq: $product } } },
        enterprise: { is: { listings: { some: { code: { eq: $code } } } } } }) { nodes { reportedWeight } } }`,
      variables: ({ company_code: code, product_name: product }) => ({ code: stockCode(code), product }),
      node: ({ enterpriseProducts: { nodes } }) => nodes[0],
      // Two of a company's rows may be about one product, with one weight each.
      fields: { reportedWeight: ({ rel_weight: weight = '' }) => (/e/i.test(weight) ? undefined : decimal(weight)) },
    },
    {
      source: 'industry-chain-graph',
      rows: graph('industry_industry.json'),
      query: `query ($code: String!) { industryClass(by: { schemeCode: { scheme: { code: "SW-2021" }, code: $code } }) {
        name parent { code name } } }`,
      variables: ({ from_code: code }) => ({ code }),
      node: ({ industryClass }) => industryClass,
      fields: {
        name: ({ from_industry: name }) => text(name),
        'parent.code': ({ to_code: code }) => code,
        'parent.name': ({ to_industry: name }) => text(name),
      },
    },
    {
      source: 'development-zones',
      rows: () => rawText(file('development-zones-2018-shandong', 'zones.csv')).rows,
      query: `query ($serial: Int!) { developmentZones(where: { edition: { eq: 2018 }, serialNo: { eq: $serial } }) { nodes { code name
        approvedOn leadingIndustries type { label } approvedArea { value(unit: HECTARE) } location { lat lng sourceDatum: datum } } } }`,
      variables: ({ 序号: serial }) => ({ serial: Number(serial) }),
      node: ({ developmentZones: { nodes } }) => nodes[0],
      fields: {
        code: ({ 代码: code }) => text(code),
        name: ({ 开发区名称: name }) => text(name),
        approvedOn: ({ 批准时间: month = '' }) => month.replace('.', '-'),
        leadingIndustries: ({ 主导产业: industries }) => text(industries),
        // The catalogue's rest has a shorter name here.
        'type.label': ({ 开发区类型: type }) => (type === '其他类型开发区' ? '其他' : type),
        'approvedArea.value': ({ 核准面积_公顷: area }) => decimal(area),
        'location.lat': ({ 纬度_WGS84: lat }) => Number(lat),
        'location.lng': ({ 经度_WGS84: lng }) => Number(lng),
      },
    },
    {
      source: 'land-supply',
      rows: () => rawSheet(file('land-supply', 'info.xls')).rows,
      query: `query ($link: String!) { landSupply(by: { link: $link }) { projectName address grantee signedOn agreedDeliveryOn agreedEndOn
        districtName approvedBy landUse { label } supplyMethod { label } area { value(unit: HECTARE) } price { amount(unit: WAN) } } }`,
      variables: ({ 链接: link }) => ({ link }),
      node: ({ landSupply }) => landSupply,
      fields: {
        projectName: ({ 项目名称: name }) => text(name),
        address: ({ 土地坐落: address }) => text(address),
        grantee: ({ 土地使用权人: grantee }) => text(grantee),
        signedOn: ({ 签订日期: date }) => day(date),
        agreedDeliveryOn: ({ 约定交地时间: date }) => day(date),
        agreedEndOn: ({ 约定竣工时间: date }) => day(date),
        districtName: ({ 行政区: district }) => text(district),
        approvedBy: ({ 批准单位: unit }) => text(unit),
        'landUse.label': ({ 土地用途: use }) => text(use),
        'supplyMethod.label': ({ 供应方式: method }) => text(method),
        'area.value': ({ 总面积: area }) => decimal(area),
        // No price, as for an allocation, is written as nought.
        'price.amount': ({ 成交价格: price }) => (Number(price) === 0 ? null : decimal(price)),
      },
    },
  ];
}
