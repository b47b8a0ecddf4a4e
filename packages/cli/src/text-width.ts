/** How many places of a terminal a text takes: Chinese takes two for each character. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc\uffe0-\uffe6]/.test(character) ? 2 : 1),
    0,
  );
}

/** A text with blanks after it, as wide as `width` places. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
