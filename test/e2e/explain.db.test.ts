import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';

// A request that asks how it ran: what it is told, and who is told nothing.

let sample: TestHub;
let real: TestHub;

beforeAll(async () => {
  sample = await createTestHub({ sample: true });
  real = await createTestHub();
});
afterAll(async () => {
  await sample.close();
  await real.close();
});

const parks = `query Parks($code: String!) {
  parks(where: { code: { eq: $code } }) { nodes { name area: managedArea { value(unit: MU) } projects(first: 1) { totalCount } } }
}`;
const variables = { code: 'a secret of mine' };

interface Wish {
  query?: string;
  variables?: Record<string, unknown>;
  extensions?: unknown;
  token?: string;
}

async function ask(hub: TestHub, { query = parks, variables: given = variables, extensions, token }: Wish) {
  const headers = {
    accept: 'application/graphql-response+json',
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const body = JSON.stringify({ query, variables: given, extensions });
  const response = await hub.fetch(new Request('http://hub.test/graphql', { method: 'POST', headers, body }));
  const text = await response.text();
  return { status: response.status, text, ...JSON.parse(text) };
}

describe('over the sample district anyone is told', () => {
  test('the way, the fields, the statement without its values, and the times', async () => {
    const { data, extensions, text } = await ask(sample, { extensions: { explain: true } });
    expect(data).toEqual({ parks: { nodes: [] } });
    expect(extensions.explain).toEqual({
      way: 'compiled',
      compiled: [
        'Query.parks',
        'ParkConnection.nodes',
        'Park.name',
        'Park.managedArea',
        'Area.value',
        'Park.projects',
        'ProjectConnection.totalCount',
      ],
      left: [],
      statements: 1,
      statement: expect.stringMatching(/^select .*\$1/),
      parameters: expect.arrayContaining(['text']),
      ms: { prepare: expect.any(Number), database: expect.any(Number), total: expect.any(Number) },
    });
    expect(text).not.toContain(variables.code);
    const { prepare, database, total } = extensions.explain.ms;
    expect(total).toBeGreaterThanOrEqual(prepare + database);
    expect(database).toBeGreaterThan(0);
  });

  test('the plan, for all values at once', async () => {
    const { explain } = (await ask(sample, { extensions: { explain: 'plan' } })).extensions;
    expect(explain.plan).toMatch(/Scan .*park/);
    expect(explain.plan).toContain('$1');
    expect(explain.plan).not.toContain('actual time');
    expect(explain.statements).toBe(1);
  });

  test('of fields that no statement gives, why', async () => {
    const query = '{ hub { version } parks(first: 1) { nodes { name } } }';
    expect((await ask(sample, { query, extensions: { explain: true } })).extensions.explain).toMatchObject({
      way: 'mixed',
      compiled: ['Query.parks', 'ParkConnection.nodes', 'Park.name'],
      left: [{ field: 'Query.hub', why: 'It is not read from the database.' }],
    });
    const plain = await ask(sample, { query: '{ hub { version } }', extensions: { explain: 'plan' } });
    expect(plain.extensions.explain).toMatchObject({ way: 'plain', statements: 0, statement: null, parameters: [] });
    expect(plain.extensions.explain).not.toHaveProperty('plan');
  });

  test('of a query with fragments, aliases and ids of several types, each field once', async () => {
    const { data } = await ask(sample, {
      query: '{ parks(first: 1) { nodes { id } } projects(first: 1) { nodes { id } } }',
    });
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...P ... on Project { title: name name } } }
      fragment P on Park { name again: name }`;
    const ids = [data.parks.nodes[0].id, data.projects.nodes[0].id];
    const { explain } = (await ask(sample, { query, variables: { ids }, extensions: { explain: true } })).extensions;
    expect(explain).toMatchObject({
      way: 'compiled',
      compiled: ['Query.nodes', 'Park.id', 'Park.name', 'Project.id', 'Project.name'],
    });
  });

  test('of a query that fails as well', async () => {
    const answer = await ask(sample, {
      query: '{ parks(offset: 20000) { totalCount } }',
      extensions: { explain: true },
    });
    expect(answer.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect(answer.extensions.explain.way).toBe('plain');
  });
});

describe('over real data', () => {
  test('an administrator is told', async () => {
    const { extensions } = await ask(real, { extensions: { explain: 'plan' }, token: real.adminToken });
    expect(extensions.explain).toMatchObject({ way: 'compiled', plan: expect.stringContaining('$1') });
  });

  test.each([true, 'plan', 'anything'])('the public is refused %j, and nothing runs', async (explain) => {
    real.statements.length = 0;
    const answer = await ask(real, { extensions: { explain } });
    expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(answer.text).not.toMatch(/select/i);
    expect(real.statements).toEqual([]);
  });
});

test.each([false, null, undefined])('explain: %j asks for nothing', async (explain) => {
  const usual = await ask(real, {});
  expect(await ask(real, { extensions: { explain } })).toEqual(usual);
  expect(usual.text).toBe('{"data":{"parks":{"nodes":[]}}}');
});

test.each([1, 'yes', {}])('explain: %j is refused where it might be told', async (explain) => {
  const answer = await ask(sample, { extensions: { explain } });
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(answer).not.toHaveProperty('data');
});

test('a mutation is not run to be explained', async () => {
  const query = 'mutation { openImport(input: { source: "entity:Park", dryRun: true }) { __typename } }';
  const answer = await ask(sample, { query, extensions: { explain: true }, token: sample.adminToken });
  expect(answer.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', en: 'Only a query can be explained.' });
  expect(await sample.db.query('select from import where dry_run')).toEqual([]);
});

test('on the embedded database a plan is told too', async () => {
  const embedded = await createTestHub({ database: 'embedded' });
  const { extensions } = await ask(embedded, { extensions: { explain: 'plan' }, token: embedded.adminToken });
  expect(extensions.explain).toMatchObject({ way: 'compiled', plan: expect.stringContaining('$1') });
  await embedded.close();
});

describe('with HUB_FAST_PATH=off', () => {
  test('the statement feeds graphql-js, and nothing is left', async () => {
    const mixed = await createTestHub({ db: sample.db, sample: true, reads: 'mixed' });
    const { explain } = (await ask(mixed, { extensions: { explain: true } })).extensions;
    expect(explain).toMatchObject({ way: 'mixed', left: [], statement: expect.stringContaining('$1') });
  });
});

test('/metrics counts ways and fields that fell back, and measures the plans', async () => {
  const metrics = async () =>
    (await sample.fetch(new Request('http://hub.test/metrics'))).text().then((text) => (name: string) => {
      const line = text.split('\n').find((one) => one.startsWith(`${name} `));
      return line === undefined ? 0 : Number(line.slice(name.length + 1));
    });
  const before = await metrics();
  await ask(sample, {});
  await ask(sample, { query: '{ hub { version } parks(first: 1) { nodes { name } } }' });
  await ask(sample, { query: '{ hub { version } }' });
  const after = await metrics();
  const grown = (name: string) => after(name) - before(name);
  expect(['compiled', 'mixed', 'plain'].map((way) => grown(`hub_operations_total{way="${way}"}`))).toEqual([1, 1, 1]);
  expect(grown('hub_fallbacks_total{field="Query.hub"}')).toBe(2);
  expect(after('hub_plans')).toBeGreaterThan(0);
  expect(after('hub_plan_characters')).toBeGreaterThan(1_000);
});
