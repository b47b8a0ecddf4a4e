import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFirstKey } from '../../packages/server/src/access/api-keys.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';

let hub: TestHub;
let server: Listening;
let url: string;

beforeAll(async () => {
  hub = await createTestHub({ limits: { bodyBytes: 5_000 } });
  server = await listening(hub.handler);
  url = server.origin;
});

afterAll(async () => {
  await server.close();
  await hub.close();
});

const json = { 'content-type': 'application/json' };
const post = (body: BodyInit, headers: Record<string, string> = json) =>
  fetch(`${url}/graphql`, { method: 'POST', headers, body });

it.each(['compiled', 'mixed'] as const)('passes all 61 audits of GraphQL over HTTP, reading %s', async (reads) => {
  const { handler } = await createTestHub({ reads, db: hub.db });
  const { origin, close } = await listening(handler);
  const audits = serverAudits({ url: `${origin}/graphql` });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  await close();
  expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
  expect(results).toHaveLength(61);
});

it('a request that makes no address gets no stack trace', async () => {
  for (const host of ['a b', '[', 'hub:port']) {
    const socket = connect(Number(new URL(url).port));
    socket.write(`GET /graphql HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).not.toMatch(/at |\.js|Error:/);
  }
});

describe('a body over the wire', () => {
  it('is refused by its declared length before it is read', async () => {
    const response = await post(JSON.stringify({ query: '{ hub { version } }', note: 'x'.repeat(6_000) }));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes' } }],
    });
  });

  it('is refused while it is read when it declares none, and the connection goes on', async () => {
    const socket = connect(Number(new URL(url).port));
    const chunk = `1000\r\n${' '.repeat(0x1000)}\r\n`;
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunk}${chunk}0\r\n\r\n`,
    );
    socket.write('GET /health HTTP/1.1\r\nhost: hub\r\nconnection: close\r\n\r\n');
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1\.1 413 [\s\S]*LIMIT_EXCEEDED[\s\S]*HTTP\/1\.1 200 [\s\S]*alive/);
  });

  it('that is broken off leaves nothing behind', async () => {
    const request = httpRequest(`${url}/graphql`, { method: 'POST', headers: { ...json, 'content-length': 100 } });
    request.on('error', () => {});
    request.write('{"query":');
    await new Promise((resolve) => setTimeout(resolve, 50));
    request.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect(hub.log.join('\n')).not.toMatch(/aborted|ECONNRESET/);
  });
});

describe('keys', () => {
  it('are made once, stored as a digest only, and open the administration until they are revoked', async () => {
    const token = (await makeFirstKey(hub.db)) as string;
    expect(token).toMatch(/^dh_/);
    expect(await makeFirstKey(hub.db)).toBeUndefined();
    const [row] = await hub.db.query<Record<string, unknown>>('select * from api_key');
    expect(row).toMatchObject({
      role: 'ADMIN',
      prefix: token.slice(0, 9),
      hash: createHash('sha256').update(token).digest('hex'),
    });
    expect(JSON.stringify(row)).not.toContain(token);

    const role = async (given: string) =>
      (await hub.query('{ viewer { role } }', {}, { token: given })).body.data?.viewer.role;
    expect(await role(token)).toBe('ADMIN');
    const [used] = await hub.db.query<{ at: string | null }>('select last_used_at as at from api_key');
    expect(used?.at).not.toBeNull();

    const other = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await hub.query('{ viewer { role } }', {}, { token: other })).status).toBe(401);
    await hub.db.query(`update api_key set hash = $1, revoked_at = now()`, [
      createHash('sha256').update(other).digest('hex'),
    ]);
    expect((await hub.query('{ viewer { role } }', {}, { token: other })).status).toBe(401);
  });
});

it('a path that is no path of ours, and a wrong token, name the request in their answer', async () => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...json, authorization: 'Bearer dh_nobody', 'x-request-id': 'trace-0002' },
    body: '{"query":"{ viewer { role } }"}',
  });
  expect(response.status).toBe(401);
  expect(response.headers.get('x-request-id')).toBe('trace-0002');
});

it('/ready and /metrics speak of the real database', async () => {
  expect((await fetch(`${url}/ready`)).status).toBe(200);
  const text = await (await fetch(`${url}/metrics`)).text();
  expect(text).toMatch(/^hub_database_up 1$/m);
  expect(Number(/^hub_statements_total\{outcome="ok"\} (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(0);
});
