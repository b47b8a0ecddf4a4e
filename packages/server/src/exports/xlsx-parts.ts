/** The parts of a workbook that say what its sheets are. */

/** Most decimal places of a number that has a format of its own. */
const mostPlaces = 8;

/** The formats of cells, by their place in the style sheet. */
export const styles = { plain: 0, header: 1, text: 2, date: 3, whole: 4 } as const;

/** The format that shows a decimal with all of its places, and thousands apart. */
export function decimalStyle(places: number): number {
  return places > mostPlaces ? styles.plain : styles.whole + 1 + places;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const typed = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where a sheet is kept. */
export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** All parts but the sheets, by path. */
export function workbookParts(sheets: readonly string[]): Readonly<Record<string, string>> {
  const numbered = sheets.map((name, at) => ({ name, number: at + 1 }));
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${typed}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${typed}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/${sheetPath(number)}" ContentType="${typed}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packaged}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesheet(),
  };
}

function stylesheet(): string {
  const dateFormat = 164;
  const decimals = Array.from({ length: mostPlaces + 1 }, (_, places) => ({
    id: dateFormat + 1 + places,
    code: places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`,
  }));
  const formats = [{ id: dateFormat, code: 'yyyy\\-mm\\-dd' }, ...decimals];
  const [general, text, whole] = [0, 49, 1];
  const ids = [general, general, text, dateFormat, whole, ...decimals.map(({ id }) => id)];
  const cells = ids.map(
    (id, at) =>
      `<xf numFmtId="${id}" fontId="${at === styles.header ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  );
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('')}</numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in XML. What XML cannot hold is written as OOXML has it, `_x0001_`, and so is a text that only looks like that. */
export function escaped(text: string): string {
  return (
    text
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[&<>"]/g, (sign) => entities[sign] as string)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => {
        return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}
