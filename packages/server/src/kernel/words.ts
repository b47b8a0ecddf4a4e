/** `IndustryChain` as a field: `industryChain`. */
export function singularOf(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** `openImport` as the beginning of a type's name: `OpenImport`. */
export function typeOf(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
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

/** The Chinese of a description, up to its first full stop, and the English after it; empty where there is none. */
export function halvesOf(description: string): { zh: string; en: string } {
  const stop = description.indexOf('. ');
  return stop < 0
    ? { zh: description, en: '' }
    : { zh: description.slice(0, stop), en: description.slice(stop + 2).trim() };
}

/** What a natural key is called in a lookup: its parts joined, `enterpriseSegmentValidFrom`. */
export function keyName(key: readonly string[]): string {
  return key.map((part, index) => (index === 0 ? part : typeOf(part))).join('');
}
