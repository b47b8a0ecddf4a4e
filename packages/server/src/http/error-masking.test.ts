import { describe, expect, it } from 'vitest';
import { ask, createTinyApp } from '../../test/tiny-app.ts';

describe('errors', () => {
  it('of the hub itself are masked, logged with their cause, and named by the request id', async () => {
    for (const how of ['bug', 'driver', 'uncoded', 'text']) {
      const app = createTinyApp();
      const { status, headers, body, error } = await ask(app, `{ role fail(how: "${how}") }`);
      expect(status).toBe(200);
      expect(body.data).toEqual({ role: 'PUBLIC', fail: null });
      expect(error).toMatchObject({
        path: ['fail'],
        extensions: { code: 'INTERNAL', requestId: headers.get('x-request-id') },
      });
      expect(JSON.stringify(body)).not.toMatch(/secret|srv|\.ts/);
      expect(app.log.join()).toMatch(/secret/);
      expect(app.log.join()).toContain(`request=${headers.get('x-request-id')}`);
    }
  });

  it('of the database say so without a word of its own', async () => {
    const app = createTinyApp();
    for (const [how, code] of [
      ['database-gone', 'DATABASE_UNAVAILABLE'],
      ['timeout', 'TIMEOUT'],
    ]) {
      const { error } = await ask(app, `{ fail(how: "${how}") }`);
      expect(error?.extensions.code).toBe(code);
      expect(JSON.stringify(error)).not.toMatch(/10\.0\.0\.7|secret/);
    }
  });

  it('made for the caller pass as they are', async () => {
    const { error } = await ask(createTinyApp(), '{ fail(how: "forbidden") }');
    expect(error).toMatchObject({ message: '无权。 No.', extensions: { code: 'FORBIDDEN', zh: '无权。', en: 'No.' } });
  });

  const refused: Record<string, [query: unknown, variables: unknown, code: string]> = {
    'a syntax error': ['{', undefined, 'GRAPHQL_PARSE_FAILED'],
    'an unknown field': ['{ nope }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    'an ambiguous operation': ['query A { role } query B { role }', undefined, 'OPERATION_RESOLUTION_FAILURE'],
    'a variable of a wrong type': ['query ($x: String) { echo(text: $x) }', { x: 1 }, 'BAD_USER_INPUT'],
    'a variable that a scalar refuses': ['query ($x: Day) { echo(day: $x) }', { x: 'x' }, 'BAD_USER_INPUT'],
    'a null where none may be': ['query ($x: [String!]) { echo(texts: $x) }', { x: [null] }, 'BAD_USER_INPUT'],
    'no query': [null, undefined, 'BAD_REQUEST'],
    'variables that are a list': ['{ role }', [], 'BAD_REQUEST'],
  };
  for (const [name, [query, variables, code]] of Object.entries(refused)) {
    it(`${name} is ${code} with status 400 and a sentence in both languages`, async () => {
      const { status, error } = await ask(createTinyApp(), query as string, variables);
      expect(error?.extensions).toMatchObject({
        code,
        zh: expect.stringMatching(/\p{Script=Han}/u),
        en: expect.any(String),
      });
      expect(status).toBe(400);
    });
  }
});
