import { isDeepStrictEqual } from 'node:util';
import { readDrafts } from '../kernel/write/draft.ts';
import type { Queryable } from '../kernel/write/table.ts';
import { nameAuthor } from '../kernel/write/write.ts';
import { type Cells, readCells } from './cells.ts';
import { ImportFailure } from './failure.ts';
import { type HeaderFaults, type Layout, readHeader } from './header.ts';
import { type ImportContext, importIn, partAndPlan } from './import-context.ts';
import { type RowProblems, storeProblems } from './problem-store.ts';

/** A file as it says of itself; the same with each of its chunks. */
export interface FileFacts {
  /** Name without its folder. */
  name: string;
  /** SHA-256 of its bytes, as hexadecimal digits. */
  checksum: string;
  header: readonly string[];
}

export interface GivenRow {
  /** Line in the file, from 1, the header included. */
  row: number;
  cells: Cells;
}

interface StagedRow {
  row: number;
  /** Null for a row that is rejected. */
  record: object | null;
  problems: Omit<RowProblems, 'fileId' | 'row'>;
}

/** Rows that one call may bring, so that no call keeps the hub busy for long. */
const mostRows = 5_000;

/**
 * Reads rows of a file and keeps them until the import is committed. Rows that were added before, with the same cells, are
 * passed over: a client that lost an answer sends its chunk again.
 */
export async function addRows(
  context: ImportContext,
  id: number,
  file: FileFacts,
  rows: readonly GivenRow[],
): Promise<number> {
  const { db, author } = context;
  checkRows(rows);
  const { source: name } = await importIn(db, id, ['OPEN']);
  const { part, plan } = await partAndPlan(context, name);
  const read = readHeader(part, file.header);
  if ('faults' in read) throw headerRefused(file.name, read.faults);
  const staged = await readRows();
  await db.transaction(async (tx) => {
    await importIn(tx, id, ['OPEN'], true);
    await nameAuthor(tx, author);
    const fileId = await fileOf(tx, id, file);
    const added = await stage(tx, fileId, staged);
    await keepProblems(tx, id, fileId, read.layout, added);
    const rejected = added.filter(({ record }) => record === null).length;
    await tx.query('update import set rows = rows + $2, rejected = rejected + $3, touched_at = now() where id = $1', [
      id,
      added.length,
      rejected,
    ]);
  });
  return id;

  async function readRows(): Promise<StagedRow[]> {
    const readings = rows.map(({ cells }) => readCells(part, (read as { layout: Layout }).layout, cells));
    const drafts = await readDrafts(
      db,
      plan,
      readings.map(({ row }) => row),
      context.today,
    );
    return rows.map(({ row }, at) => {
      const [reading, draft] = [readings[at] as (typeof readings)[number], drafts[at] as (typeof drafts)[number]];
      // Of a row that the source could not read, the rest says nothing more.
      const rejections = reading.problems.length > 0 ? reading.problems : draft.problems;
      const notes = rejections.length > 0 ? [] : [...reading.notes, ...draft.notes];
      return { row, record: rejections.length > 0 ? null : draft.record, problems: { rejections, notes } };
    });
  }
}

function checkRows(rows: readonly GivenRow[]): void {
  if (rows.length > mostRows)
    throw rowsRefused(`一次最多 ${mostRows} 行。`, `One call may bring at most ${mostRows} rows.`, []);
  const seen = new Set<number>();
  const wrong = rows.filter(({ row }) => row < 1 || seen.has(row) || !seen.add(row)).map(({ row }) => row);
  if (wrong.length > 0)
    throw rowsRefused('行号须为正且不重复。', 'Row numbers have to be positive and different.', wrong);
}

async function fileOf(tx: Queryable, importId: number, { name, checksum, header }: FileFacts): Promise<number> {
  const [known] = await tx.query<{ id: number; same: boolean }>(
    'select id, checksum = $3 and header = $4::text[] as same from import_file where import_id = $1 and name = $2',
    [importId, name, checksum, header],
  );
  if (known?.same) return known.id;
  if (known) {
    throw new ImportFailure(
      'ImportFileDiffers',
      `文件 ${name} 已以不同的校验和或表头加入。`,
      `The file ${name} was added before with another checksum or header.`,
    );
  }
  const [made] = await tx.query<{ id: number }>(
    'insert into import_file (import_id, name, checksum, header) values ($1, $2, $3, $4::text[]) returning id',
    [importId, name, checksum, header],
  );
  return (made as { id: number }).id;
}

/** @returns the rows that were not there before */
async function stage(tx: Queryable, fileId: number, rows: readonly StagedRow[]): Promise<StagedRow[]> {
  const there = await tx.query<{ row: number; record: object | null }>(
    'select "row", record from import_row where file_id = $1 and "row" = any($2::int[])',
    [fileId, rows.map(({ row }) => row)],
  );
  const known = new Map(there.map(({ row, record }) => [row, record]));
  const differing = rows.filter(({ row, record }) => known.has(row) && !isDeepStrictEqual(known.get(row), record));
  if (differing.length > 0) {
    throw rowsRefused(
      '这些行已以不同的内容加入。',
      'These rows were added before with other cells.',
      differing.map(({ row }) => row),
    );
  }
  const added = rows.filter(({ row }) => !known.has(row));
  await tx.query(
    `insert into import_row (file_id, "row", record)
     select $1, "row", record from jsonb_to_recordset($2::jsonb) as added("row" int, record jsonb)`,
    [fileId, JSON.stringify(added.map(({ row, record }) => ({ row, record })))],
  );
  return added;
}

async function keepProblems(
  tx: Queryable,
  importId: number,
  fileId: number,
  layout: Layout,
  added: readonly StagedRow[],
): Promise<void> {
  const found = added.map(({ row, problems }) => ({ fileId, row, ...problems }));
  await storeProblems(tx, importId, found, () => layout);
}

function rowsRefused(zh: string, en: string, rows: readonly number[]): ImportFailure {
  return new ImportFailure('ImportRowsRefused', zh, en, { rows: rows.slice(0, 100) });
}

function headerRefused(name: string, { unknown, repeated, missing }: HeaderFaults): ImportFailure {
  const list = (zh: string, en: string, cells: readonly string[]) =>
    cells.length > 0 ? [[`${zh}：${cells.join('、')}`, `${en}: ${cells.join(', ')}`] as const] : [];
  const faults = [
    ...list('缺少列', 'missing', missing),
    ...list('未知列', 'unknown', unknown),
    ...list('重复列', 'repeated', repeated),
  ];
  return new ImportFailure(
    'ImportHeaderRefused',
    `文件 ${name} 的表头不符合此来源（${faults.map(([zh]) => zh).join('；')}）。`,
    `The header of ${name} does not fit the source (${faults.map(([, en]) => en).join('; ')}).`,
    { unknown, repeated, missing },
  );
}
