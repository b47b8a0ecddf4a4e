import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Loaded at the first name that is written: the dictionary takes a twentieth of a start, and a hub that only reads does without. */
let dictionary: typeof import('pinyin-pro') | undefined;

function syllableOf(character: string): string {
  dictionary ??= require('pinyin-pro') as typeof import('pinyin-pro');
  return dictionary.pinyin(character, { toneType: 'none', v: true });
}

/** Longer keys would not fit an index entry; names that agree so far are ordered by id. */
const longest = 400;

/** What a character adds to a key. */
interface Spelling {
  text: string;
  /** Syllables stand apart from each other and from other text. */
  isSyllable: boolean;
}

/** By code point. The dictionary is slow, and the names of a district repeat few thousand characters. */
const spellings = new Map<number, Spelling>();

function spellingOf(point: number): Spelling {
  const known = spellings.get(point);
  if (known) return known;
  const character = String.fromCodePoint(point);
  const isSyllable = /\p{Script=Han}/u.test(character);
  const text = isSyllable ? syllableOf(character) : character.toLowerCase().replace(/\s/, ' ');
  const spelling = { text, isSyllable };
  spellings.set(point, spelling);
  return spelling;
}

/**
 * The pinyin key that a name is ordered by: `济南ABC厂` gives `ji nan abc chang`.
 *
 * @remarks
 * Syllables stand apart, so that 西安 (`xi an`) precedes 先 (`xian`). A character with several readings has its most
 * common one: an order has to be steady more than it has to be right about 厦门.
 */
export function sortKeyOf(name: string): string {
  const folded = name.normalize('NFKC');
  let key = '';
  // Told by hand: to look at the end of a string that is being put together costs more than all the rest.
  let afterBlank = true;
  let afterSyllable = true;
  for (let at = 0; at < folded.length && key.length < longest; at += 1) {
    const point = folded.codePointAt(at) as number;
    if (point > 0xffff) at += 1;
    const { text, isSyllable } = spellingOf(point);
    const isBlank = text === ' ';
    if ((isSyllable || afterSyllable || isBlank) && !afterBlank) key += ' ';
    if (!isBlank) key += text;
    afterBlank = isBlank || text === '';
    afterSyllable = isSyllable;
  }
  return key.slice(0, longest).trimEnd();
}
