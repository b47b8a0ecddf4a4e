import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive. What it says of itself can be made a lie. */
export interface ArchiveEntry {
  name: string;
  content: string | Buffer;
  /** Instead of its true size. */
  unpackedBytes?: number;
  /** Instead of its true checksum. */
  checksum?: number;
}

/** Makes a ZIP archive, byte by byte, so that tests can make broken ones too. */
export function zip(entries: readonly ArchiveEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, ...claims } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(claims.checksum ?? crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims.unpackedBytes ?? bytes.length, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(Buffer.byteLength(name), 0);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, lengths, Buffer.from(name), packed]);
    parts.push(local);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, lengths, tail, Buffer.from(name));
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/** What a workbook of a test is made of: sheets by name, as XML of their rows, and what they refer to. */
export interface WorkbookParts {
  sheets: Readonly<Record<string, string>>;
  /** XML of the items of the shared strings. */
  strings?: string;
  /** Format codes, which cells name by their index as style. */
  formats?: readonly string[];
  from1904?: boolean;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The entries of an XLSX file. */
export function xlsxEntries({ sheets, strings, formats = [], from1904 = false }: WorkbookParts): ArchiveEntry[] {
  const names = Object.keys(sheets);
  const targets = [
    ...names.map((_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: '/xl/sharedStrings.xml' },
  ];
  const sheetList = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  const declared = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`);
  const xml = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheetList.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(targets),
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${declared.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings ?? ''}</sst>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${main}><dimension ref="A1:XFD1048576"/>${rows.includes('<sheetData') ? rows : `<sheetData>${rows}</sheetData>`}</worksheet>`,
      ]),
    ),
  };
  return Object.entries(xml).map(([name, content]) => ({ name, content: declaration + content }));
}

/** An XLSX file. */
export function xlsx(parts: WorkbookParts): Buffer {
  return zip(xlsxEntries(parts));
}

/** Rows of texts as XML of a sheet; null for no cell, a text that begins with `<` for the XML of a cell itself. */
export function sheetOf(rows: readonly (readonly (string | null)[])[]): string {
  const cellOf = (text: string | null, at: number, row: number) => {
    if (text === null) return '';
    if (text.startsWith('<')) return text;
    return `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  };
  return rows
    .map(
      (cells, at) => `<row r="${at + 1}">${cells.map((text, column) => cellOf(text, column, at + 1)).join('')}</row>`,
    )
    .join('');
}

function relationships(targets: readonly { type: string; target: string }[]): string {
  const list = targets.map(
    ({ type, target }, at) => `<Relationship Id="r${at + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
