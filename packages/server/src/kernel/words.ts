/** `IndustryChain` as a field: `industryChain`. */
export function singularOf(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** The regular plural of an English noun. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `IndustryChain` as words: `industry chain`. */
export function wordsOf(type: string): string {
  return type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
}

/** A description as everywhere in the schema: the Chinese first, then the English. */
export function bilingual(zh: string, en: string): string {
  return `${zh}. ${en}`;
}

/** What a natural key is called in a lookup: its parts joined, `enterpriseSegmentValidFrom`. */
export function keyName(key: readonly string[]): string {
  return key.map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('');
}
