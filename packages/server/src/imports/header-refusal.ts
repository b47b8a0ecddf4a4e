import { ImportFailure } from './failure.ts';
import type { HeaderFaults } from './header.ts';

const what: Readonly<Record<keyof HeaderFaults, readonly [zh: string, en: string]>> = {
  missing: ['缺少列', 'missing'],
  unknown: ['未知列', 'unknown'],
  repeated: ['重复列', 'repeated'],
  misplaced: ['列对应有误', 'wrongly mapped'],
};

/** Why the rows of a file are not taken: which of its columns, what was expected, and how to say what they mean. */
export function headerRefused(file: string, faults: HeaderFaults): ImportFailure {
  const found = Object.entries(what).filter(([kind]) => faults[kind as keyof HeaderFaults].length > 0);
  const list = (language: 0 | 1, colon: string, comma: string) =>
    found.map(([kind, words]) => `${words[language]}${colon}${faults[kind as keyof HeaderFaults].join(comma)}`);
  return new ImportFailure(
    'ImportHeaderRefused',
    `文件 ${file} 的表头不符合此来源（${list(0, '：', '、').join('；')}）。可用列对应（mapping）说明某列是哪个字段，字段为 null 则略去该列。`,
    `The header of ${file} does not fit the source (${list(1, ': ', ', ').join('; ')}). A mapping can say which field a column is, or leave it out with null.`,
    { ...faults },
  );
}
