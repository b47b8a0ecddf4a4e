import { FileFault, limitExceeded } from '../file-fault.ts';
import { lineBreaksIn } from '../text-encoding.ts';
import { type BracketCount, closesBrackets } from './brackets.ts';
import { readMembers } from './members.ts';

/** An object of a JSON file. */
export interface JsonObject {
  text: string;
  /** Line on which it begins. */
  line: number;
  /** Which of the objects of the file it is, from 1. */
  ordinal: number;
}

/** What may come next between two objects. */
type Expected = 'anything' | 'object' | 'object or ]' | 'comma or ]' | 'object on another line' | 'nothing';

const notBlank = /[^ \t\r\n]/g;

/**
 * Takes a JSON text apart, part by part as it comes: into the objects of its one array, or those that follow one another in
 * JSON lines.
 *
 * @remarks
 * It only finds where objects begin and end; whether they are right is for {@link readMembers} to say. The known streaming
 * parsers turn numbers into binary ones, which loses digits, and do not tell on which line something stands.
 */
export class JsonObjects {
  readonly #path: string;
  readonly #most: number;
  #expected: Expected = 'anything';
  /** What is not yet taken apart, and the line on which it begins. */
  #text = '';
  #line = 1;
  #ordinal = 0;
  /** Of an object whose end is not there yet. */
  #open: BracketCount | undefined;
  /** Line on which the last object ended. */
  #lastLine = 0;

  /** @param most - characters of an object */
  constructor(path: string, most: number) {
    this.#path = path;
    this.#most = most;
  }

  /** Whether the file is one array. */
  get isArray(): boolean {
    return this.#expected !== 'anything' && this.#expected !== 'object on another line';
  }

  /**
   * Takes the next part of the text.
   *
   * @throws {@link FileFault} for what can be no part of such a file
   */
  *take(part: string): Generator<JsonObject> {
    this.#text += part;
    for (;;) {
      this.#open ??= this.#nextObject();
      if (!this.#open || !closesBrackets(this.#text, this.#open)) break;
      const line = this.#line;
      const text = this.#pass(this.#open.scanned);
      this.#open = undefined;
      this.#lastLine = this.#line;
      this.#ordinal += 1;
      yield { text, line, ordinal: this.#ordinal };
    }
    if (this.#text.length > this.#most) {
      throw limitExceeded('rowCharacters', this.#most, { path: this.#path, row: this.#line });
    }
  }

  /** @throws {@link FileFault} for a text that ends too early */
  end(): void {
    // What is wrong within the object tells more than that it does not end.
    if (this.#open) readMembers(this.#text, this.#line, this.#path);
    if (this.#open || (this.isArray && this.#expected !== 'nothing')) throw this.#fault('JSON_SYNTAX');
  }

  /** Passes over what stands between objects; undefined at the end of the text so far. */
  #nextObject(): BracketCount | undefined {
    for (;;) {
      notBlank.lastIndex = 0;
      const found = notBlank.exec(this.#text);
      this.#pass(found?.index ?? this.#text.length);
      if (!found) return undefined;
      this.#expected = this.#after(found[0]);
      if (found[0] === '{') return { depth: 0, scanned: 0 };
      this.#pass(1);
    }
  }

  /** What may come after a character that stands between objects or begins one. */
  #after(character: string): Expected {
    const expected = this.#expected;
    if (expected === 'nothing') throw this.#fault('JSON_AFTER_END');
    const isEnd = expected === 'comma or ]';
    if (character === ']' && (isEnd || expected === 'object or ]')) return 'nothing';
    if (isEnd) {
      if (character === ',') return 'object';
      throw this.#fault('JSON_SYNTAX');
    }
    if (character === '[' && expected === 'anything') return 'object or ]';
    if (character !== '{') throw this.#fault(/["[\-\dtfn]/.test(character) ? 'JSON_NOT_OBJECT' : 'JSON_SYNTAX');
    if (expected === 'object' || expected === 'object or ]') return 'comma or ]';
    if (this.#line === this.#lastLine) throw this.#fault('JSON_SYNTAX');
    return 'object on another line';
  }

  /** Takes characters away from what is left. */
  #pass(characters: number): string {
    const passed = this.#text.slice(0, characters);
    this.#text = this.#text.slice(characters);
    this.#line += lineBreaksIn(passed);
    return passed;
  }

  #fault(code: 'JSON_SYNTAX' | 'JSON_AFTER_END' | 'JSON_NOT_OBJECT'): FileFault {
    return new FileFault(code, { path: this.#path, row: this.#line });
  }
}
