import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from './cell.ts';
import { sheetPath, workbookParts } from './xlsx-parts.ts';
import { sheetEnd, sheetRow, sheetStart } from './xlsx-sheet.ts';

/** Rows of a sheet, the header among them. */
const sheetRows = 1_048_576;

type Pages = AsyncIterable<readonly (readonly Cell[])[]>;

/**
 * Writes pages of rows as a workbook while they are read; what does not fit on one sheet goes on the next, under the same header.
 *
 * @param title - what sheets are called
 * @param most - rows of a sheet, the header among them
 */
export function xlsxOf(header: readonly string[], pages: Pages, title: string, most: number = sheetRows): Readable {
  const zip = new ZipFile();
  const output = (zip.outputStream as Readable).pipe(new PassThrough());
  const rows = new RowCursor(pages);
  const names: string[] = [];
  let sheet: Readable | undefined;

  const fail = (error: Error) => output.destroy(error);
  zip.on('error', fail);
  output.on('close', () => {
    sheet?.destroy();
    void rows.close();
  });
  addSheet();
  return output;

  function addSheet(): void {
    names.push(names.length === 0 ? sheetName(title, '') : sheetName(title, ` ${names.length + 1}`));
    sheet = Readable.from(pieces(), { objectMode: false });
    sheet.on('error', fail);
    zip.addReadStream(sheet, sheetPath(names.length), { compressionLevel: 1 });
  }

  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from(sheetStart(header));
    let number = 1;
    for (let some = await rows.take(most - number); some.length > 0; some = await rows.take(most - number)) {
      yield Buffer.from(some.map((cells) => sheetRow(++number, cells)).join(''));
    }
    yield Buffer.from(sheetEnd);
    if (await rows.isDone()) end();
    else addSheet();
  }

  function end(): void {
    for (const [path, text] of Object.entries(workbookParts(names))) zip.addBuffer(Buffer.from(text), path);
    zip.end();
  }
}

/** A name that a sheet may have: not too long, and without the signs that are not allowed in it. */
function sheetName(title: string, ending: string): string {
  return `${title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31 - ending.length)}${ending}`;
}

/** Pages of rows, cut anew so that a sheet ends where it has to. */
class RowCursor {
  readonly #pages: AsyncIterator<readonly (readonly Cell[])[]>;
  #rows: readonly (readonly Cell[])[] = [];

  constructor(pages: Pages) {
    this.#pages = pages[Symbol.asyncIterator]();
  }

  /** At most so many rows, as they come; none at the end, or when none is wanted. */
  async take(most: number): Promise<readonly (readonly Cell[])[]> {
    if (most === 0 || (await this.isDone())) return [];
    const taken = this.#rows.slice(0, most);
    this.#rows = this.#rows.slice(most);
    return taken;
  }

  async isDone(): Promise<boolean> {
    while (this.#rows.length === 0) {
      const { done, value } = await this.#pages.next();
      if (done) return true;
      this.#rows = value;
    }
    return false;
  }

  async close(): Promise<void> {
    await this.#pages.return?.();
  }
}
