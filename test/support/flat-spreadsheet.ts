/** A cell of a table that LibreOffice wrote as flat XML. */
export interface FlatCell {
  type: 'string' | 'float' | 'date' | 'boolean' | 'percentage' | 'currency' | 'time' | null;
  /** The value by its type: a number as its digits, a day as `YYYY-MM-DD`, a text as it is shown. */
  value: string;
  /** What the cell calculates, if it does. */
  formula: string | undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The rows of each table of a flat ODS file, without what is empty at their ends. */
export function readFlatSpreadsheet(xml: string): FlatCell[][][] {
  return [...xml.matchAll(/<table:table .*?<\/table:table>/gs)].map(([table]) => {
    const rows = [...table.matchAll(/<table:table-row[^>]*?(?:\/>|>(.*?)<\/table:table-row>)/gs)];
    return trimmed(
      rows.map(([, row = '']) => cellsOf(row)),
      (cells) => cells.length === 0,
    );
  });
}

function cellsOf(row: string): FlatCell[] {
  const cells = [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)];
  const repeated = cells.flatMap(([, attributes = '', content = '']) => {
    const times = Number(attributeOf(attributes, 'table:number-columns-repeated') ?? 1);
    return Array.from({ length: Math.min(times, 1_000) }, () => cellOf(attributes, content));
  });
  return trimmed(repeated, ({ type }) => type === null);
}

function cellOf(attributes: string, content: string): FlatCell {
  const type = (attributeOf(attributes, 'office:value-type') ?? null) as FlatCell['type'];
  const value = ['office:value', 'office:date-value', 'office:boolean-value'].map((name) =>
    attributeOf(attributes, name),
  );
  return {
    type,
    value: value.find((each) => each !== undefined) ?? textOf(content),
    formula: attributeOf(attributes, 'table:formula'),
  };
}

function textOf(content: string): string {
  const paragraphs = [...content.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, text = '']) => text);
  return paragraphs
    .map((text) =>
      unescaped(
        text
          .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
          .replace(/<text:tab\/>/g, '\t')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n');
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? ''),
  );
}

function trimmed<T>(list: T[], isEmpty: (item: T) => boolean): T[] {
  return list.slice(0, list.findLastIndex((item) => !isEmpty(item)) + 1);
}
