import { expect, test } from 'vitest';
import { type Counts, jsonLine, type ProblemCounts, problemsOf, reasonLine, summary, totalOf } from './summary.ts';

const counts: Counts = {
  ...{ rows: 1_234, created: 1_200, updated: 1, unchanged: 2, rejected: 30 },
  ...{ skipped: 1, inReview: 0, noted: 4 },
};
const problems: ProblemCounts = [
  { severity: 'REJECTION', code: 'INVALID_DATE', rows: 30 },
  { severity: 'NOTE', code: 'TOTAL_ROW', rows: 1 },
];

test('people see what there is of counts and problems', () => {
  expect(summary('parks', true, counts, problems)).toBe(
    [
      'parks: 试运行，未写入 dry run, nothing was written',
      '  行数 rows                                        1,234',
      '  新增 created                                     1,200',
      '  更新 updated                                         1',
      '  未变 unchanged                                       2',
      '  拒绝 rejected                                       30',
      '  跳过 skipped                                         1',
      '  提示 noted                                           4',
      '    ! INVALID_DATE                                    30',
      '    · TOTAL_ROW                                        1',
      '',
    ].join('\n'),
  );
});

test('programs see all counts, and problems by code', () => {
  expect(JSON.parse(jsonLine('parks', counts, problems))).toEqual({
    source: 'parks',
    ...counts,
    rejections: { INVALID_DATE: 30 },
    notes: { TOTAL_ROW: 1 },
  });
});

test('parts add up', () => {
  expect(totalOf([counts, counts])).toMatchObject({ rows: 2_468, rejected: 60, inReview: 0 });
  expect(totalOf([])).toMatchObject({ rows: 0, created: 0 });
  expect(problemsOf([problems, problems.slice(0, 1)])).toEqual([
    { severity: 'REJECTION', code: 'INVALID_DATE', rows: 60 },
    { severity: 'NOTE', code: 'TOTAL_ROW', rows: 1 },
  ]);
});

test('a reason names the place as people find it', () => {
  const line = {
    source: 'parks',
    file: 'a.xlsx',
    sheet: '一',
    row: 3,
    severity: 'REJECTION',
    column: '面积',
    value: 'x',
  };
  const words = { code: 'INVALID_NUMBER', zh: '不是数值。', en: 'This is not a number.' };
  expect(reasonLine({ ...line, ...words })).toBe('a.xlsx[一]:3 面积 "x" 不是数值。 This is not a number.\n');
  expect(reasonLine({ ...line, ...words, sheet: null, column: null, value: null })).toBe(
    'a.xlsx:3 不是数值。 This is not a number.\n',
  );
});
