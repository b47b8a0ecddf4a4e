import { limitExceeded } from '../file-fault.ts';
import { readXml } from './xml.ts';

/** Gathers the text of a string that may be in several runs; how Chinese or Japanese is pronounced is no part of it. */
export class StringText {
  #text = '';
  #isText = false;
  #isPronunciation = false;

  open(name: string): void {
    if (name === 'rPh') this.#isPronunciation = true;
    this.#isText = name === 't' && !this.#isPronunciation;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPronunciation = false;
    this.#isText = false;
  }

  add(text: string): void {
    if (this.#isText) this.#text += text;
  }

  /** The text so far; the next begins anew. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = '';
    return text;
  }
}

/** The texts that cells of a workbook share, in memory. */
export class SharedStrings {
  readonly #path: string;
  readonly #most: number;
  readonly #strings: string[] = [];

  constructor(path: string, mostCharacters: number) {
    this.#path = path;
    this.#most = mostCharacters;
  }

  /** @returns undefined where a cell refers to nothing */
  at(index: number): string | undefined {
    return this.#strings[index];
  }

  async read(bytes: AsyncIterable<Buffer>): Promise<void> {
    const text = new StringText();
    let characters = 0;
    const reading = readXml(bytes, {
      open: (name) => text.open(name),
      text: (part) => text.add(part),
      close: (name) => {
        text.close(name);
        if (name !== 'si') return;
        const string = text.take();
        characters += string.length;
        this.#strings.push(string);
      },
    });
    for await (const _ of reading) {
      if (characters > this.#most) throw limitExceeded('sharedCharacters', this.#most, { path: this.#path });
    }
  }
}

/** XML has no control characters: files write them as `_x000D_`, and that itself as `_x005F_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
