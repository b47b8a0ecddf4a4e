import type { ImportCountsFragment, ImportProblemCountsQuery } from '@district-hub/sdk';
import type { ReportLine } from './report.ts';
import { padded } from './text-width.ts';

/** So many rejected rows are told without a report. */
export const toldAtMost = 10;

/** What became of the rows of an import, or of several together. */
export type Counts = Pick<
  ImportCountsFragment,
  'rows' | 'created' | 'updated' | 'unchanged' | 'rejected' | 'skipped' | 'inReview' | 'noted'
>;
export type ProblemCounts = ImportProblemCountsQuery['importProblemCounts'];

const names = {
  rows: '行数 rows',
  created: '新增 created',
  updated: '更新 updated',
  unchanged: '未变 unchanged',
  rejected: '拒绝 rejected',
  skipped: '跳过 skipped',
  inReview: '待审 in review',
  noted: '提示 noted',
} as const satisfies Record<keyof Counts, string>;
const counted = Object.keys(names) as (keyof Counts)[];

/** Adds up what became of the rows of several imports. */
export function totalOf(parts: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) => parts.reduce((total, part) => total + part[name], 0);
  return Object.fromEntries(counted.map((name) => [name, sum(name)])) as Counts;
}

/** Adds up the problems of several imports. */
export function problemsOf(parts: readonly ProblemCounts[]): ProblemCounts {
  const same = Map.groupBy(parts.flat(), ({ severity, code }) => `${severity} ${code}`);
  return [...same.values()].map((each) => ({
    ...(each[0] as ProblemCounts[number]),
    rows: each.reduce((sum, { rows }) => sum + rows, 0),
  }));
}

/** Counts as one line of JSON, for programs; rejections and notes by code. */
export function jsonLine(source: string, counts: Counts, problems: ProblemCounts): string {
  const byCode = (severity: ProblemCounts[number]['severity']) =>
    Object.fromEntries(problems.filter((each) => each.severity === severity).map(({ code, rows }) => [code, rows]));
  const figures = Object.fromEntries(counted.map((name) => [name, counts[name]]));
  return `${JSON.stringify({ source, ...figures, rejections: byCode('REJECTION'), notes: byCode('NOTE') })}\n`;
}

/** Counts for people; what is zero and mostly is goes without saying. */
export function summary(source: string, dryRun: boolean, counts: Counts, problems: ProblemCounts): string {
  const title = dryRun ? '试运行，未写入 dry run, nothing was written' : '已导入 imported';
  const isTold = (name: keyof Counts) => counts[name] > 0 || !['skipped', 'inReview', 'noted'].includes(name);
  return [
    `${source}: ${title}\n`,
    ...counted.filter(isTold).map((name) => line('  ', names[name], counts[name])),
    ...problems.map(({ severity, code, rows }) => line(severity === 'NOTE' ? '    · ' : '    ! ', code, rows)),
  ].join('');
}

/** Names stand to the left, numbers to the right. */
function line(indent: string, name: string, count: number): string {
  return `${padded(`${indent}${name}`, 44)}${count.toLocaleString('en').padStart(12)}\n`;
}

/** Says what is the matter with a row. */
export function reasonLine({ file, sheet, row, column, value, zh, en }: ReportLine): string {
  const place = sheet === null ? `${file}:${row}` : `${file}[${sheet}]:${row}`;
  const cell = column === null ? '' : ` ${column}${value === null ? '' : ` ${JSON.stringify(value)}`}`;
  return `${place}${cell} ${zh} ${en}\n`;
}
