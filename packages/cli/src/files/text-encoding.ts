import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { exitStatus } from '../exit-status.ts';
import { Failure } from '../failure.ts';
import { FileFault, unreadable } from './file-fault.ts';

/** Encodings that texts are read in. GB18030 holds all of GBK and GB2312. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const names: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
};

/** A line beyond this is looked at only in part. */
const longestLine = 1_000_000;

/** A piece of a text, and how many bytes of the file are read with it. */
interface TextPart {
  text: string;
  offset: number;
}

/**
 * Reads a name of an encoding.
 *
 * @throws {@link Failure} for one that is not read here
 */
export function encodingNamed(name: string): Encoding {
  const encoding = names[name.toLowerCase()];
  if (encoding) return encoding;
  const known = Object.keys(names).join(', ');
  throw new Failure(exitStatus.input, [
    `不支持编码 ${name}。可用：${known}`,
    `The encoding ${name} is not known. Use one of: ${known}`,
  ]);
}

/**
 * Finds the encoding in which all of a file is text: what its first bytes say, else UTF-8, else GB18030.
 *
 * @param head - the first bytes of the file
 * @throws {@link FileFault} for a file that is text in none, or partly in UTF-8 and partly not
 */
export async function detectEncoding(path: string, head: Buffer): Promise<Encoding> {
  const marked = markedEncoding(head) ?? unmarkedUtf16(head);
  if (marked) {
    const line = await firstWrongLine(path, marked);
    if (line !== undefined) throw wrongEncoding(path, line, marked);
    return marked;
  }
  const notUtf8 = await firstWrongLine(path, 'utf-8');
  if (notUtf8 === undefined) return 'utf-8';
  if (await hasLineOfUtf8(path)) throw new FileFault('ENCODING_MIXED', { path, row: notUtf8 });
  const notGb18030 = await firstWrongLine(path, 'gb18030');
  if (notGb18030 === undefined) return 'gb18030';
  throw new FileFault('ENCODING_UNKNOWN', { path }, [String(notUtf8), String(notGb18030)]);
}

/**
 * Reads a file as text, without the mark at its beginning.
 *
 * @throws {@link FileFault} at a byte that is no text in this encoding, and at a NUL
 */
export async function* decodedText(path: string, encoding: Encoding): AsyncGenerator<TextPart> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  const decode = async (chunk?: Buffer): Promise<string> => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw wrongEncoding(path, (await firstWrongLine(path, encoding)) ?? 1, encoding);
    }
  };
  const place = new LineCounter();
  for await (const chunk of bytesOf(path)) {
    offset += chunk.length;
    const text = await decode(chunk);
    const nul = text.indexOf('\0');
    if (nul >= 0) throw new FileFault('NUL_CHARACTER', { path, row: place.after(text.slice(0, nul)) });
    place.after(text);
    yield { text, offset };
  }
  await decode();
}

/** How often a text goes on to another line: CR, LF and CR LF alike. */
export function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** Counts lines as an editor does, wherever the text is cut into parts. */
class LineCounter {
  line = 1;
  #endsWithReturn = false;

  /** @returns the line after one more part of the text */
  after(part: string): number {
    if (part === '') return this.line;
    this.line += lineBreaksIn(part);
    if (this.#endsWithReturn && part.startsWith('\n')) this.line -= 1;
    this.#endsWithReturn = part.endsWith('\r');
    return this.line;
  }
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(path);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    stream.destroy();
  }
}

function wrongEncoding(path: string, row: number, encoding: Encoding): FileFault {
  return new FileFault('ENCODING_WRONG', { path, row }, [encoding.toUpperCase()]);
}

function markedEncoding(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark shows by the zeros beside its digits, commas and line breaks; other texts have no zeros. */
function unmarkedUtf16(head: Buffer): Encoding | undefined {
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at + 1] === 0 && isPlain(head[at])) little += 1;
    if (head[at] === 0 && isPlain(head[at + 1])) big += 1;
  }
  // A few NULs in another text are no sign of it.
  if (Math.max(little, big) < Math.max(2, head.length / 40) || little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function isPlain(byte = 0): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d || (byte >= 0x20 && byte < 0x7f);
}

/** The line of the first byte that is no text in this encoding; undefined when there is none. */
async function firstWrongLine(path: string, encoding: Encoding): Promise<number | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let chunks = 0;
  try {
    for await (const chunk of bytesOf(path)) {
      decoder.decode(chunk, { stream: true });
      chunks += 1;
    }
    decoder.decode();
    return undefined;
  } catch (error) {
    if (error instanceof FileFault) throw error;
    return lineWithin(path, encoding, chunks);
  }
}

/** Reads again, and the chunk in which something is wrong byte by byte: a decoder does not say where it failed. */
async function lineWithin(path: string, encoding: Encoding, wrongChunk: number): Promise<number> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const place = new LineCounter();
  let chunks = 0;
  for await (const chunk of bytesOf(path)) {
    const step = chunks === wrongChunk ? 1 : chunk.length;
    for (let at = 0; at < chunk.length; at += step) {
      try {
        place.after(decoder.decode(chunk.subarray(at, at + step), { stream: true }));
      } catch {
        return place.line;
      }
    }
    chunks += 1;
  }
  return place.line;
}

/**
 * Whether some line of a file that is not UTF-8 is so beyond doubt. Only in UTF-8 do Chinese characters take three
 * bytes of these forms; in a line of GBK that happens by chance to one or two, not to all.
 */
async function hasLineOfUtf8(path: string): Promise<boolean> {
  let rest = Buffer.alloc(0);
  for await (const chunk of bytesOf(path)) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
      if (isLineOfUtf8(bytes.subarray(start, end))) return true;
      start = end + 1;
    }
    // Of a line without end the beginning tells enough.
    rest = bytes.subarray(start, start + longestLine);
  }
  return isLineOfUtf8(rest);
}

function isLineOfUtf8(line: Buffer): boolean {
  if (!isUtf8(line)) return false;
  const foreign = line.toString().match(/[^\0-\x7f]/gu) ?? [];
  return (
    foreign.length > 2 &&
    foreign.every((character) => /[\p{Script=Han}\u2000-\u206f\u3000-\u303f\uff00-\uffef]/u.test(character))
  );
}
