import { pinyin } from 'pinyin-pro';

/** Longer keys would not fit an index entry; names that agree so far are ordered by id. */
const longest = 400;

const syllables = new Map<string, string>();

/** Looked up once per character: the dictionary is slow for whole names, and a district's names repeat few thousand characters. */
function syllableOf(character: string): string {
  const known = syllables.get(character);
  if (known !== undefined) return known;
  const syllable = pinyin(character, { toneType: 'none', v: true });
  syllables.set(character, syllable);
  return syllable;
}

const han = /\p{Script=Han}/u;

/**
 * The pinyin key that a name is ordered by: `济南ABC厂` gives `ji nan abc chang`.
 *
 * @remarks
 * Syllables stand apart, so that 西安 (`xi an`) precedes 先 (`xian`). A character with several readings has its most
 * common one: an order has to be steady more than it has to be right about 厦门.
 */
export function sortKeyOf(name: string): string {
  let key = '';
  let afterHan = false;
  for (const character of name.normalize('NFKC')) {
    const isHan = han.test(character);
    if (key !== '' && (isHan || afterHan)) key += ' ';
    key += isHan ? syllableOf(character) : character.toLowerCase();
    afterHan = isHan;
  }
  return key.replace(/\s+/g, ' ').trim().slice(0, longest);
}
