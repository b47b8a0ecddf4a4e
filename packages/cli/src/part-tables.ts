import { Readable } from 'node:stream';
import { type HubClient, ImportSourcesDocument, type ImportSourcesQuery } from '@district-hub/sdk';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import type { InputFile, InputTable } from './files/input-file.ts';
import { layOut, type TableLayout } from './layout.ts';
import { type Mapping, mappingOf } from './mapping-file.ts';
import { forEachInParallel } from './row-batches.ts';

/** Questions about tables that are on their way together. */
const requestsAtOnce = 4;

type Part = ImportSourcesQuery['importSources'][number]['parts'][number];

/** A table of a file, and what it means to a part of a source. */
export interface LaidTable {
  file: InputFile;
  table: InputTable;
  layout: TableLayout;
}

/** The tables that one import is of. */
export interface PartTables {
  /** What openImport calls it. */
  part: string;
  tables: LaidTable[];
}

/** What files hold of a source. */
export interface SourceTables {
  /** The parts that there are tables for, in the order in which they are imported. */
  parts: PartTables[];
  /** Sheets that hold nothing of the source, beside others that do. */
  leftOut: { file: InputFile; table: InputTable }[];
  /** Of each file that holds nothing of the source the table that comes nearest. */
  unfit: LaidTable[];
}

/**
 * Finds out which part of a source each table of some files is. A table may be of several, each of which takes its own rows.
 *
 * @param source - the source, or one part of it as `source/part`
 * @throws {@link Failure} for a source that is not there
 */
export async function findTables(
  hub: HubClient,
  source: string,
  files: readonly InputFile[],
  mapping: Mapping | undefined,
  signal: AbortSignal,
): Promise<SourceTables> {
  const parts = await partsOf(hub, source, signal);
  const found = new Map(parts.map(({ name }) => [name, [] as LaidTable[]]));
  const [leftOut, unfit]: [SourceTables['leftOut'], LaidTable[]] = [[], []];
  const laidOf = new Map<InputFile, LaidTable[]>();
  await forEachInParallel(Readable.from(files), requestsAtOnce, async (file: InputFile) => {
    const laid: LaidTable[] = [];
    for (const table of file.tables) {
      for (const { name } of candidates(parts, file)) {
        laid.push({ file, table, layout: await layOut(hub, name, table, mappingOf(mapping, name), signal) });
      }
    }
    laidOf.set(file, laid);
  });
  for (const file of files) {
    const laid = laidOf.get(file) ?? [];
    const fitting = laid.filter(({ layout }) => layout.fits);
    if (fitting.length === 0) {
      unfit.push(laid.toSorted((a, b) => faultsIn(a.layout) - faultsIn(b.layout))[0] as LaidTable);
      continue;
    }
    for (const each of fitting) found.get(each.layout.source)?.push(each);
    leftOut.push(
      ...file.tables.flatMap((table) => (fitting.some((each) => each.table === table) ? [] : [{ file, table }])),
    );
  }
  const taken = [...found].map(([part, tables]) => ({ part, tables })).filter(({ tables }) => tables.length > 0);
  return { parts: taken, leftOut, unfit };
}

async function partsOf(hub: HubClient, wanted: string, signal: AbortSignal): Promise<readonly Part[]> {
  const [source = ''] = wanted.split('/');
  const [found] = (await hub.request(ImportSourcesDocument, { name: source }, { signal })).importSources;
  const parts = found?.parts.filter(({ name }) => wanted === source || name === wanted) ?? [];
  if (parts.length > 0) return parts;
  const others = found?.parts ?? (await hub.request(ImportSourcesDocument, {}, { signal })).importSources;
  const names = others.map(({ name }: { name: string }) => name);
  const lines = [`没有来源 ${wanted}。`, `There is no source ${wanted}.`, `可用来源 Sources: ${names.join(', ')}`];
  throw new Failure(exitStatus.input, lines, undefined, 'IMPORT_SOURCE_UNKNOWN');
}

/** The parts that a file may hold: those that know files of its name, or else those that any file may hold, or else all. */
function candidates(parts: readonly Part[], { name }: InputFile): readonly Part[] {
  const base = name.split('/').at(-1) as string;
  const named = parts.filter(({ files }) => files.some((pattern) => fits(base, pattern)));
  const open = parts.filter(({ files }) => files.length === 0);
  return [named, open, parts].find((some) => some.length > 0) ?? [];
}

/** Whether a name is as a pattern says, in which `*` stands for anything. */
function fits(name: string, pattern: string): boolean {
  const literal = pattern.split('*').map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'iu').test(name);
}

function faultsIn({ missing, unknown, repeated, misplaced }: TableLayout): number {
  return [missing, unknown, repeated, misplaced].flat().length;
}

/** Says why a table can't be imported. */
export function headerRefused({ layout, table, file }: LaidTable): Failure {
  const { missing, unknown, repeated, misplaced } = layout;
  const said = [
    ...faults('缺少列', 'missing', missing),
    ...faults('未知列', 'unknown', unknown),
    ...faults('重复列', 'repeated', repeated),
    ...faults('列对应有误', 'wrong in the mapping', misplaced),
  ];
  const place = table.sheet === null ? file.path : `${file.path} [${table.sheet}]`;
  const lines = [
    `文件 ${place} 的表头不符合来源 ${layout.source}（${said.map(([zh]) => zh).join('；')}）。`,
    `The header of ${place} does not fit ${layout.source} (${said.map(([, en]) => en).join('; ')}).`,
    '可用 --save-mapping 写出列对应，改好后以 --mapping 给出。 Say what columns are: --save-mapping, then --mapping.',
  ];
  return new Failure(exitStatus.input, lines, undefined, 'IMPORT_HEADER_REFUSED');
}

function faults(zh: string, en: string, cells: readonly string[]): (readonly [zh: string, en: string])[] {
  return cells.length > 0 ? [[`${zh}：${cells.join('、')}`, `${en}: ${cells.join(', ')}`]] : [];
}
