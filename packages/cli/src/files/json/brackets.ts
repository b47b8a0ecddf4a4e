const bracketOrQuote = /["{}[\]]/g;
const wholeString = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;

/** How far the brackets of a text are counted; what stands between quotes does not count. */
export interface BracketCount {
  /** Brackets that are open. */
  depth: number;
  /** Characters that are counted. */
  scanned: number;
}

/**
 * Goes on counting until all brackets are closed.
 *
 * @returns whether they are; if not, the text is at its end, or ends within a string
 */
export function closesBrackets(text: string, count: BracketCount): boolean {
  do {
    bracketOrQuote.lastIndex = count.scanned;
    const found = bracketOrQuote.exec(text);
    if (!found) {
      count.scanned = text.length;
      return false;
    }
    if (found[0] === '"') {
      const end = endOfString(text, found.index);
      count.scanned = end ?? found.index;
      if (end === undefined) return false;
    } else {
      count.scanned = found.index + 1;
      count.depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    }
  } while (count.depth > 0);
  return true;
}

/** Where the string that begins with the quote at `start` ends; undefined when it does not. */
export function endOfString(text: string, start: number): number | undefined {
  wholeString.lastIndex = start;
  return wholeString.test(text) ? wholeString.lastIndex : undefined;
}
