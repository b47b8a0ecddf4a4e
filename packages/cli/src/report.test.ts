import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkReportPath, type ReportLine, writeReport } from './report.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const line: ReportLine = {
  source: 'enterprise-registration',
  file: '山东-1994.csv',
  sheet: null,
  row: 583,
  severity: 'REJECTION',
  column: '注册资金',
  value: '承办"a,b"',
  code: 'AMOUNT',
  zh: '不是金额。',
  en: 'Is no amount.',
};

async function* linesOf(...lines: (ReportLine | Error)[]) {
  for (const each of lines) {
    if (each instanceof Error) throw each;
    yield each;
  }
}

test('a report opens in a spreadsheet and runs nothing there', async () => {
  const path = join(folder, 'out.csv');
  await writeReport(
    path,
    linesOf(line, { ...line, column: null, value: '=HYPERLINK("http://x")' }, { ...line, value: '-1+2' }),
  );
  expect(await readFile(path, 'utf8')).toBe(
    [
      '\ufeffsource,file,sheet,row,severity,column,value,code,zh,en',
      'enterprise-registration,山东-1994.csv,,583,REJECTION,注册资金,"承办""a,b""",AMOUNT,不是金额。,Is no amount.',
      `enterprise-registration,山东-1994.csv,,583,REJECTION,,"'=HYPERLINK(""http://x"")",AMOUNT,不是金额。,Is no amount.`,
      "enterprise-registration,山东-1994.csv,,583,REJECTION,注册资金,'-1+2,AMOUNT,不是金额。,Is no amount.",
      '',
    ].join('\n'),
  );
});

test('a report without lines still has its header', async () => {
  const path = join(folder, 'empty.csv');
  await writeReport(path, linesOf());
  expect(await readFile(path, 'utf8')).toBe('\ufeffsource,file,sheet,row,severity,column,value,code,zh,en\n');
});

test('a report that cannot be finished leaves nothing behind', async () => {
  const before = await readdir(folder);
  await expect(writeReport(join(folder, 'half.csv'), linesOf(line, new Error('gone')))).rejects.toThrow('gone');
  expect(await readdir(folder)).toEqual(before);
});

test('a place that cannot be written is found out before', async () => {
  await expect(checkReportPath(join(folder, 'none', 'out.csv'))).rejects.toMatchObject({
    status: 2,
    message: expect.stringContaining('ENOENT'),
  });
  await expect(checkReportPath(join(folder, 'out.csv'))).resolves.toBeUndefined();
});
