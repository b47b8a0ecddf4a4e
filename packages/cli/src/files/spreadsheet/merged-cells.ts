/** Cells of one column that are merged into one, by rows. */
interface Merge {
  column: number;
  top: number;
  bottom: number;
}

/** The column that letters of a cell name: 0 for A. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
  }
  return column - 1;
}

/** Finds what a sheet says of merged cells. It says so after all of its rows, so the rows are passed over unread. */
export async function readMerges(bytes: AsyncIterable<Buffer>): Promise<Merge[]> {
  const merges: Merge[] = [];
  let text = '';
  for await (const chunk of bytes) {
    text += chunk.toString('latin1');
    for (const [, left = '', top, bottom] of text.matchAll(mergeTag)) {
      merges.push({ column: columnOf(left), top: Number(top), bottom: Number(bottom) });
    }
    if (merges.length > mostMerges) throw new Error(`more than ${mostMerges} merged cells`);
    const lastTag = text.slice(text.lastIndexOf('<'));
    text = lastTag.includes('>') || lastTag.length > longestTag ? '' : lastTag;
  }
  return merges;
}

const mergeTag = /<(?:\w+:)?mergeCell\s[^<>]*?\bref\s*=\s*["']([A-Z]+)(\d+):[A-Z]+(\d+)["']/g;
const longestTag = 1_000;
const mostMerges = 1_000_000;

/**
 * Repeats downwards what stands in cells that are merged over several rows: a sheet keeps it in the first of them only.
 * What is merged sideways, such as a title, stays in its first cell.
 */
export class MergedCells {
  readonly #byTop = new Map<number, Merge[]>();
  readonly #open = new Map<number, { value: string; bottom: number }>();

  /** @param merges - first and last row of each, from 1, and its first column, from 0 */
  constructor(merges: Iterable<Merge>) {
    for (const merge of merges) {
      if (merge.bottom <= merge.top) continue;
      const others = this.#byTop.get(merge.top);
      if (others) others.push(merge);
      else this.#byTop.set(merge.top, [merge]);
    }
  }

  /** Fills the cells of a row; rows have to come in order. */
  fill(row: number, cells: (string | null)[]): void {
    for (const [column, { value, bottom }] of this.#open) {
      if (row > bottom) this.#open.delete(column);
      else if ((cells[column] ?? null) === null) {
        while (cells.length <= column) cells.push(null);
        cells[column] = value;
      }
    }
    for (const { column, bottom } of this.#byTop.get(row) ?? []) {
      const value = cells[column];
      if (value !== undefined && value !== null) this.#open.set(column, { value, bottom });
    }
  }
}
