import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetOf, xlsx } from '../support/spreadsheets.ts';

// A large file is read as it comes: reading takes no more memory the larger it is.

const reader = fileURLToPath(new URL('../../packages/cli/src/files/open-input-file.ts', import.meta.url));
// Looked at now and then: what the system calls the most of a process counts its parent's memory too.
const program = `
  const { openInputFile } = await import(process.env.READER);
  const { tables, format } = await openInputFile(process.env.FILE, 'large');
  let rows = 0;
  let most = 0;
  for (const table of tables) {
    for await (const _ of table.rows()) {
      if (rows % 1_000 === 0) most = Math.max(most, process.memoryUsage.rss());
      rows += 1;
    }
  }
  console.log(JSON.stringify({ format, rows, megabytes: most / 1e6 }));`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-large-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Reads a file in a process of its own, with little room for objects. */
async function read(path: string): Promise<{ format: string; rows: number; megabytes: number }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=64', '--input-type=module', '--eval', program],
    { env: { READER: reader, FILE: path } },
  );
  return JSON.parse(stdout);
}

const scope = '制造、销售环保节能机械设备；货物进出口业务。'.repeat(20);

test.each([
  ['csv', 'name,scope\n', (at: number) => `示例企业${at},${scope}\n`],
  ['jsonl', '', (at: number) => `{"name": "示例企业${at}", "scope": "${scope}"}\n`],
])('%s of 300 MB is read in less than 250 MB', { timeout: 300_000 }, async (format, head, line) => {
  const path = join(folder, `large.${format}`);
  const lines = Math.ceil(300_000_000 / Buffer.byteLength(line(100_000)));
  await pipeline(function* () {
    yield head;
    for (let at = 0; at < lines; at += 1) yield line(at);
  }, createWriteStream(path));
  const found = await read(path);
  console.log(`${format}: ${found.rows} rows in ${Math.round(found.megabytes)} MB`);
  expect(found).toMatchObject({ format, rows: lines + 1 });
  expect(found.megabytes).toBeLessThan(250);
});

test('a sheet of 150 MB is read in less than 250 MB', { timeout: 300_000 }, async () => {
  const path = join(folder, 'large.xlsx');
  const lines = 220_000;
  const rows = sheetOf(Array.from({ length: lines }, (_, at) => [`示例企业${at}`, randomBytes(250).toString('hex')]));
  await writeFile(path, xlsx({ sheets: { 企业: rows } }));
  const found = await read(path);
  console.log(`xlsx: ${found.rows} rows in ${Math.round(found.megabytes)} MB`);
  expect(found).toMatchObject({ format: 'xlsx', rows: lines });
  expect(found.megabytes).toBeLessThan(250);
});
