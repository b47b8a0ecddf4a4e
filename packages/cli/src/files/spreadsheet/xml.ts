import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What a reader of XML is told, by names without their prefixes. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Spreadsheets are flat; a document that goes deeper is not one. */
const deepest = 100;

/** A single text or attribute beyond this is no part of a spreadsheet. */
const longestToken = 20_000_000;

/**
 * Reads a document piece by piece: after each piece it yields, so that a caller can hand on what its handlers gathered.
 *
 * @throws an Error for what is no well-formed XML in UTF-8; entities of the document's own are none
 */
export async function* readXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let sinceEvent = 0;
  let depth = 0;
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > deepest) throw new Error('elements within elements without end');
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    depth -= 1;
    handlers.close?.(localName(name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  for await (const chunk of bytes) {
    sinceEvent += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (sinceEvent > longestToken) throw new Error('a text without end');
    yield;
  }
  decoder.decode();
  parser.close();
}

/** Reads a document to its end. */
export async function readWholeXml(bytes: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of readXml(bytes, handlers));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without prefix: the id of a relationship is `r:id` or whatever the file calls that prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}
