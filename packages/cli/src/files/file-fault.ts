import { exitStatus } from '../exit-status.ts';
import { Failure } from '../failure.ts';
import type { FileLimitName } from './file-limits.ts';

/** Where in a file something is wrong. */
export interface FilePlace {
  path: string;
  /** For a file of sheets. */
  sheet?: string | null;
  /** Line of a text, row of a sheet; from 1. */
  row?: number | undefined;
  /** Index of the column, from 0. */
  column?: number | undefined;
}

type Sentences = (...facts: string[]) => readonly [zh: string, en: string];

/** What can be wrong with a file, in Chinese and English; the place comes before it. */
const faults = {
  FILE_NOT_FOUND: () => ['没有这个文件。', 'there is no such file.'],
  FILE_IS_FOLDER: () => ['这是文件夹，请给出其中的文件。', 'this is a folder: name the files in it.'],
  FILE_NOT_REGULAR: () => [
    '这是管道或设备，不能读两遍，请先存为文件。',
    'this is a pipe or a device, which cannot be read twice: save it as a file first.',
  ],
  FILE_UNREADABLE: (reason) => [`文件无法读取（${reason}）。`, `the file cannot be read (${reason}).`],
  FILE_EMPTY: () => ['里面是空的。', 'there is nothing in it.'],
  FORMAT_UNKNOWN: (zh, en) => [`${zh}请另存为 XLSX 或 CSV。`, `${en} Save it as XLSX or CSV.`],
  ENCODING_UNKNOWN: (utf8, gb18030) => [
    `既不是 UTF-8（第 ${utf8} 行起）也不是 GB18030 文本（第 ${gb18030} 行起）。`,
    `neither UTF-8 (from line ${utf8}) nor GB18030 text (from line ${gb18030}).`,
  ],
  ENCODING_MIXED: () => [
    '文件混有 UTF-8 与另一种编码：其他行是 UTF-8，此行不是。',
    'the file mixes encodings: other lines are UTF-8, this one is not.',
  ],
  ENCODING_WRONG: (encoding) => [`不是 ${encoding} 文本。`, `not text in ${encoding}.`],
  NUL_CHARACTER: () => ['含有空字符（NUL）。', 'there is a NUL character.'],
  UNCLOSED_QUOTE: () => [
    '此行开始的记录缺少右引号，其后的内容无法读取。',
    'the record that begins here has a quote that is never closed, so the rest cannot be read.',
  ],
  JSON_SYNTAX: () => ['此处不是 JSON，或其中缺了什么。', 'here it is no JSON, or something is missing.'],
  JSON_AFTER_END: () => [
    'JSON 到此前已结束，却还有内容（如第二个数组）。请把它们并为一个数组，或每行一个对象。',
    'the JSON has ended before, but more follows, such as a second array. Make it one array, or one object on each line.',
  ],
  JSON_NOT_OBJECT: () => [
    '这里应是一个对象，如 {"名称": "…"}，每个对象是一行。',
    'an object is expected here, such as {"name": "…"}: each is a row.',
  ],
  JSON_KEY_TWICE: (key) => [`对象中“${key}”出现两次。`, `the object has "${key}" twice.`],
  JSON_NESTED: (key) => [
    `对象中“${key}”还有下层内容。请给出对象的数组，或键与值的对象。`,
    `"${key}" of the object is no plain value. Give an array of objects, or an object of keys and values.`,
  ],
  PASSWORD_PROTECTED: () => [
    '文件有打开密码，请去掉密码后另存。',
    'the file opens with a password only: save it without one.',
  ],
  SPREADSHEET_DAMAGED: (reason) => [`电子表格已损坏（${reason}）。`, `the spreadsheet is damaged (${reason}).`],
  SHEET_NOT_FOUND: (name, sheets) => [
    `没有工作表“${name}”。其中的工作表：${sheets}`,
    `there is no sheet "${name}". It has: ${sheets}`,
  ],
  ROWS_OUT_OF_ORDER: () => ['行号重复或次序颠倒。', 'the number of the row is repeated or out of order.'],
  LIMIT_EXCEEDED: (limit, most, zh, en) => [
    `${zh}超过上限 ${most}（--limit ${limit}=…）。`,
    `${en} beyond the limit of ${most} (--limit ${limit}=…).`,
  ],
} as const satisfies Record<string, Sentences>;

type FileFaultCode = keyof typeof faults;

/** All codes of faults of files; the README lists them. */
export const fileFaultCodes = Object.keys(faults) as FileFaultCode[];

/** A file that cannot be used, with a code and the place. */
export class FileFault extends Failure {
  declare readonly code: FileFaultCode;
  readonly place: FilePlace;

  constructor(code: FileFaultCode, place: FilePlace, facts: readonly string[] = [], cause?: unknown) {
    const [zh, en] = (faults[code] as Sentences)(...facts);
    const [whereZh, whereEn] = placeNames(place);
    super(exitStatus.input, [`${whereZh}：${zh}`, `${whereEn}: ${en}`], cause, code);
    this.place = place;
  }
}

/** What each limit counts. */
const limited: Readonly<Record<FileLimitName, readonly [zh: string, en: string]>> = {
  cellCharacters: ['单元格的字符数', 'the characters of a cell are'],
  rowCharacters: ['一行的字符数（可能缺少右引号）', 'the characters of a row (or is a quote never closed?) are'],
  columns: ['一行的单元格数', 'the cells of a row are'],
  sharedCharacters: ['共享字符串的字符数', 'the characters of the shared strings are'],
  zipEntries: ['压缩包的条目数', 'the entries of the archive are'],
  zipEntryBytes: ['压缩包条目解压后的字节数', 'the unpacked bytes of an entry of the archive are'],
  zipRatio: ['压缩包条目的压缩比', 'the compression ratio of an entry of the archive is'],
  xlsBytes: ['XLS 文件的字节数', 'the bytes of the XLS file are'],
};

/** A file that holds more than it may. */
export function limitExceeded(limit: FileLimitName, most: number, place: FilePlace): FileFault {
  return new FileFault('LIMIT_EXCEEDED', place, [limit, String(most), ...limited[limit]]);
}

/** The letters by which spreadsheets call a column: A for 0, AA for 26. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function placeNames({ path, sheet, row, column }: FilePlace): [zh: string, en: string] {
  const zh = [path];
  const en = [path];
  const isSheet = sheet !== undefined && sheet !== null;
  if (isSheet) {
    zh.push(`工作表“${sheet}”`);
    en.push(`sheet "${sheet}"`);
  }
  if (row !== undefined) {
    zh.push(`第 ${row} 行`);
    en.push(`${isSheet ? 'row' : 'line'} ${row}`);
  }
  if (column !== undefined) {
    zh.push(`${columnLetters(column)} 列`);
    en.push(`column ${columnLetters(column)}`);
  }
  return [zh.join(' '), en.join(', ')];
}

/** A file that the system does not let us read. */
export function unreadable(path: string, error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new FileFault('FILE_NOT_FOUND', { path }, [], error);
  if (code === 'EISDIR') return new FileFault('FILE_IS_FOLDER', { path }, [], error);
  return new FileFault('FILE_UNREADABLE', { path }, [code ?? String(error)], error);
}
