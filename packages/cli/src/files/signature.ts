import { extname } from 'node:path';
import { FileFault } from './file-fault.ts';

/** What the first bytes of a file tell it to be. */
export type Signature = 'archive' | 'compound' | 'text';

/** Files that are no tables, by their first characters, and what they are. */
const others: readonly [beginnings: string[], zh: string, en: string][] = [
  [['%PDF'], '这是 PDF 文件。', 'this is a PDF.'],
  [['\x1f\x8b'], '这是 gzip 压缩文件，请先解压。', 'this is packed by gzip: unpack it first.'],
  [['Rar!', '7z\xbc\xaf'], '这是压缩包，请先解压。', 'this is an archive: unpack it first.'],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8'], '这是图片。', 'this is a picture.'],
  [['SQLite format 3'], '这是 SQLite 数据库。', 'this is a database of SQLite.'],
];

/**
 * Tells by its first bytes what a file is, whatever its name says.
 *
 * @throws {@link FileFault} for what is no table
 */
export function signatureOf(head: Buffer, path: string): Signature {
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return 'archive';
  if (head.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return 'compound';
  const beginning = head.toString('latin1', 0, 16);
  for (const [beginnings, zh, en] of others) {
    if (beginnings.some((each) => beginning.startsWith(each)))
      throw new FileFault('FORMAT_UNKNOWN', { path }, [zh, en]);
  }
  return 'text';
}

/**
 * Tells whether a text is JSON: because it begins as JSON does, or because its name says so.
 *
 * @param beginning - the beginning of the text
 * @throws {@link FileFault} for a web page, which some systems hand out as .xls
 */
export function isJson(beginning: string, path: string): boolean {
  if (/^\s*<(!doctype|html|head|body|table|meta|style|\?xml)\b/i.test(beginning)) {
    throw new FileFault('FORMAT_UNKNOWN', { path }, [
      '这是网页或 XML，不是电子表格，请在表格软件中打开。',
      'this is a web page or XML, no spreadsheet: open it in one.',
    ]);
  }
  return (
    /^\.(json|jsonl|ndjson)$/i.test(extname(path)) ||
    /^\s*(\[\s*)?\{\s*("(?:[^"\\]|\\.)*"\s*:|\})/.test(beginning) ||
    /^\s*\[\s*\]\s*$/.test(beginning)
  );
}
