import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../packages/server/src/graphiql/examples.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';

/** Examples that the engine reads nothing of: the hub and the caller are no rows, and some code lists are enums of the schema. */
const withoutStatement = ['11-code-lists', '12-about'];

let hub: TestHub;

beforeAll(async () => {
  hub = await createTestHub({ sample: true });
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
      const way = withoutStatement.includes(name) ? 'plain' : 'compiled';
      // Only queries are told of.
      expect(hub.runs.map((run) => run.way)).toEqual(query.includes('\nmutation ') ? [] : [way]);
    });
  }

  it('and says what is missing where it needs the token', async () => {
    for (const { query } of readExamples().filter(({ needsToken }) => needsToken)) {
      expect((await hub.query(query)).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

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
