import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ask, createTinyApp } from '../test/tiny-app.ts';

const page = (path: string, init?: RequestInit) => createTinyApp().fetch(new Request(`http://hub.test${path}`, init));

describe('media types and methods', () => {
  for (const type of [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    'application/json; charset=gbk',
    '',
  ]) {
    it(`refuses a body of type "${type}" with 415`, async () => {
      const response = await page('/graphql', {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query=mutation{set(text:"x")}',
      });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] });
    });
  }

  it('answers queries by GET, and no mutations', async () => {
    expect(await (await page('/graphql?query={role}')).json()).toEqual({ data: { role: 'PUBLIC' } });
    const response = await page('/graphql?query=mutation{set(text:"x")}');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  it('refuses other methods, batches, broken JSON and broken UTF-8', async () => {
    const post = (body: BodyInit) =>
      page('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await page('/graphql', { method: 'PUT' })).status).toBe(405);
    const answer = await page('/graphql?query={role}&variables={');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    for (const body of ['[{"query":"{role}"}]', '{"query":', '"{role}"', 'null', new Uint8Array([0x22, 0xff, 0x22])]) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  });
});

describe('other origins', () => {
  const origin = 'https://elsewhere.example';
  const preflight = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } };

  it('get no leave to read answers', async () => {
    const answer = await page('/graphql?query={role}', { headers: { origin } });
    for (const response of [answer, await page('/graphql', preflight)]) {
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  it('get it when they are configured, and no others, and never with credentials', async () => {
    const app = createTinyApp({ corsOrigins: [origin] });
    const allowed = await app.fetch(new Request('http://hub.test/graphql', preflight));
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    expect(allowed.headers.get('access-control-allow-credentials')).not.toBe('true');
    const other = await app.fetch(
      new Request('http://hub.test/graphql?query={role}', { headers: { origin: 'https://evil.example' } }),
    );
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
    expect(other.headers.get('access-control-allow-origin')).not.toBe('*');
  });
});

describe('request ids', () => {
  it("are the caller's own where it is harmless", async () => {
    const idFor = async (given: string) =>
      (await page('/health', { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await idFor('trace-0001')).toBe('trace-0001');
    expect(await idFor('short')).toMatch(/^[\da-f-]{36}$/);
    expect(await idFor('a request=b')).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('service paths', () => {
  it('/ leads to GraphiQL', async () => {
    const response = await page('/');
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  it('/health says alive without asking the database', async () => {
    const app = createTinyApp({ db: { query: never, read: never, transaction: never, ping: never } });
    expect((await app.fetch(new Request('http://hub.test/health'))).status).toBe(200);
  });

  it('/ready and /metrics tell when the database is gone', async () => {
    const ping = async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.7');
    };
    const app = createTinyApp({ db: { query: never, read: never, transaction: never, ping } });
    const ready = await app.fetch(new Request('http://hub.test/ready'));
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('10.0.0.7');
    expect(await (await app.fetch(new Request('http://hub.test/metrics'))).text()).toMatch(/^hub_database_up 0$/m);
    expect((await page('/ready')).status).toBe(200);
  });

  it('/metrics counts requests by kind and outcome', async () => {
    const app = createTinyApp();
    await ask(app, '{ role }');
    await ask(app, '{ role }');
    await ask(app, 'mutation { set(text: "x") }');
    await ask(app, '{ nope }');
    const response = await app.fetch(new Request('http://hub.test/metrics'));
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    expect(text).toContain('hub_requests_total{kind="query",outcome="ok"} 2');
    expect(text).toContain('hub_requests_total{kind="mutation",outcome="ok"} 1');
    expect(text).toContain('hub_requests_total{kind="other",outcome="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(text).toContain('hub_database_up 1');
  });

  it('take no other method, and other paths are 404', async () => {
    expect((await page('/health', { method: 'POST' })).status).toBe(405);
    for (const path of ['/graphql/', '/nope', '/graphql/assets/../app.ts', '/constructor']) {
      expect((await page(path)).status).toBe(404);
    }
    expect(await (await page('/graphql?query=/health')).json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
  });
});

it('packs large answers for clients that can unpack them, and no others', async () => {
  const app = createTinyApp();
  const text = 'x'.repeat(100_000);
  const get = (size: number, encoding: string) =>
    app.fetch(
      new Request('http://hub.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        body: JSON.stringify({
          query: 'query ($text: String) { echo(text: $text) }',
          variables: { text: text.slice(0, size) },
        }),
      }),
    );
  const packed = await get(100_000, 'gzip, br');
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('x-request-id')).toBeTruthy();
  expect(JSON.parse(gunzipSync(await packed.arrayBuffer()).toString())).toEqual({ data: { echo: text } });
  for (const plain of [await get(100_000, 'br'), await get(1_000, 'gzip')]) {
    expect(plain.headers.has('content-encoding')).toBe(false);
    expect(plain.status).toBe(200);
  }
});

it('every answer carries what keeps browsers from misreading it', async () => {
  for (const path of ['/', '/health', '/nope', '/graphql?query={role}']) {
    const { headers } = await page(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

function never(): never {
  throw new Error('the database was asked');
}
