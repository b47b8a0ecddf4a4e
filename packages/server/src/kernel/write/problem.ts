import type { DeclaredColumn } from '../registry.ts';

/** What is wrong with a row, or was noted about it. */
export interface Problem {
  code: string;
  /** The field concerned; null when the whole row is. */
  column: string | null;
  /** What was given, shortened, and masked where the column is not for everyone. */
  value: string | null;
  zh: string;
  en: string;
}

/** What became of a row, or in a dry run would become of it. `id` is null for a record that a dry run did not make. */
export type Outcome =
  | { outcome: 'created' | 'updated' | 'unchanged'; id: number | null; notes: readonly Problem[] }
  | { outcome: 'rejected'; problems: readonly Problem[] };

/** Longest value that a report repeats. */
const shown = 200;

/** A value as a report may show it: shortened, and masked for a column that not everyone may read. */
export function shownValue(value: unknown, column?: Pick<DeclaredColumn, 'read' | 'mask'>): string | null {
  if (value === null || value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (column?.read !== undefined) return column.mask ? column.mask.show(text.slice(0, shown)) : '***';
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
}

type Sentences = (...facts: string[]) => readonly [zh: string, en: string];

/** Every code that the write path itself gives to a row. Sources and entities add their own, such as INVALID_MONEY. */
const sentences = {
  MISSING_VALUE: () => ['此项不能为空。', 'This may not be empty.'],
  INVALID_TEXT: () => ['文本含有不允许的字符。', 'The text has characters that cannot be stored.'],
  TOO_LONG: (most) => [`文本超过 ${most} 个字符。`, `The text has more than ${most} characters.`],
  INVALID_NUMBER: () => ['不是数值。', 'This is not a number.'],
  INVALID_INTEGER: () => ['不是整数。', 'This is not a whole number.'],
  OUT_OF_RANGE: () => ['数值超出可存储的范围。', 'The number is larger than can be stored.'],
  TOO_PRECISE: (places) => [`小数超过 ${places} 位。`, `The number has more than ${places} decimal places.`],
  INVALID_BOOLEAN: () => ['不是“是”或“否”。', 'This is neither yes nor no.'],
  INVALID_DATE: () => ['不是有效日期，应如 2024-05-31。', 'This is not a date such as 2024-05-31.'],
  INVALID_PARTIAL_DATE: () => [
    '不是有效日期，应如 2024、2024-05 或 2024-05-31。',
    'This is not a date such as 2024, 2024-05 or 2024-05-31.',
  ],
  INVALID_INSTANT: () => [
    '不是带时区的时间，应如 2024-05-31T08:00:00+08:00。',
    'This is not a time with its offset, such as 2024-05-31T08:00:00+08:00.',
  ],
  INVALID_CURRENCY: () => ['不是 ISO 4217 货币代码。', 'This is not a currency code of ISO 4217.'],
  UNKNOWN_VALUE: (allowed) => [`只能是 ${allowed}。`, `This has to be one of ${allowed}.`],
  UNKNOWN_CODE: (list) => [`代码表 ${list} 中没有此代码。`, `The code list ${list} has no such code.`],
  CODE_NOT_IN_FORCE: (list) => [
    `此代码目前在代码表 ${list} 中未启用。`,
    `This code of the list ${list} is not in force today.`,
  ],
  READ_ONLY: () => ['此项由系统维护，不能写入。', 'This is kept by the hub and cannot be written.'],
  CREATE_ONLY: () => ['此项在建立记录后不能更改。', 'This cannot be changed once the record is made.'],
  MISSING_KEY: (keys) => [
    `缺少可识别记录的标识：${keys}。`,
    `Nothing identifies the record; one of these is needed: ${keys}.`,
  ],
  KEYS_DISAGREE: (keys) => [
    `所给标识（${keys}）分别指向不同的记录。`,
    `The identifiers given (${keys}) belong to different records.`,
  ],
  DUPLICATE_ROW: (place, keys) => [`与${place}重复（${keys}）。`, `This repeats ${place} (${keys}).`],
  ALREADY_TAKEN: (columns) => [`${columns} 已被另一记录使用。`, `Another record has the same ${columns}.`],
  OVERLAP: (columns) => [`与另一记录的时段重叠（${columns}）。`, `This overlaps with another record (${columns}).`],
  OVERLAPPING_ROW: (place, columns) => [
    `与${place}的时段重叠（${columns}）。`,
    `This overlaps with ${place} (${columns}).`,
  ],
  VALUES_DISAGREE: (columns) => [
    `${columns} 的取值不合规定或互相矛盾。`,
    `The values of ${columns} are not allowed together.`,
  ],
  UNRESOLVED_REFERENCE: (entity) => [`没有这样的${entity}。`, `There is no such ${entity}.`],
  AMBIGUOUS_REFERENCE: (entity) => [`有多个这样的${entity}。`, `There is more than one such ${entity}.`],
} as const satisfies Record<string, Sentences>;
export type ProblemCode = keyof typeof sentences;

/** A problem in the words of its code. `facts` fill the sentence; pairs of Chinese and English are given as `[zh, en]`. */
export function problem(
  code: ProblemCode,
  column: string | null,
  value: string | null,
  ...facts: (string | readonly [zh: string, en: string])[]
): Problem {
  const say: Sentences = sentences[code];
  const [zh] = say(...facts.map((fact) => (typeof fact === 'string' ? fact : fact[0])));
  const [, en] = say(...facts.map((fact) => (typeof fact === 'string' ? fact : fact[1])));
  return { code, column, value, zh, en };
}
