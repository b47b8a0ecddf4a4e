import type { ImportCountsFragment } from '@district-hub/sdk';
import type { ReportLine } from './report.ts';

/** So many rejected rows are told without a report. */
export const toldAtMost = 10;

/** Counts as one line of JSON, for programs. */
export function jsonLine(
  source: string,
  { rows, created, updated, unchanged, rejected }: ImportCountsFragment,
): string {
  return `${JSON.stringify({ source, rows, created, updated, unchanged, rejected })}\n`;
}

/** Counts for people. */
export function summary(source: string, dryRun: boolean, counts: ImportCountsFragment): string {
  const line = (zh: string, en: string, count: number) =>
    `  ${zh} ${en.padEnd(10)}${count.toLocaleString('en').padStart(12)}\n`;
  const title = dryRun ? '试运行，未写入 dry run, nothing was written' : '已导入 imported';
  return [
    `${source}: ${title}\n`,
    line('行数', 'rows', counts.rows),
    line('新增', 'created', counts.created),
    line('更新', 'updated', counts.updated),
    line('未变', 'unchanged', counts.unchanged),
    line('拒绝', 'rejected', counts.rejected),
    ...(counts.noted > 0 ? [line('提示', 'noted', counts.noted)] : []),
  ].join('');
}

/** Says why a row was rejected. */
export function reasonLine({ file, row, column, value, zh, en }: ReportLine): string {
  const cell = column === null ? '' : ` ${column}${value === null ? '' : ` ${JSON.stringify(value)}`}`;
  return `${file}:${row}${cell} ${zh} ${en}\n`;
}
