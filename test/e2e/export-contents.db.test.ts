import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entities } from '../../packages/server/src/kernel/registry.ts';
import { askLink, exportedLines } from '../support/exporter.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer } from '../support/importer.ts';

// What stands in an export: which columns, under which headers, and what in place of what the caller may not read.

let hub: TestHub;
beforeAll(async () => {
  hub = await createTestHub({ sample: true });
});
afterAll(() => hub.close());

const code = '91990000MA49B56X4X';
const one = { list: 'enterprises', where: { creditCode: { eq: code } } };

describe('languages', () => {
  const columns = ['creditCode', 'status', 'capital', 'recordMode', 'park', 'park.level'];

  test.each([
    [
      'ZH',
      '统一社会信用代码,登记状态,注册资本（元）,注册资本币种,记录方式,所在园区.园区代码,所在园区.园区级别',
      `${code},在营,860000000,CNY,镜像,DONGLAN-ESS,区级`,
    ],
    [
      'EN',
      'Credit code,Status,Capital (yuan),Capital currency,Record mode,Park.code,Park.level',
      `${code},ACTIVE,860000000,CNY,MIRRORED,DONGLAN-ESS,DISTRICT`,
    ],
    [
      'NAMES',
      'creditCode,status,capital,capitalCurrency,recordMode,park.code,park.level',
      `${code},ACTIVE,860000000,CNY,MIRRORED,DONGLAN-ESS,DISTRICT`,
    ],
  ] as const)('%s', async (language, header, row) => {
    expect(await exportedLines(hub, { ...one, columns, language })).toEqual([header, row]);
  });

  test('units stand in the headers, and dates as far as they are known', async () => {
    const columns = ['approvedArea', 'approvedOn', 'industryPlanApprovedOn'];
    const lines = await exportedLines(hub, { list: 'parks', where: { code: { eq: 'DONGLAN' } }, columns });
    expect(lines).toEqual(['核准面积（平方米）,批准时间,规划批准日期', '6200000,1995-08,2026-05-22']);
  });

  test('a figure tells its unit, status and how it was rounded', async () => {
    const where = { totalInvestment: { gte: 30, unit: 'YI' } };
    const [header] = await exportedLines(hub, { list: 'projects', where, columns: ['totalInvestment'] });
    expect(header).toBe('总投资（元）,总投资状态,总投资约数');
    const [own] = await exportedLines(hub, { list: 'enterpriseFigures', columns: ['value'] }, hub.adminToken);
    expect(own).toBe('数值,数值单位,数值状态,数值约数');
  });
});

describe('columns', () => {
  test('are a cell, all cells of a field, the key of a relation, or what else the graph computes, each once', async () => {
    const columns = ['name', 'capitalCurrency', 'capital', 'name', 'id', 'industryClass.name'];
    const [header] = await exportedLines(hub, { ...one, columns, language: 'NAMES' });
    expect(header).toBe('name,capitalCurrency,capital,id,industryClass.name');
  });

  test('that nothing is kept of can be named too', async () => {
    const lines = await exportedLines(hub, {
      list: 'chainSegments',
      where: { path: { eq: '上游' } },
      columns: ['name', 'enterpriseCount'],
    });
    expect(lines[0]).toBe('环节名称,环节企业数');
    for (const line of lines.slice(1)) expect(line).toMatch(/^上游,\d+$/);
  });

  test('of a list that is not imported are all that it has', async () => {
    const [header] = await exportedLines(hub, { list: 'imports', language: 'NAMES' }, hub.adminToken);
    expect(header).toMatch(/^id,source,dryRun,state,actor,createdAt,/);
  });

  test('every list of the graph can be exported', async () => {
    const refused = [];
    for (const { plural } of entities.values()) {
      const { body } = await askLink(hub, { list: plural, format: 'XLSX' }, hub.adminToken);
      if (body.errors) refused.push(plural, body.errors[0]?.message);
    }
    expect(refused).toEqual([]);
  });
});

describe('validity', () => {
  const count = async (on?: string | null) =>
    (await exportedLines(hub, { list: 'chainChiefs', columns: ['personName'], ...(on !== undefined && { on }) }))
      .length - 1;

  test('is judged as in the graph', async () => {
    const { body } = await hub.query(
      '{ today: chainChiefs { totalCount } all: chainChiefs(on: null) { totalCount } then: chainChiefs(on: "2023-01-01") { totalCount } }',
    );
    const { today, all, then } = body.data;
    expect([await count(), await count(null), await count('2023-01-01')]).toEqual(
      [today, all, then].map(({ totalCount }) => totalCount),
    );
    expect(all.totalCount).toBeGreaterThan(today.totalCount);
  });

  test('a list without it takes no day', async () => {
    expect(await exportedLines(hub, { ...one, columns: ['creditCode'], on: '2023-01-01' })).toHaveLength(2);
  });
});

describe('what the caller may not read', () => {
  test('is left out', async () => {
    const [header] = await exportedLines(hub, { ...one, language: 'NAMES' });
    expect(header?.split(',')).not.toContain('legalRepresentative');
    const [supplies] = await exportedLines(hub, { list: 'supplyRelations', language: 'NAMES' });
    expect(supplies).not.toMatch(/yearlyValue/);
    const [all] = await exportedLines(hub, { list: 'supplyRelations', language: 'NAMES' }, hub.adminToken);
    expect(all).toMatch(/,yearlyValue,yearlyValueStatus,/);
  });

  test('is shown masked or withheld where it is named, under a header that says so', async () => {
    expect(await exportedLines(hub, { ...one, columns: ['legalRepresentative'] })).toEqual([
      '法定代表人（已脱敏）',
      '欧阳**',
    ]);
    expect(await exportedLines(hub, { ...one, columns: ['legalRepresentative'], language: 'EN' })).toEqual([
      'Legal representative (masked)',
      '欧阳**',
    ]);
    const supplies = await exportedLines(hub, { list: 'supplyRelations', columns: ['yearlyValue'] });
    expect(supplies[0]).toBe('年供应额（元）（已脱敏）,年供应额状态（已脱敏）,年供应额约数（已脱敏）');
    expect(new Set(supplies.slice(1))).toEqual(new Set([',脱敏,']));
  });

  test('does not come back as a value: the import refuses such a column', async () => {
    const importer = new Importer(hub);
    const lines = await exportedLines(hub, { ...one, columns: ['creditCode', 'legalRepresentative'] });
    const [header = [], ...rows] = lines.map((line) => line.split(','));
    const added = await importer.add(await importer.open('entity:Enterprise'), rows, { header, name: 'masked.csv' });
    expect(added).toMatchObject({ __typename: 'ImportHeaderRefused' });
    const [kept] = await exportedLines(hub, { ...one, columns: ['legalRepresentative'] }, hub.adminToken).then((all) =>
      all.slice(1),
    );
    expect(kept).not.toContain('*');
  });
});
