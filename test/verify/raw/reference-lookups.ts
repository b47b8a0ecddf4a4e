import { join } from 'node:path';
import { rawPairs, rawSheet, rawText } from '../../support/raw-table.ts';
import type { Lookup } from './lookup.ts';
import { text } from './text.ts';

/** Codes of provinces and prefectures lose their zeros: 370000 is 37. */
const short = (code = '') => code.replace(/(00){1,2}$/, '');

const divisions = `query ($code: String!) { administrativeDivisions(where: { code: { eq: $code } }, on: null, first: 50) {
  nodes { code name level validFrom validTo currentCode parent { code } } } }`;

/** What the sources of divisions, industry classes and codes say. */
export function referenceLookups(realData: string): Lookup[] {
  const folder = (name: string) => join(realData, name);
  return [
    {
      source: 'gbt2260-history',
      rows: () => rawText(join(folder('gbt2260-history'), 'result.csv')).rows,
      query: divisions,
      variables: ({ 代码: code }) => ({ code: short(code) }),
      node: ({ administrativeDivisions: { nodes } }, cells) =>
        nodes.find(({ validFrom }: { validFrom: string }) => validFrom === cells.启用时间),
      fields: {
        name: ({ 名称: name }) => text(name),
        level: ({ 级别: level = '' }) => ({ 省级: 'PROVINCE', 地级: 'PREFECTURE', 县级: 'COUNTY' })[level],
        validTo: (cells) => text(cells['变更/弃用时间']),
      },
    },
    {
      source: 'administrative-divisions',
      rows: () =>
        ['provinces.csv', 'cities.csv', 'areas.csv', 'streets.csv'].flatMap(
          (name) => rawText(join(folder('administrative-divisions'), name)).rows,
        ),
      query: divisions,
      variables: ({ code }) => ({ code }),
      node: ({ administrativeDivisions: { nodes } }) =>
        nodes.find(({ currentCode }: { currentCode: string | null }) => currentCode !== null),
      fields: {
        name: ({ name }) => text(name),
        'parent.code': ({ areaCode, cityCode, provinceCode }) => areaCode ?? cityCode ?? provinceCode ?? null,
      },
    },
    {
      source: 'gbt4754-2017',
      rows: () =>
        rawSheet(join(folder('gbt4754-2017'), '初始化数据_industry表_GB_T 4754-2017 国民经济行业分类（一维表）.xlsx'))
          .rows,
      query: `query ($code: String!) { industryClass(by: { schemeCode: { scheme: { code: "GB/T 4754-2017" }, code: $code } }) {
        name description level { code } parent { code } } }`,
      variables: ({ industry_id: code }) => ({ code }),
      node: ({ industryClass }) => industryClass,
      fields: {
        name: ({ name }) => text(name)?.replaceAll(/\s/g, ''),
        'level.code': ({ level_type: level = '' }) => ['SECTION', 'DIVISION', 'GROUP', 'CLASS'][Number(level)],
        'parent.code': ({ parent_id: parent }) => text(parent),
        description: ({ description }) => text(description),
      },
    },
    ...(
      [
        ['dict_use.json', 'land-use'],
        ['dict_supply.json', 'supply-method'],
      ] as const
    ).map(
      ([name, list]): Lookup => ({
        source: 'land-use-codes',
        rows: () => rawPairs(join(folder('land-use-codes'), name)),
        query: 'query ($list: String!) { codeLists(names: [$list], on: null) { items { code label } } }',
        variables: () => ({ list }),
        node: ({ codeLists: [{ items }] }, { key }) => items.find(({ label }: { label: string }) => label === key),
        fields: {
          label: ({ key }) => key,
          // Methods have codes of the hub's own.
          ...(list === 'land-use' && { code: ({ value }) => value }),
        },
      }),
    ),
  ];
}
