import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';

let hub: TestHub;
let importer: Importer;

beforeAll(async () => {
  hub = await createTestHub();
  importer = new Importer(hub);
});
afterAll(() => hub.close());

it('tells what can be imported, by which files and columns', async () => {
  const { body } = await hub.query(`{ importSources(name: "administrative-divisions") { name label description
    parts { name entity files ignored columns { headers field label required unit } } } }`);
  const [source] = body.data.importSources;
  expect(source).toMatchObject({ name: 'administrative-divisions', label: expect.stringMatching(/区划/) });
  expect(source.parts.map(({ name }: { name: string }) => name.split('/')[1])).toEqual([
    ...['provinces', 'cities', 'areas', 'streets'],
  ]);
  expect(source.parts[1]).toMatchObject({ entity: 'AdministrativeDivision', files: [], ignored: [] });
  expect(source.parts[1].columns).toEqual([
    { headers: ['code'], field: 'code', label: '区划代码', required: true, unit: null },
    { headers: ['name'], field: 'name', label: expect.any(String), required: true, unit: null },
    { headers: ['provinceCode'], field: 'parent.currentCode', label: expect.any(String), required: true, unit: null },
  ]);
});

it('has a source for each entity that can be imported as it is, and none of another name', async () => {
  const { body } = await hub.query('{ all: importSources { name } none: importSources(name: "x") { name } }');
  const names = body.data.all.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['enterprise-registration', 'entity:Park']));
  expect(names).not.toContain('entity:Import');
  expect(body.data.none).toEqual([]);
});

it('counts what was rejected and noted by code, for administrators', async () => {
  const { id } = await importer.run([
    registration('烟台甲厂', '91990000MA04J79X0H', '万人民币'),
    registration('烟台乙厂', '91990000MA75X79X0L', '服装'),
    registration('烟台丙厂', '91990000MA30579X6P', '鞋帽'),
  ]);
  const document = 'query ($id: ID!) { importProblemCounts(import: $id) { severity code rows } }';
  expect((await importer.ask(document, { id })).importProblemCounts).toEqual([
    { severity: 'REJECTION', code: expect.any(String), rows: 2 },
    { severity: 'NOTE', code: 'UNIT_WITHOUT_NUMBER', rows: 1 },
  ]);
  const { body } = await hub.query(document, { id });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
});

it('finds no counts of what is no import', async () => {
  const { body } = await hub.query('{ importProblemCounts(import: "x") { code } }', {}, { token: hub.adminToken });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});
