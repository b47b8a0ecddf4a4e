import { writeFile } from 'node:fs/promises';
import type { ImportMappingInput } from '@district-hub/sdk';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import type { TableLayout } from './layout.ts';
import { readText, writeWhole } from './local-file.ts';

/** What a mapping file says, by source. */
export type Mapping = ReadonlyMap<string, readonly ImportMappingInput[]>;

/** Stands in a file that was written for a column of which nobody has said yet what it is. */
const open = '?';

/**
 * Reads a file such as `{ "land-supply": [{ "header": "金额", "field": "price", "unit": "万元" }, { "header": "备注", "field": null }] }`.
 *
 * @throws {@link Failure} that says what is wrong and where
 */
export async function readMappingFile(path: string): Promise<Mapping> {
  const content = parsed(path, await readText(path));
  if (!isObject(content)) throw wrong(path, '', '应为对象，键为来源', 'expected an object whose keys are sources');
  return new Map(
    Object.entries(content).map(([source, columns]) => {
      if (!Array.isArray(columns)) throw wrong(path, source, '应为列的数组', 'expected a list of columns');
      return [source, columns.map((column, at) => readColumn(path, `${source}[${at}]`, column))];
    }),
  );
}

/** What a mapping says of the tables of a source; nothing without a mapping. */
export function mappingOf(mapping: Mapping | undefined, source: string): readonly ImportMappingInput[] {
  return mapping?.get(source) ?? [];
}

/**
 * Refuses what a mapping says of columns that no table has: most likely a header is misspelt.
 *
 * @param layouts - of all tables of the command
 * @throws {@link Failure}
 */
export function checkUsed(path: string, mapping: Mapping, layouts: readonly TableLayout[]): void {
  const unused = [...mapping].flatMap(([source, columns]) => {
    const tables = layouts.filter((layout) => layout.source === source);
    const isUnused = ({ header }: ImportMappingInput) => tables.every((layout) => layout.unused.includes(header));
    return columns.filter(isUnused).map(({ header }) => `${source}: ${header}`);
  });
  if (unused.length === 0) return;
  throw new Failure(exitStatus.input, [
    `列对应文件 ${path} 中的列不在任何文件里：${unused.join('、')}。`,
    `No file has these columns of the mapping ${path}: ${unused.join(', ')}.`,
  ]);
}

/** Writes what was found of tables, for {@link readMappingFile}. A column that is unknown gets a `?` in the place of its field. */
export async function writeMappingFile(path: string, layouts: readonly TableLayout[]): Promise<void> {
  const sources = Map.groupBy(layouts, ({ source }) => source);
  const content = Object.fromEntries(
    [...sources].map(([source, tables]) => [source, distinct(tables.flatMap(({ columns }) => columns.map(asSaid)))]),
  );
  await writeWhole(path, (unfinished) => writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`));
}

function asSaid({ header, field, how, unit }: TableLayout['columns'][number]): ImportMappingInput {
  return { header, field: how === 'UNKNOWN' ? open : field, ...(unit !== null && { unit }) };
}

/** Several tables may have the same columns; the first that a header stands for counts. A column without a header needs no word. */
function distinct(columns: readonly ImportMappingInput[]): ImportMappingInput[] {
  const first = new Map(columns.toReversed().map((column) => [column.header, column]));
  return [...first.values()].toReversed().filter(({ header }) => header !== '');
}

function parsed(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    throw wrong(path, '', `不是 JSON（${(error as Error).message}）`, `no JSON (${(error as Error).message})`);
  }
}

function readColumn(path: string, place: string, column: unknown): ImportMappingInput {
  if (!isObject(column)) throw wrong(path, place, '应为对象', 'expected an object');
  const { header, field, unit, ...others } = column;
  const [other] = Object.keys(others);
  if (other !== undefined) throw wrong(path, place, `没有 ${other} 这个键`, `there is no key ${other}`);
  if (typeof header !== 'string') throw wrong(path, place, 'header 应为文本', 'header has to be a text');
  if (field === open) throw wrong(path, place, `请为“${header}”填写 field`, `say which field ${header} is, or null`);
  if (field !== null && (typeof field !== 'string' || field === ''))
    throw wrong(path, place, 'field 应为字段名或 null', 'field has to be the name of a field, or null');
  if (unit !== undefined && unit !== null && typeof unit !== 'string')
    throw wrong(path, place, 'unit 应为文本', 'unit has to be a text');
  return { header, field, ...(typeof unit === 'string' && { unit }) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path: string, place: string, zh: string, en: string): Failure {
  const at = place === '' ? '' : ` ${place}`;
  return new Failure(exitStatus.input, [
    `列对应文件 ${path}${at} 有误：${zh}。`,
    `The mapping ${path} is wrong${at && ` at${at}`}: ${en}.`,
  ]);
}
