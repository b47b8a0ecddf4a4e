import { once } from 'node:events';
import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { askLink, exportedLines, fetchExport, linkTo } from '../support/exporter.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';

// How an export is read and sent: page by page, as it is taken, whole or visibly broken.

const pageSize = 20;
/** What the statements of a test fail with, after so many pages. */
const fault: { after: number; error: Error | undefined } = { after: 0, error: undefined };

let hub: TestHub;
let server: Listening;
beforeAll(async () => {
  hub = await createTestHub({
    sample: true,
    limits: { pageSize, exportRows: 1_000 },
    beforeStatement: () => {
      if (fault.error && pagesRead() > fault.after) throw fault.error;
    },
  });
  server = await listening(hub.handler);
});
beforeEach(() => {
  hub.statements.length = 0;
  hub.log.length = 0;
  fault.error = undefined;
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

const enterprises = { list: 'enterprises' };
/** Pages that were read for exports. */
const pagesRead = () => hub.statements.filter((text) => text.includes('"enterprise"') && text.includes('limit')).length;
const countEnterprises = async () => (await hub.db.query('select from enterprise')).length;

describe('the whole list', () => {
  test('comes page by page, each row once', async () => {
    const lines = await exportedLines(hub, { ...enterprises, columns: ['id'], language: 'NAMES' });
    const rows = await countEnterprises();
    expect(new Set(lines).size).toBe(rows + 1);
    expect(pagesRead()).toBe(1 + Math.ceil(rows / pageSize));
  });

  test('comes in its order, also where rows are equal in it', async () => {
    const lines = await exportedLines(hub, {
      ...enterprises,
      orderBy: [{ status: 'DESC' }, { name: 'ASC' }],
      columns: ['name', 'id'],
    });
    const { body } = await hub.query(
      '{ enterprises(first: 20, orderBy: [{ status: DESC }, { name: ASC }]) { nodes { name id } } }',
    );
    expect(lines.slice(1, 21)).toEqual(
      body.data.enterprises.nodes.map(({ name, id }: { name: string; id: string }) => `${name},${id}`),
    );
    expect(new Set(lines).size).toBe((await countEnterprises()) + 1);
  });

  test('of nothing is its header alone', async () => {
    expect(await exportedLines(hub, { ...enterprises, where: { or: [] }, columns: ['name'] })).toEqual(['企业名称']);
  });
});

describe('rows that change meanwhile', () => {
  test('neither repeat nor hide others: what is added comes, what is removed does not', async () => {
    const response = await fetchExport(hub, { ...enterprises, columns: ['name'], language: 'NAMES' });
    await hub.db.query(`insert into enterprise (name, name_sort_key) values ('后来者', 'zzz')`);
    const lines = (await response.text()).trimEnd().split('\r\n');
    await hub.db.query(`delete from enterprise where name = '后来者'`);
    const stored = await hub.db.query<{ name: string }>('select name from enterprise order by id');
    expect(lines).toEqual(['name', ...stored.map(({ name }) => name), '后来者']);
  });
});

describe('a client', () => {
  test('that does not take what is there keeps the hub from reading on', async () => {
    const response = await fetchExport(hub, enterprises);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await delay(300);
    const read = pagesRead();
    await delay(300);
    expect(pagesRead()).toBe(read);
    expect(read).toBeLessThan(((await countEnterprises()) / pageSize) * 0.9);
    await reader.cancel();
    await vi.waitUntil(() => hub.log.length > 0, 5_000);
  });

  test.each(['CSV', 'XLSX'] as const)('that goes away ends the reading of a %s file', async (format) => {
    const link = new URL(await linkTo(hub, { ...enterprises, format }));
    const request = get(`${server.origin}${link.pathname}${link.search}`);
    const [response] = await once(request, 'response');
    response.once('data', () => request.destroy());
    await expect(once(response, 'end')).rejects.toThrow('aborted');
    await vi.waitUntil(() => hub.log.some((line) => line.includes('export not finished')), 5_000);
    // A page that was asked for already may still come.
    await delay(200);
    const read = pagesRead();
    await delay(200);
    expect(read).toBeLessThan((await countEnterprises()) / pageSize);
    expect(pagesRead()).toBe(read);
    expect(hub.log).toEqual([
      expect.stringMatching(new RegExp(`info export not finished list=enterprises format=${format} `)),
    ]);
    const metrics = await (await hub.fetch(new Request('http://hub.test/metrics'))).text();
    expect(metrics).toContain(`hub_exports_total{format="${format}",outcome="broken"} `);
  });
});

describe('a hub that fails on the way', () => {
  test.each([
    ['CSV', {}],
    ['CSV', { 'accept-encoding': 'gzip' }],
    ['XLSX', {}],
  ] as const)('breaks %s off, so that a part is not taken for the whole (%j)', async (format, headers) => {
    const link = new URL(await linkTo(hub, { ...enterprises, format }));
    fault.after = pagesRead() + 3;
    fault.error = new Error('select secret from /srv/hub.ts');
    const request = get(`${server.origin}${link.pathname}${link.search}`, { headers });
    const [response] = await once(request, 'response');
    expect(response.statusCode).toBe(200);
    response.resume();
    await expect(once(response, 'end')).rejects.toThrow('aborted');
    expect(response.complete).toBe(false);
    await vi.waitUntil(() => hub.log.length >= 2, 5_000);
    expect(hub.log.join('\n')).toMatch(/error An export of enterprises broke off[\s\S]*info export not finished/);
  });

  test('before anything is sent says so, and nothing of its inside', async () => {
    const link = await linkTo(hub, enterprises);
    fault.after = -1;
    fault.error = new Error('select secret from /srv/hub.ts');
    const response = await hub.fetch(new Request(link));
    const text = await response.text();
    expect({ status: response.status, code: JSON.parse(text).errors[0].extensions.code }).toEqual({
      status: 500,
      code: 'INTERNAL',
    });
    expect(text).not.toMatch(/secret|srv/);
    expect(hub.log.join()).toContain('INTERNAL at /export');
  });
});

describe('more rows than an export may have', () => {
  test('are refused before any is sent', async () => {
    const response = await hub.fetch(new Request(await linkTo(hub, { list: 'enterpriseFigures' }, hub.adminToken)));
    const { errors } = await response.json();
    expect(response.status).toBe(400);
    expect(errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'exportRows', allowed: 1_000 });
    expect(errors[0].extensions.found).toBeGreaterThan(1_000);
  });

  test('break off an export that grows beyond them on its way', async () => {
    const response = await fetchExport(hub, enterprises);
    await hub.db.query(
      `insert into enterprise (name, name_sort_key) select '后来者', 'zzz' from generate_series(1, 1001 - (select count(*) from enterprise))`,
    );
    try {
      await expect(response.text()).rejects.toThrow('1001');
      await vi.waitUntil(() => hub.log.length >= 2, 5_000);
    } finally {
      await hub.db.query(`delete from enterprise where name = '后来者'`);
    }
  });

  test('may well be asked for in parts', async () => {
    const { body } = await askLink(
      hub,
      { list: 'enterpriseFigures', where: { year: { eq: 2023 }, source: { eq: 'SELF_REPORTED' } } },
      hub.adminToken,
    );
    const response = await hub.fetch(new Request(`http://hub.test${body.data.exportLink.url}`));
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });
});
