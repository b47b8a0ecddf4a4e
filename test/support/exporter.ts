import { expect } from 'vitest';
import type { TestHub } from './hub.ts';

/** What `exportLink` takes. */
export interface ExportInput {
  list: string;
  where?: unknown;
  orderBy?: unknown;
  on?: string | null;
  columns?: string[];
  format?: 'CSV' | 'XLSX';
  language?: 'ZH' | 'EN' | 'NAMES';
}

const document = 'mutation ($input: ExportLinkInput!) { exportLink(input: $input) { url expiresAt } }';

/** Asks for a link as the public, or with a token. */
export function askLink(hub: TestHub, input: ExportInput, token?: string) {
  return hub.query(document, { input }, token === undefined ? {} : { token });
}

/** The address that a link leads to. */
export async function linkTo(hub: TestHub, input: ExportInput, token?: string): Promise<string> {
  const { body } = await askLink(hub, input, token);
  expect(body.errors).toBeUndefined();
  return `http://hub.test${body.data.exportLink.url}`;
}

/** Fetches an export by a new link. */
export async function fetchExport(hub: TestHub, input: ExportInput, token?: string): Promise<Response> {
  const response = await hub.fetch(new Request(await linkTo(hub, input, token)));
  expect(response.status).toBe(200);
  return response;
}

/** The lines of an export as CSV, the header first. */
export async function exportedLines(hub: TestHub, input: ExportInput, token?: string): Promise<string[]> {
  const bytes = new Uint8Array(await (await fetchExport(hub, input, token)).arrayBuffer());
  // Decoded by hand: `text()` drops the mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(1, -2).split('\r\n');
}
