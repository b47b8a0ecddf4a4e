import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphiqlPage } from '../../packages/server/src/graphiql/build.ts';
import { readExamples } from '../../packages/server/src/graphiql/examples.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { type Listening, listening } from '../support/listening.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (!executablePath) console.log('NOT RUN: GraphiQL in a browser; there is no Chromium on this machine');

describe.runIf(executablePath || process.env.CI)('GraphiQL in Chromium', () => {
  let hub: TestHub;
  let server: Listening | undefined;
  let browser: Browser;
  let page: Page;
  let url: string;
  /** Requests that left for anywhere but the hub, errors of the page, and what the page weighs on the wire. */
  const outside: string[] = [];
  const troubles: string[] = [];
  let bytes = 0;

  beforeAll(async () => {
    if (!executablePath) throw new Error('NOT RUN: there is no Chromium on this machine');
    hub = await createTestHub({ database: 'embedded', sample: true, graphiql: await graphiqlPage() });
    server = await listening(hub.handler);
    url = server.origin;
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`)) outside.push(request.url());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
  });

  afterAll(async () => {
    if (process.env.HUB_SCREENSHOT) await takeScreenshot();
    await browser?.close();
    await server?.close();
    await hub?.close();
  });

  /** The picture in the README, taken anew when HUB_SCREENSHOT is set. */
  async function takeScreenshot(): Promise<void> {
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${url}/graphql`);
    await page.waitForSelector('.graphiql-query-editor .view-line');
    await runOpenTab();
    await page.waitForTimeout(1_000);
    await page.screenshot({
      path: fileURLToPath(new URL('../../packages/server/docs/graphiql.png', import.meta.url)),
    });
  }

  /** Playwright's own "network idle" never comes, because it takes the editor's workers for requests without an end. */
  async function everythingLoaded(): Promise<void> {
    for (let before = -1; before !== bytes; ) {
      before = bytes;
      await page.waitForTimeout(700);
    }
  }

  /** Opens an example from the list; its tab bears the operation's name as soon as the editor has read it. */
  async function openExample(name: string): Promise<void> {
    const operation = /(?:query|mutation) (\w+)/.exec(
      readExamples().find((example) => example.name === name)?.query ?? '',
    )?.[1];
    await page.click(`[data-example="${name}"]`);
    await page.waitForSelector(`.graphiql-tab-active:has-text("${operation}")`);
  }

  /** Runs what the open tab holds and gives the answer as it came over the wire. */
  async function runOpenTab(): Promise<string> {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.click('.graphiql-execute-button');
    return (await answered).text();
  }

  it('weighs at most a megabyte and a half at the first visit, and says that the data are fictional', async () => {
    const begun = performance.now();
    await page.goto(`${url}/`);
    await page.waitForSelector('.graphiql-query-editor .view-line');
    const readyMs = performance.now() - begun;
    await everythingLoaded();
    console.log(`GraphiQL: ready after ${Math.round(readyMs)} ms, ${Math.round(bytes / 1000)} KB on the wire`);
    expect(bytes).toBeLessThan(1_500_000);
    expect(await page.textContent('.hub-sample')).toMatch(/虚构示例数据.*Fictional sample data/);
  });

  it('opens with the examples as tabs, and lists them in both languages', async () => {
    const examples = readExamples();
    expect(await page.locator('.graphiql-tab').count()).toBe(examples.length);
    const listed = await page.locator('.hub-examples button').allTextContents();
    examples.forEach(({ zh, en }, place) => {
      expect(listed[place]).toContain(zh);
      expect(listed[place]).toContain(en);
    });
  });

  for (const { name } of readExamples().filter(({ needsToken }) => !needsToken)) {
    it(`runs ${name} from the list, with an answer and no error`, async () => {
      await openExample(name);
      const answer = JSON.parse(await runOpenTab());
      expect(answer.errors).toBeUndefined();
      expect(Object.keys(answer.data).length).toBeGreaterThan(0);
    });
  }

  it('sends the token from its place, keeps it in the tab only, and forgets it when emptied', async () => {
    await openExample('10-enterprise-figures');
    expect(await runOpenTab()).toContain('FORBIDDEN');
    await page.fill('#hub-token', hub.adminToken);
    expect(JSON.parse(await runOpenTab()).errors).toBeUndefined();
    await page.reload();
    expect(await page.inputValue('#hub-token')).toBe(hub.adminToken);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(hub.adminToken);
    await page.fill('#hub-token', '');
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(hub.adminToken);
  });

  it('loads nothing again at the next visit but the page itself', async () => {
    bytes = 0;
    await page.reload();
    await page.waitForSelector('.graphiql-query-editor .view-line');
    await everythingLoaded();
    // The page, and the schema, which depends on who asks and is not kept.
    console.log(`GraphiQL: ${Math.round(bytes / 1000)} KB at the second visit`);
    expect(bytes).toBeLessThan(150_000);
  });

  it('asked nobody but the hub and had no error in its console', () => {
    expect(outside).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
