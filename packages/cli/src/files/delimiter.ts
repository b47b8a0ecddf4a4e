/** What separates the cells of a line, the most usual first. */
const candidates = [',', '\t', ';', '|'] as const;

/** So many lines show it. */
const enoughLines = 50;

/**
 * Finds what separates the cells of a text: that which divides the most lines into equally many cells, and of two the one
 * that makes more of them. A comma when nothing does.
 *
 * @param text - the beginning of the file; its last line may be cut off
 */
export function detectDelimiter(text: string): string {
  const lines = linesOf(text);
  let best: { delimiter: string; lines: number; cells: number } = { delimiter: ',', lines: 0, cells: 0 };
  for (const delimiter of candidates) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const found = line.split(delimiter).length - 1;
      if (found > 0) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    for (const [cells, agreeing] of counts) {
      if (agreeing > best.lines || (agreeing === best.lines && cells > best.cells)) {
        best = { delimiter, lines: agreeing, cells };
      }
    }
  }
  return best.delimiter;
}

/** Lines without what stands between quotes, which may hold anything. */
function linesOf(text: string): string[] {
  const lines = text.replace(/(^|[,\t;|\r\n])"(?:[^"]|"")*(?:"|$)/g, '$1').split(/\r\n|\n|\r/);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line.trim() !== '').slice(0, enoughLines);
}
