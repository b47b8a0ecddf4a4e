import { posix } from 'node:path';
import { type Archive, damaged } from './archive.ts';
import { general, type NumberFormat, numberFormat } from './number-format.ts';
import { SharedStrings } from './shared-strings.ts';
import { attribute, readWholeXml } from './xml.ts';

/** What the cells of all sheets of an XLSX file refer to. */
export interface Workbook {
  sheets: { name: string; entry: string }[];
  /** By the number that a cell gives as its style. */
  formats: readonly NumberFormat[];
  strings: SharedStrings;
  from1904: boolean;
}

interface Relationship {
  id: string;
  /** Last part of its type, such as `worksheet`. */
  type: string;
  target: string;
}

/** Reads what an XLSX file says about its sheets; the sheets themselves are read later, row by row. */
export async function readWorkbook(archive: Archive, path: string, mostCharacters: number): Promise<Workbook> {
  const [root] = (await relationships(archive, '')).filter(({ type }) => type === 'officeDocument');
  if (!root) throw damaged(path, 'the workbook is missing');
  const parts = await relationships(archive, root.target);
  const workbook: Workbook = {
    sheets: [],
    formats: [],
    strings: new SharedStrings(path, mostCharacters),
    from1904: false,
  };
  await readWholeXml(archive.unpack(root.target), {
    open(name, attributes) {
      if (name === 'workbookPr') workbook.from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const part = parts.find(({ id }) => id === attribute(attributes, 'id'));
      // A sheet that holds a chart has no rows.
      if (part?.type !== 'worksheet') return;
      workbook.sheets.push({ name: attributes.name ?? '', entry: part.target });
    },
  });
  const partOf = (type: string) => parts.find((part) => part.type === type)?.target;
  const [styles, strings] = [partOf('styles'), partOf('sharedStrings')];
  if (styles !== undefined) workbook.formats = await readFormats(archive, styles);
  if (strings !== undefined) await workbook.strings.read(archive.unpack(strings));
  return workbook;
}

/** What a part of the file refers to, by full name. */
async function relationships(archive: Archive, part: string): Promise<Relationship[]> {
  const { dir, base } = posix.parse(part);
  const entry = posix.join(dir, '_rels', `${base}.rels`);
  const found: Relationship[] = [];
  if (!archive.has(entry)) return found;
  await readWholeXml(archive.unpack(entry), {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      found.push({ id, type: posix.basename(type), target: posix.resolve('/', dir, target).slice(1) });
    },
  });
  return found;
}

async function readFormats(archive: Archive, entry: string): Promise<NumberFormat[]> {
  const declared = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  await readWholeXml(archive.unpack(entry), {
    open(name, attributes) {
      if (name === 'numFmt') declared.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) {
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(id === 0 ? general : numberFormat(id, declared.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}
