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
  /** Of a row that several records fit: what a person has to be asked, if a decision can be kept. */
  question?: Question;
}

/** Which of several records a name means. */
export interface Question {
  entity: string;
  /** Relation by which a row refers to the record; null where it is the record's own row. */
  reference: string | null;
  name: string;
  matchKey: string;
  /** Ids of the records that fit. */
  candidates: readonly number[];
  /** What the row gives of the record, by columns of its table. */
  record: Readonly<Record<string, unknown>>;
}

/** What became of a row, or in a dry run would become of it. `id` is null for a record that a dry run did not make. */
export type Outcome =
  | { outcome: 'created' | 'updated' | 'unchanged'; id: number | null; notes: readonly Problem[] }
  | { outcome: 'rejected'; problems: readonly Problem[] };

/** Longest value that a report repeats. */
const shown = 200;

/** A value as a report may show it: without what cannot be stored, shortened, and masked for a column that not everyone may read. */
export function shownValue(value: unknown, column?: Pick<DeclaredColumn, 'read' | 'mask'>): string | null {
  if (value === null || value === undefined) return null;
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  const text = given.replaceAll('\0', '\ufffd').toWellFormed();
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
  INVALID_MONEY: () => [
    '不是可识别的金额，应如 200万人民币、30(万元人民币)、11(万美元)。',
    'This is no amount of money; expected something such as 200万人民币, 30(万元人民币) or 11(万美元).',
  ],
  INVALID_AREA: () => [
    '不是可识别的面积，应如 500平方米、12.5亩、3.4公顷。',
    'This is no area; expected something such as 500平方米, 12.5亩 or 3.4公顷.',
  ],
  LOSS_IN_BRACKETS: () => ['括号中的数按负数读取。', 'A number in brackets is a loss; read as negative.'],
  UNIT_MISMATCH: (unit, fitting) => [
    `单位“${unit}”不适用于此列，可用：${fitting}。`,
    `The unit ${unit} does not measure what this column holds; it can be given in: ${fitting}.`,
  ],
  UNIT_WITHOUT_NUMBER: () => [
    '只有单位而没有数额，按未填写处理。',
    'There is a unit but no number; taken as not given.',
  ],
  UNIT_OF_CELL: (own, column) => [
    `单元格的单位“${own}”与该列的单位“${column}”不同，按单元格读取。`,
    `The cell is in ${own} and its column in ${column}; read as the cell says.`,
  ],
  CURRENCIES_DISAGREE: (named, given) => [
    `金额的币种为 ${named}，与所给币种 ${given} 不一致。`,
    `The amount is in ${named}, the currency that is given is ${given}.`,
  ],
  INVALID_INTEGER: () => ['不是整数。', 'This is not a whole number.'],
  OUT_OF_RANGE: () => ['数值超出可存储的范围。', 'The number is larger than can be stored.'],
  TOO_PRECISE: (places) => [`小数超过 ${places} 位。`, `The number has more than ${places} decimal places.`],
  INVALID_BOOLEAN: () => ['不是“是”或“否”。', 'This is neither yes nor no.'],
  INVALID_DATE: () => [
    '不是有效日期，应如 2024-05-31、2024/5/31 或 2024年5月31日。',
    'This is not a date such as 2024-05-31, 2024/5/31 or 2024年5月31日.',
  ],
  INVALID_PARTIAL_DATE: () => [
    '不是有效日期，应如 2024、2024-05、2024.05 或 2024年5月31日。',
    'This is not a date such as 2024, 2024-05, 2024.05 or 2024年5月31日.',
  ],
  INVALID_INSTANT: () => [
    '不是时间，应如 2024-05-31 08:00:00（中国标准时间）或 2024-05-31T08:00:00+08:00。',
    'This is not a time such as 2024-05-31 08:00:00 (China Standard Time) or 2024-05-31T08:00:00+08:00.',
  ],
  DATE_FROM_SERIAL: (date) => [
    `电子表格的日期序号，按 ${date} 读取。`,
    `The number of a day in a spreadsheet; read as ${date}.`,
  ],
  TIME_OF_DAY_DROPPED: (date) => [`此列只存日期，按 ${date} 读取。`, `This column holds days; read as ${date}.`],
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
  REPEATED_ROW: (place) => [`与${place}完全相同，未再写入。`, `This is the same as ${place}; it is written once.`],
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
  SHARED_VALUE: (zh, en) => [`另有记录的${zh}与此相同。`, `Another record has the same ${en}.`],
  UNMATCHED_REFERENCE: (entity) => [
    `没有找到这样的${entity}，此关系留空。`,
    `No such ${entity} is known, so the relation stays empty.`,
  ],
  REFERENCE_REJECTED: (place) => [`所引用的${place}已被拒绝。`, `This refers to ${place}, which was rejected.`],
  AMBIGUOUS_MATCH: (count, entity) => [
    `有 ${count} 个${entity}与此相符，须由人工确认是哪一个。`,
    `There are ${count} ${entity} records that fit; a person has to say which one is meant.`,
  ],
  MATCH_REFUSED: () => [
    '与多个记录相符，审核决定不予导入。',
    'Several records fit, and a review decided that such rows are not imported.',
  ],
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

/** What is wrong with a value, or to be noted of it, still without its place. */
export type Fault = (column: string, value: string | null) => Problem;

export function fault(code: ProblemCode, ...facts: Parameters<typeof problem>[3][]): { fault: Fault } {
  return { fault: (column, value) => problem(code, column, value, ...facts) };
}
