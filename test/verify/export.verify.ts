import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExportInput, exportedLines, fetchExport } from '../support/exporter.ts';
import { type FlatCell, readFlatSpreadsheet } from '../support/flat-spreadsheet.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';

// Exports as LibreOffice understands them: it opens each and writes down what it found, types and values.

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(existsSync);
if (!office) console.log('NOT RUN: exports in LibreOffice; there is none on this machine');

/** Texts that a spreadsheet could take for something else. */
const awkward = [
  '=HYPERLINK("http://x.test","y")',
  '+86 535',
  '-5',
  '@SUM(A1)',
  '＝1+1',
  "'=1",
  'two\nlines',
  '_x0041_',
  '007',
  '1e5',
  '2024-05-31',
  'a & <b>',
];

describe.runIf(office || process.env.CI)('an export in LibreOffice', () => {
  let hub: TestHub;
  let folder: string;

  beforeAll(async () => {
    if (!office) throw new Error('NOT RUN: there is no LibreOffice on this machine');
    hub = await createTestHub({ sample: true });
    folder = await mkdtemp(join(tmpdir(), 'hub-office-'));
    for (const [at, text] of awkward.entries()) {
      await hub.db.query(
        'update project set note = $1 where id = (select id from project order by id offset $2 limit 1)',
        [text, at],
      );
    }
    await hub.db.query(
      `update project set total_investment_cny = 123456789012.345678, total_investment_status = 'REPORTED' where id = (select min(id) from project)`,
    );
  });

  afterAll(async () => {
    await hub?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  /** What LibreOffice finds in an export. */
  async function opened(input: ExportInput): Promise<FlatCell[][][]> {
    const path = join(folder, `${input.list}.${(input.format ?? 'CSV').toLowerCase()}`);
    await writeFile(path, Buffer.from(await (await fetchExport(hub, input, hub.adminToken)).arrayBuffer()));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // The filter for CSV: commas, quotes, UTF-8, from the first line on. A workbook takes none.
    const filter = input.format === 'XLSX' ? [] : ['--infilter=CSV:44,34,76,1'];
    const out = join(folder, 'opened');
    await promisify(execFile)(office as string, [
      profile,
      '--headless',
      ...filter,
      '--convert-to',
      'fods',
      '--outdir',
      out,
      path,
    ]);
    return readFlatSpreadsheet(await readFile(join(out, `${input.list}.fods`), 'utf8'));
  }

  /** The cells of an export by header, as LibreOffice has them and as CSV has them. */
  async function compared(
    list: string,
    columns: string[],
  ): Promise<{ type: FlatCell['type']; value: string; text: string; header: string }[]> {
    const [[header = [], ...rows] = []] = await opened({ list, columns, format: 'XLSX' });
    const lines = await exportedLines(hub, { list, columns }, hub.adminToken);
    expect(header.map(({ value }) => value)).toEqual(lines[0]?.split(','));
    expect(rows.length).toBe(lines.length - 1);
    return rows.flatMap((cells, row) => {
      const texts = lines[row + 1]?.split(',') ?? [];
      return texts.map((text, at) => {
        const { type = null, value = '' } = cells[at] ?? {};
        return { type, value, text, header: header[at]?.value ?? '' };
      });
    });
  }

  test.each([
    ['enterprises', ['creditCode', 'capital', 'establishedOn'], ['string', 'float', 'string', 'date']],
    ['parks', ['code', 'approvedArea', 'industryPlanApprovedOn'], ['string', 'float', 'date']],
    ['chainMemberships', ['enterprise.creditCode', 'revenueShare', 'validFrom'], ['string', 'float', 'date']],
    ['aboveScaleEntries', ['kind', 'enteredOn'], ['string', 'string']],
    ['enterpriseFigures', ['year', 'indicator', 'value'], ['float', 'string', 'float', 'string', 'string', 'string']],
  ])('%s: each value of its type, none lost or rounded', async (list, columns, types) => {
    const cells = await compared(list, columns);
    expect(cells.length).toBeGreaterThan(types.length);
    for (const [at, { type, value, text, header }] of cells.entries()) {
      const found = { header, type, value: type === 'float' ? String(Number(value)) : value };
      const expected = text === '' ? null : types[at % types.length];
      expect(found).toEqual({ header, type: expected, value: type === 'float' ? String(Number(text)) : text });
    }
  });

  test('truth values are truth values', async () => {
    const columns = ['product', 'local'];
    const [[, ...rows] = []] = await opened({ list: 'supplyRelations', columns, format: 'XLSX' });
    const lines = await exportedLines(hub, { list: 'supplyRelations', columns }, hub.adminToken);
    // LibreOffice keeps the truth values of a workbook as the formulas TRUE() and FALSE().
    const words: Readonly<Record<string, string>> = { 'of:=TRUE()': '是', 'of:=FALSE()': '否' };
    expect(rows.map(([product, cell]) => `${product?.value},${words[cell?.formula ?? ''] ?? ''}`)).toEqual(
      lines.slice(1),
    );
  });

  test('texts stay texts in a workbook, and a number with more digits than a spreadsheet keeps is one', async () => {
    const [[, ...rows] = []] = await opened({ list: 'projects', columns: ['note', 'totalInvestment'], format: 'XLSX' });
    expect(rows.slice(0, awkward.length).map(([cell]) => cell)).toEqual(
      // The apostrophe that would be taken away is doubled.
      awkward.map((text) => ({ type: 'string', value: text === "'=1" ? "''=1" : text, formula: undefined })),
    );
    expect(rows[0]?.[1]).toMatchObject({ type: 'string', value: '123456789012.345678' });
  });

  test('nothing of a CSV file is run as a formula', async () => {
    const [[, ...rows] = []] = await opened({ list: 'projects', columns: ['note'] });
    expect(rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(rows[0]?.[0]).toEqual({ type: 'string', value: `'${awkward[0]}`, formula: undefined });
  });

  test('Chinese is Chinese in a CSV file, and its columns are told apart', async () => {
    const [[header = []] = []] = await opened({ list: 'parks', columns: ['code', 'name', 'approvedArea'] });
    expect(header.map(({ value }) => value)).toEqual(['园区代码', '园区名称', '核准面积（平方米）']);
  });
});
