import { FileFault } from '../file-fault.ts';
import { lineBreaksIn } from '../text-encoding.ts';
import { closesBrackets, endOfString } from './brackets.ts';

/** A key of an object with its value. */
export interface Member {
  key: string;
  value: string | null;
  /** Whether the value is the JSON of an object or list. */
  isNested: boolean;
  /** Where the key begins, in characters of the object. */
  at: number;
}

const blanks = /[ \t\r\n]*/y;
const numberOrWord = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads the members of an object as cells: a text as it is, a number with the digits that stand there, null as empty, and a
 * nested object or list as its JSON.
 *
 * @param line - on which the object begins
 * @returns all of them, in their order, also those whose key occurs twice
 * @throws {@link FileFault} for what is no JSON, with its line
 */
export function readMembers(text: string, line: number, path: string): Member[] {
  const members: Member[] = [];
  let at = 1;
  skipBlanks();
  if (text[at] === '}') return members;
  for (;;) {
    const begin = at;
    const key = string();
    skipBlanks();
    if (text[at] !== ':') throw fault();
    at += 1;
    skipBlanks();
    const isNested = text[at] === '{' || text[at] === '[';
    members.push({ key, value: isNested ? nested() : value(), isNested, at: begin });
    skipBlanks();
    if (text[at] === '}') return members;
    if (text[at] !== ',') throw fault();
    at += 1;
    skipBlanks();
  }

  function skipBlanks(): void {
    blanks.lastIndex = at;
    blanks.test(text);
    at = blanks.lastIndex;
  }

  function value(): string | null {
    if (text[at] === '"') return string();
    numberOrWord.lastIndex = at;
    const [found] = numberOrWord.exec(text) ?? [];
    if (found === undefined) throw fault();
    at += found.length;
    return found === 'null' ? null : found;
  }

  function string(): string {
    const end = text[at] === '"' ? endOfString(text, at) : undefined;
    if (end === undefined) throw fault();
    const read = parsed(text.slice(at, end)) as string;
    at = end;
    return read;
  }

  function nested(): string {
    const count = { depth: 0, scanned: at };
    if (!closesBrackets(text, count)) throw fault();
    const json = text.slice(at, count.scanned);
    parsed(json);
    at = count.scanned;
    return json;
  }

  function parsed(json: string): unknown {
    try {
      return JSON.parse(json);
    } catch (error) {
      throw fault(error);
    }
  }

  function fault(cause?: unknown): FileFault {
    return new FileFault('JSON_SYNTAX', { path, row: line + lineBreaksIn(text.slice(0, at)) }, [], cause);
  }
}
