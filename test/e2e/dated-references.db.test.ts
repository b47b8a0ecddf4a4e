import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer } from '../support/importer.ts';

/* References to divisions as of a year, and lists of divisions that meet each other; all of it fictional. */

let hub: TestHub;
let importer: Importer;
beforeAll(async () => {
  hub = await createTestHub();
  importer = new Importer(hub);
});
afterAll(() => hub.close());

const header = ['代码', '一级行政区', '二级行政区', '名称', '级别', '状态', '启用时间', '变更/弃用时间', '新代码'];
const history = [
  ['990000', '示例省', '', '示例省', '省级', '在用', '1981', '', ''],
  ['990100', '示例省', '示例地区', '示例地区', '地级', '弃用', '1981', '1990', '990100'],
  ['990100', '示例省', '示例市', '示例市', '地级', '在用', '1990', '', ''],
  ['990121', '示例省', '示例地区', '示例县', '县级', '弃用', '1983', '2014', '990102;990103[2010]'],
  ['990102', '示例省', '示例市', '示例区', '县级', '在用', '2014', '', ''],
  ['990103', '示例省', '示例市', '示例新区', '县级', '在用', '2010', '', ''],
];
const historyParts = ['provinces', 'prefectures', 'counties', 'successors-1', 'successors-2'];

async function importHistory() {
  const outcomes = [];
  for (const part of historyParts) {
    const file = { name: 'result.csv', header };
    const { created, updated, unchanged, rejected } = await importer.run(history, `gbt2260-history/${part}`, file);
    outcomes.push([created, updated, unchanged, rejected]);
  }
  return outcomes;
}

const importAreas = async () =>
  importer.run([['990102', '示例区', '9901', '99']], 'administrative-divisions/areas', {
    name: 'areas.csv',
    header: ['code', 'name', 'cityCode', 'provinceCode'],
  });

test('a list of what is in force comes first, and its division gets the beginning that the history gives', async () => {
  await importer.run([['99', '示例省']], 'administrative-divisions/provinces', { header: ['code', 'name'] });
  await importer.run([['9901', '示例市', '99']], 'administrative-divisions/cities', {
    header: ['code', 'name', 'provinceCode'],
  });
  expect(await importAreas()).toMatchObject({ created: 1 });
  expect(await importHistory()).toEqual([
    [0, 1, 0, 0],
    [1, 1, 0, 0],
    [2, 1, 0, 0],
    [2, 0, 0, 0],
    [1, 0, 0, 0],
  ]);
});

test('each division stands below what was above it when it began, and became what then had the code', async () => {
  const { administrativeDivision: county } = await importer.ask(`{
    administrativeDivision(by: { codeValidFrom: { code: "990121", validFrom: "1983" } }) {
      currentCode validTo parent { name validTo }
      successions(orderBy: [{ changedOn: ASC }]) { nodes { changedOn successor { name validFrom } } }
    } }`);
  expect(county).toEqual({
    ...{ currentCode: null, validTo: '2014', parent: { name: '示例地区', validTo: '1990' } },
    successions: {
      nodes: [
        { changedOn: '2010', successor: { name: '示例新区', validFrom: '2010' } },
        { changedOn: '2014', successor: { name: '示例区', validFrom: '2014' } },
      ],
    },
  });
  const { administrativeDivision: current } = await importer.ask(
    '{ administrativeDivision(by: { currentCode: "9901" }) { name validFrom parent { code } } }',
  );
  expect(current).toEqual({ name: '示例市', validFrom: '1990', parent: { code: '99' } });
});

test('the second time neither changes anything', async () => {
  expect(await importAreas()).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  expect((await importHistory()).map(([created, updated]) => [created, updated])).toEqual(
    historyParts.map(() => [0, 0]),
  );
});

test('a firm of a ranking that nobody knows stays a name, with a note', async () => {
  const file = { name: 'list.csv', header: ['Company', 'Year', 'Rank', 'Revenue'] };
  const { id, created, noted } = await importer.run(
    [['Fictional Group', '2024', '7', '1405.5']],
    'fortune-global-500/years',
    file,
  );
  expect([created, noted]).toEqual([1, 1]);
  expect(await importer.problemsOf(id)).toMatchObject([{ code: 'UNMATCHED_REFERENCE', value: 'Fictional Group' }]);
  const { rankings } = await importer.ask('{ rankings { nodes { revenue { amount currency } enterprise { name } } } }');
  expect(rankings.nodes).toEqual([{ revenue: { amount: '1405500000', currency: 'USD' }, enterprise: null }]);
});
