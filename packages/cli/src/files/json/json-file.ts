import { extname } from 'node:path';
import { FileFault, limitExceeded } from '../file-fault.ts';
import { type Contents, type FileRow, isBlank, type Reading } from '../input-file.ts';
import { checkRow } from '../row-limits.ts';
import { decodedText, type Encoding, lineBreaksIn } from '../text-encoding.ts';
import { type JsonObject, JsonObjects } from './json-objects.ts';
import { type Member, readMembers } from './members.ts';

/** One object of a file, and how far the file is read with it. */
interface Found extends JsonObject {
  members: Member[];
  isOfArray: boolean;
  offset: number;
}

/** What a file holds as a whole. */
interface Outline {
  keys: Set<string>;
  /** The only object, where there is just one and no array. */
  alone: Found | undefined;
  isArray: boolean;
}

/** Keys and values of an object that stands alone are two columns. */
const pairHeader = ['key', 'value'];

/**
 * Reads JSON: an array of objects, an object on each line, or one object whose members are keys and values. The whole file is
 * read once before, because only then all keys are known.
 *
 * @throws {@link FileFault} for what is no JSON, and for an object that has a key twice
 */
export async function readJson(reading: Reading, encoding: Encoding): Promise<Contents> {
  const isLines = /^\.(jsonl|ndjson)$/i.test(extname(reading.path));
  const { keys, alone, isArray } = await outline(reading, encoding);
  const isPairs = alone !== undefined && !isLines;
  if (!isPairs) checkKeys(keys, reading, alone?.line);
  const rows = isPairs ? () => pairs(alone, reading) : () => objectRows(reading, encoding, [...keys]);
  const format = isArray || isPairs ? 'json' : 'jsonl';
  return { format, encoding, delimiter: null, tables: [{ sheet: null, rows }] };
}

async function outline(reading: Reading, encoding: Encoding): Promise<Outline> {
  const keys = new Set<string>();
  let first: Found | undefined;
  let count = 0;
  for await (const found of objectsOf(reading, encoding)) {
    first ??= found;
    count += 1;
    for (const { key } of found.members) keys.add(key);
    if (count > 1) checkKeys(keys, reading, found.line);
  }
  const isArray = first?.isOfArray ?? false;
  return { keys, alone: count === 1 && !isArray ? first : undefined, isArray };
}

function checkKeys({ size }: Set<string>, { path, limits }: Reading, row: number | undefined): void {
  if (size > limits.columns) throw limitExceeded('columns', limits.columns, { path, row });
}

/** Keys of all objects are the columns. A row is called by its line, or by its number in the array. */
async function* objectRows(reading: Reading, encoding: Encoding, keys: string[]): AsyncGenerator<FileRow> {
  if (keys.length > 0) yield { row: 0, cells: keys, offset: 0 };
  for await (const { text, members, line, ordinal, isOfArray, offset } of objectsOf(reading, encoding)) {
    const values = new Map<string, string | null>();
    for (const { key, value, at } of members) {
      if (values.has(key)) throw faultOfMember('JSON_KEY_TWICE', reading, { text, line }, { key, at });
      values.set(key, value || null);
    }
    const row = { row: isOfArray ? ordinal : line, cells: keys.map((key) => values.get(key) ?? null), offset };
    if (isBlank(row.cells)) continue;
    checkRow(row, reading, reading.limits);
    yield row;
  }
}

/** A key that occurs twice is two rows: which of them counts is for the hub to say. */
async function* pairs({ text, members, line, offset }: Found, reading: Reading): AsyncGenerator<FileRow> {
  if (members.length > 0) yield { row: 0, cells: pairHeader, offset: 0 };
  for (const [index, { key, value, isNested, at }] of members.entries()) {
    if (isNested) throw faultOfMember('JSON_NESTED', reading, { text, line }, { key, at });
    const row = { row: index + 1, cells: [key || null, value || null], offset };
    checkRow(row, reading, reading.limits);
    yield row;
  }
}

function faultOfMember(
  code: 'JSON_KEY_TWICE' | 'JSON_NESTED',
  { path }: Reading,
  { text, line }: Pick<Found, 'text' | 'line'>,
  { key, at }: Pick<Member, 'key' | 'at'>,
): FileFault {
  return new FileFault(code, { path, row: line + lineBreaksIn(text.slice(0, at)) }, [key]);
}

async function* objectsOf({ path, limits }: Reading, encoding: Encoding): AsyncGenerator<Found> {
  const objects = new JsonObjects(path, limits.rowCharacters);
  for await (const { text: part, offset } of decodedText(path, encoding)) {
    for (const object of objects.take(part)) {
      const members = readMembers(object.text, object.line, path);
      yield { ...object, members, isOfArray: objects.isArray, offset };
    }
  }
  objects.end();
}
