import { type CellReading, defineSource } from '../source.ts';
import { codeOf } from './code-of.ts';

const scheme = { scheme: { code: 'GB/T 4754-2017' } } as const;
/** Levels as the file numbers them. */
const levels: Readonly<Record<string, string>> = { 0: 'SECTION', 1: 'DIVISION', 2: 'GROUP', 3: 'CLASS' };

/** The industrial classification for national economic activities of 2017, with what the standard says of each class. */
export const gbt47542017 = defineSource('gbt4754-2017', {
  zh: '国民经济行业分类（GB/T 4754-2017）',
  en: 'Industrial classification for national economic activities (GB/T 4754-2017).',
  entity: 'IndustryClass',
  constants: { ...scheme, parent: scheme },
  ignored: ['id'],
  columns: {
    code: { headers: ['industry_id'], required: true },
    name: { headers: ['name'], required: true },
    level: { headers: ['level_type'], required: true, read: codeOf(levels) },
    parent: { code: { headers: ['parent_id'], required: true } },
    description: { headers: ['description'], read: readDescription },
  },
});

/** A blank between two Chinese characters was a line break in print; whether it means anything is not for a program to say. */
function readDescription(cell: string): CellReading {
  if (!/\p{Script=Han}\s+\p{Script=Han}/u.test(cell)) return { value: cell };
  const zh = '说明的汉字之间有空格，多为排版换行所致，按原文保存。';
  const en = 'Blanks stand between Chinese characters, most likely where a line ended; kept as received.';
  return { value: cell, note: { code: 'BLANK_IN_TEXT', zh, en } };
}
