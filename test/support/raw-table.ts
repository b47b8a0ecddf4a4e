import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/*
 * Files read as plainly as can be, to compare what the hub made of them: nothing here is shared with the importer.
 */

/** A row by the headers of its file; `file` and `row` tell where it stands. */
export interface RawRow {
  file: string;
  row: number;
  cells: Readonly<Record<string, string>>;
}

export interface RawTable {
  /** Cells of the header. */
  header: string[];
  rows: RawRow[];
}

/** Rows of a text with separated cells. A header that is there twice gets `#2`. */
export function rawText(path: string, { encoding = 'utf-8', separator = ',', name = basename(path) } = {}): RawTable {
  const text = new TextDecoder(encoding).decode(readFileSync(path));
  const records = split(text, separator).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head = { line: 1, cells: [] }, ...rest] = records;
  const header = head.cells.map((cell, at, all) => (all.indexOf(cell) < at ? `${cell}#2` : cell));
  const rows = rest.map(({ line, cells }) => ({
    file: name,
    row: line,
    cells: Object.fromEntries(header.map((head, at) => [head, cells[at] ?? ''])),
  }));
  return { header, rows };
}

/** Rows of a file of JSON objects, one a line. */
export function rawLines(path: string): RawRow[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [{ file: basename(path), row: at + 1, cells: JSON.parse(line) }],
  );
}

/** Members of an object that has one on each line, as rows of `key` and `value`, called by their number; a key may be there twice. */
export function rawPairs(path: string): RawRow[] {
  const members = readFileSync(path, 'utf8').matchAll(/^\s*"([^"]*)":\s*"([^"]*)",?\s*$/gm);
  return [...members].map(([, key = '', value = ''], at) => ({
    file: basename(path),
    row: at + 1,
    cells: { key, value },
  }));
}

/** Rows of the first sheet of a workbook, as LibreOffice writes them out. */
export function rawSheet(path: string): RawTable {
  const folder = mkdtempSync(join(tmpdir(), 'raw-sheet-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // Commas, double quotes, UTF-8, from the first line, all cells as they are shown.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), path], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    const [made = ''] = readdirSync(join(folder, 'out'));
    return rawText(join(folder, 'out', made), { name: basename(path) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cells of each record: quotes hold separators and line breaks, two of them are one. */
function split(text: string, separator: string): { line: number; cells: string[] }[] {
  const records: { line: number; cells: string[] }[] = [];
  let [begun, line] = [1, 1];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '\n') line += 1;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator || character === '\n') {
      cells.push(character === '\n' ? cell.replace(/\r$/, '') : cell);
      cell = '';
      if (character === '\n') {
        records.push({ line: begun, cells });
        begun = line;
        cells = [];
      }
    } else cell += character;
  }
  if (cell !== '' || cells.length > 0) records.push({ line: begun, cells: [...cells, cell] });
  return records;
}
