import { expect, test } from 'vitest';
import { createHub, HubError } from './index.ts';

const explain = {
  way: 'compiled',
  compiled: ['Query.parks'],
  left: [],
  statements: 1,
  statement: 'select $1',
  parameters: ['text'],
  ms: { prepare: 0.1, database: 1, total: 2 },
};

/** A hub that answers so, and the bodies that it was sent. */
function hubAnswering(answer: unknown) {
  const sent: unknown[] = [];
  const hub = createHub({
    url: 'http://hub.test/graphql',
    fetch: async (request) => {
      sent.push(await request.json());
      return Response.json(answer);
    },
  });
  return { hub, sent };
}

test('explain asks for it beside the document, and gives it in place of the data', async () => {
  const { hub, sent } = hubAnswering({ data: {}, extensions: { explain } });
  expect(await hub.explain('query A { parks }', { variables: { a: 1 }, operationName: 'A', plan: true })).toEqual({
    ...explain,
    errors: [],
  });
  await hub.explain('{ parks }');
  expect(sent).toEqual([
    { query: 'query A { parks }', variables: { a: 1 }, operationName: 'A', extensions: { explain: 'plan' } },
    { query: '{ parks }', extensions: { explain: true } },
  ]);
});

test('what the query failed with is beside its explanation', async () => {
  const errors = [{ message: 'Too much.', extensions: { code: 'LIMIT_EXCEEDED' } }];
  expect(await hubAnswering({ data: null, errors, extensions: { explain } }).hub.explain('{ parks }')).toEqual({
    ...explain,
    errors,
  });
});

test.each([
  [{ errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] }, 'FORBIDDEN', 'A: No.'],
  [{ data: {} }, 'NOT_EXPLAINED', 'A: http://hub.test/graphql did not explain the query'],
  [{ data: {}, extensions: null }, 'NOT_EXPLAINED', 'A: http://hub.test/graphql did not explain the query'],
  ['a page', 'NOT_GRAPHQL', 'A: http://hub.test/graphql did not answer as a GraphQL endpoint'],
])('%j explains nothing', async (answer, code, message) => {
  const failure: unknown = await hubAnswering(answer)
    .hub.explain('query A { parks }')
    .catch((error) => error);
  expect(failure).toBeInstanceOf(HubError);
  expect(failure).toMatchObject({ code, message });
});
