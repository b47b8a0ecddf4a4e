import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { askLink, exportedLines, fetchExport, linkTo } from '../support/exporter.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';

// Who gets what by a link, and for how long.

let hub: TestHub;
beforeAll(async () => {
  hub = await createTestHub({ sample: true, limits: { exportLinkMinutes: 3 } });
});
afterEach(() => vi.useRealTimers());
afterAll(() => hub.close());

const enterprises = { list: 'enterprises', where: { capital: { gte: 5, unit: 'YI', currency: 'CNY' } } };

/** What a link is answered with. */
async function answerOf(url: string, init: RequestInit = {}) {
  const response = await hub.fetch(new Request(url, init));
  const body = response.headers.get('content-type')?.includes('json') ? await response.json() : await response.text();
  return { status: response.status, code: body.errors?.[0].extensions.code, headers: response.headers, body };
}

/** A link whose claims are others under the same signature. */
function changed(url: string, change: (claims: object) => object): string {
  const [, said = '', signature = ''] = /link=(.*)\.(.*)$/.exec(url) ?? [];
  const claims = JSON.parse(Buffer.from(said, 'base64url').toString());
  return `http://hub.test/export?link=${Buffer.from(JSON.stringify(change(claims))).toString('base64url')}.${signature}`;
}

describe('whoever holds a link', () => {
  test('sees what its maker sees, whatever token comes along', async () => {
    const [ofPublic, ofAdmin] = [await linkTo(hub, enterprises), await linkTo(hub, enterprises, hub.adminToken)];
    for (const headers of [
      {},
      { authorization: `Bearer ${hub.adminToken}` },
      { authorization: 'Bearer dh_nothing-at-all' },
    ]) {
      expect((await answerOf(ofPublic, { headers })).body).not.toContain('法定代表人');
      expect((await answerOf(ofAdmin, { headers })).body).toContain('法定代表人');
    }
  });

  test('holds no token of its maker', async () => {
    const { body } = await askLink(hub, enterprises, hub.adminToken);
    const { url } = body.data.exportLink;
    expect(url + Buffer.from(url.split('link=')[1].split('.')[0], 'base64url')).not.toContain(hub.adminToken);
  });

  test('cannot make it one of another role, of another list or of a longer life', async () => {
    const url = await linkTo(hub, enterprises);
    expect((await answerOf(changed(url, (claims) => claims))).status).toBe(200);
    const changes = [
      (claims: object) => ({ ...claims, role: 'ADMIN' }),
      (claims: object) => ({ ...claims, until: Date.now() + 1e9 }),
      (claims: object) => ({ ...claims, request: { list: 'importProblems', format: 'CSV', language: 'ZH' } }),
    ];
    for (const change of changes)
      expect(await answerOf(changed(url, change))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test.each(['', 'link=', 'link=x', 'link=x.y', 'link=.', 'link=e30.e30.e30', 'token=x'])(
    'gets nothing for "%s"',
    async (query) => {
      const { status, code, body } = await answerOf(`http://hub.test/export?${query}`);
      expect({ status, code }).toEqual({ status: 403, code: 'FORBIDDEN' });
      expect(body.errors[0].message).toMatch(/链接无效.*not valid/);
    },
  );

  test('has it for as many minutes as the operator says', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T10:00:00Z') });
    const { body } = await askLink(hub, enterprises);
    expect(body.data.exportLink.expiresAt).toBe('2026-11-25T10:03:00.000Z');
    const url = `http://hub.test${body.data.exportLink.url}`;
    vi.setSystemTime(new Date('2026-11-25T10:02:59.999Z'));
    expect((await answerOf(url)).status).toBe(200);
    vi.setSystemTime(new Date('2026-11-25T10:03:00Z'));
    const late = await answerOf(url);
    expect(late).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(late.body.errors[0].message).toMatch(/已过期.*expired/);
  });
});

describe('hubs', () => {
  test('over one database take each other’s links', async () => {
    const other = await createTestHub({ db: hub.db });
    const url = await linkTo(other, enterprises);
    expect((await answerOf(url)).status).toBe(200);
  });

  test('over different databases do not', async () => {
    const stranger = await createTestHub();
    try {
      expect(await answerOf(await linkTo(stranger, { list: 'enterprises' }))).toMatchObject({ status: 403 });
    } finally {
      await stranger.close();
    }
  });

  test('that make their first link at once agree on the key', async () => {
    await hub.db.query('delete from signing_key');
    const links = await Promise.all(Array.from({ length: 8 }, () => linkTo(hub, enterprises)));
    for (const link of links) expect((await answerOf(link)).status).toBe(200);
  });
});

describe('a link is refused when it is asked for', () => {
  test.each([
    ['a list that is none', { list: 'enterprise' }, 'BAD_USER_INPUT', 'There is no list enterprise'],
    ['a field of the graph that is no list', { list: 'hub' }, 'BAD_USER_INPUT', 'There is no list hub'],
    ['a name of every object', { list: 'constructor' }, 'BAD_USER_INPUT', 'There is no list constructor'],
    ['a list of others', { list: 'importProblems' }, 'FORBIDDEN', 'may not read'],
    [
      'a filter that the list has not',
      { list: 'parks', where: { colour: { eq: 'red' } } },
      'BAD_USER_INPUT',
      'does not fit',
    ],
    ['an empty condition', { list: 'parks', where: { code: {} } }, 'BAD_USER_INPUT', ''],
    [
      'a filter by what is hidden',
      { list: 'enterprises', where: { legalRepresentative: { eq: '张三' } } },
      'FORBIDDEN',
      'filter',
    ],
    ['an order that is none', { list: 'parks', orderBy: [{ code: 'UP' }] }, 'BAD_USER_INPUT', 'does not fit'],
    [
      'an order by what is hidden',
      { list: 'supplyRelations', orderBy: [{ yearlyValue: 'ASC' }] },
      'FORBIDDEN',
      'order',
    ],
    ['a column that is none', { list: 'parks', columns: ['code', 'colour'] }, 'BAD_USER_INPUT', 'no column colour'],
    ['a column of many', { list: 'parks', columns: ['enterprises'] }, 'BAD_USER_INPUT', 'no column enterprises'],
    ['a column of an inherited name', { list: 'parks', columns: ['toString'] }, 'BAD_USER_INPUT', 'no column toString'],
    ['no column', { list: 'parks', columns: [] }, 'BAD_USER_INPUT', 'no column at all'],
  ])('for %s', async (_, input, code, message) => {
    const { body } = await askLink(hub, input);
    expect(body.data?.exportLink).toBeUndefined();
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(body.errors?.[0]?.message).toContain(message);
    expect(body.errors?.[0]?.path).toEqual(['exportLink']);
  });

  test('for a filter that is too long for an address', async () => {
    const codes = Array.from({ length: 900 }, (_, at) => `91990000MA${at}`);
    const { body } = await askLink(hub, { list: 'enterprises', where: { creditCode: { in: codes } } });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'linkCharacters' });
  });
});

describe('the answer', () => {
  test('is a file for saving, with a Chinese name, that nobody keeps or reads as something else', async () => {
    const { headers } = await answerOf(await linkTo(hub, enterprises));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="enterprises-2026-06-30.csv"; filename*=UTF-8''${encodeURIComponent('企业')}-2026-06-30.csv`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      vary: 'accept-encoding',
    });
    expect(headers.get('x-request-id')).toBeTruthy();
  });

  test('to HEAD is the same without a body', async () => {
    const url = await linkTo(hub, enterprises);
    const [got, head] = [await answerOf(url), await answerOf(url, { method: 'HEAD' })];
    const headersOf = ({ headers }: typeof got) =>
      Object.fromEntries([...headers].filter(([name]) => name !== 'x-request-id'));
    expect(headersOf(head)).toEqual(headersOf(got));
    expect(head).toMatchObject({ status: 200, body: '' });
    expect((await answerOf('http://hub.test/export?link=x', { method: 'HEAD' })).status).toBe(403);
  });

  test('is packed for those who take it so', async () => {
    const url = await linkTo(hub, enterprises);
    const packed = await hub.fetch(new Request(url, { headers: { 'accept-encoding': 'gzip, br' } }));
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const plain = Buffer.from(await (await fetchExport(hub, enterprises)).arrayBuffer());
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).equals(plain)).toBe(true);
  });

  test('is refused to other methods', async () => {
    const { status, code, headers } = await answerOf(await linkTo(hub, enterprises), { method: 'POST' });
    expect({ status, code, allow: headers.get('allow') }).toEqual({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      allow: 'GET, HEAD',
    });
  });

  test('is counted and logged without what was asked for', async () => {
    hub.log.length = 0;
    const lines = await exportedLines(hub, { list: 'enterprises', where: { name: { contains: '示例' } } });
    expect(hub.log).toEqual([
      expect.stringMatching(/info exported list=enterprises format=CSV role=PUBLIC rows=\d+ ms=\d+ request=\S+$/),
    ]);
    expect(hub.log[0]).toContain(`rows=${lines.length - 1} `);
    const metrics = await (await hub.fetch(new Request('http://hub.test/metrics'))).text();
    expect(metrics).toMatch(/hub_exports_total\{format="CSV",outcome="whole"\} \d+/);
    expect(metrics).toMatch(/hub_exported_rows_total\{format="CSV"\} \d+/);
    expect(metrics).toMatch(/hub_requests_total\{kind="export",outcome="ok"\} \d+/);
  });
});
