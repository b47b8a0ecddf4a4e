import { FileFault } from '../file-fault.ts';
import { type Contents, type FileRow, isBlank, type Reading } from '../input-file.ts';
import { checkRow } from '../row-limits.ts';
import { Archive, damaged } from './archive.ts';
import { MergedCells, readMerges } from './merged-cells.ts';
import { chosenSheets } from './sheet-choice.ts';
import { sheetRows } from './sheet-rows.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

type Sheet = Workbook['sheets'][number];
type Merges = Awaited<ReturnType<typeof readMerges>>;

/** Reads an XLSX file: what its sheets share at once, the sheets row by row. */
export async function readXlsx(reading: Reading): Promise<Contents> {
  const { path, limits, sheets } = reading;
  const archive = await Archive.open(path, limits);
  try {
    refuseOthers(archive, path);
    const workbook = await readWorkbook(archive, path, limits.sharedCharacters);
    const tables: Contents['tables'] = [];
    let before = 0;
    for (const sheet of chosenSheets(workbook.sheets, sheets, path)) {
      const merges = await readMerges(archive.unpack(sheet.entry));
      const start = before;
      tables.push({ sheet: sheet.name, rows: () => rowsOf(reading, workbook, sheet, merges, start) });
      before += archive.packedBytes(sheet.entry);
    }
    return { format: 'xlsx', encoding: null, delimiter: null, tables };
  } catch (error) {
    throw damaged(path, error);
  } finally {
    archive.close();
  }
}

/** What else comes as a ZIP archive. */
function refuseOthers(archive: Archive, path: string): void {
  const refuse = (zh: string, en: string) => new FileFault('FORMAT_UNKNOWN', { path }, [zh, en]);
  if (archive.has('xl/workbook.bin')) throw refuse('这是 XLSB 文件。', 'this is an XLSB.');
  if (archive.has('mimetype')) throw refuse('这是 OpenDocument 文件。', 'this is an OpenDocument.');
  if (archive.has('word/document.xml')) throw refuse('这是 Word 文档。', 'this is a document of Word.');
  if (!archive.has('[Content_Types].xml'))
    throw refuse('这是压缩包，请先解压。', 'this is an archive: unpack it first.');
}

/** @param before - bytes of the sheets before this one, packed */
async function* rowsOf(
  { path, limits }: Reading,
  workbook: Workbook,
  { name: sheet, entry }: Sheet,
  merges: Merges,
  before: number,
): AsyncGenerator<FileRow> {
  const archive = await Archive.open(path, limits);
  const share = archive.packedBytes(entry) / archive.unpackedBytes(entry);
  let unpacked = 0;
  const merged = new MergedCells(merges);
  try {
    for await (const rows of sheetRows(counted(archive.unpack(entry)), workbook, { path, sheet }, limits)) {
      for (const row of rows) {
        if (isBlank(row.cells)) continue;
        merged.fill(row.row, row.cells);
        const filled = { ...row, offset: Math.round(before + unpacked * share) };
        checkRow(filled, { path, sheet }, limits);
        yield filled;
      }
    }
  } catch (error) {
    throw damaged(path, error, sheet);
  } finally {
    archive.close();
  }

  async function* counted(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of bytes) {
      unpacked += chunk.length;
      yield chunk;
    }
  }
}
