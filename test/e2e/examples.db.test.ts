import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../packages/server/src/graphiql/examples.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer, registration } from '../support/importer.ts';

/**
 * How examples run that are not one statement as a whole: the hub, the caller, sources and tables are no rows, some code lists are enums
 * of the schema, and what cells said is worked out from the rows of files.
 */
const ways: Readonly<Record<string, string>> = {
  '11-code-lists': 'plain',
  '12-about': 'plain',
  '15-imports': 'mixed',
  '16-import-layout': 'plain',
};

let hub: TestHub;

beforeAll(async () => {
  hub = await createTestHub({ sample: true });
  await importRegistrations();
});

afterAll(() => hub.close());

describe('each example query of GraphiQL answers on the sample', () => {
  for (const { name, query, needsToken } of readExamples()) {
    it(name, async () => {
      hub.runs.length = 0;
      const { status, body } = await hub.query(query, {}, needsToken ? { token: hub.adminToken } : {});
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
      expect(emptyPlaces(body.data)).toEqual([]);
      const way = ways[name] ?? 'compiled';
      // Only queries are told of.
      expect(hub.runs.map((run) => run.way)).toEqual(query.includes('\nmutation ') ? [] : [way]);
    });
  }

  it('and says what is missing where it needs the token', async () => {
    for (const { query } of readExamples().filter(({ needsToken }) => needsToken)) {
      expect((await hub.query(query)).body.errors?.[0]?.extensions.code).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
    }
  });
});

/** The sample comes without imports: brings the firm of the README and another of its name, between which a third row leaves open. */
async function importRegistrations(): Promise<void> {
  const importer = new Importer(hub);
  const name = '虚构海湾储能有限公司';
  await importer.run([registration(name, '91990000MA00FK011R'), registration(name, '91990000MA00FK02XH')]);
  await importer.run([[name]], 'entity:Enterprise', { header: ['企业名称'] });
}

/** Root fields that hold nothing: an example that shows nothing teaches nothing. */
function emptyPlaces(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const { edges, nodes, totalCount } = (value ?? {}) as { edges?: unknown[]; nodes?: unknown[]; totalCount?: number };
    const isEmpty =
      value === null ||
      totalCount === 0 ||
      [edges, nodes, value].some((list) => Array.isArray(list) && list.length === 0);
    return isEmpty ? [name] : [];
  });
}
