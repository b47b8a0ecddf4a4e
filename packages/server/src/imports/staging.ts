import { isDeepStrictEqual } from 'node:util';
import { readDrafts } from '../kernel/write/draft.ts';
import type { Draft } from '../kernel/write/read-row.ts';
import type { Queryable } from '../kernel/write/table.ts';
import { nameAuthor } from '../kernel/write/write.ts';
import { type Cells, type RowReading, readCells } from './cells.ts';
import { ImportFailure } from './failure.ts';
import { readHeader } from './header.ts';
import { headerRefused } from './header-refusal.ts';
import { type ImportContext, importIn, partAndPlan } from './import-context.ts';
import { type FileFacts, fileOf } from './import-file.ts';
import type { Layout } from './layout.ts';
import { type RowProblems, storeProblems } from './problem-store.ts';

export interface GivenRow {
  /** Line in the file, from 1, the header included. */
  row: number;
  cells: Cells;
}

interface StagedRow {
  row: number;
  /** Null for a row that is rejected or skipped. */
  record: object | null;
  /** References that other rows of the import may resolve. */
  pending: object | null;
  /** The record of a row that is rejected. */
  refused: object | null;
  isSkipped: boolean;
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
  const read = readHeader(part, file.header, file.mapping ?? []);
  if ('faults' in read) throw headerRefused(file.name, read.faults);
  const staged = await readRows();
  await db.transaction(async (tx) => {
    await importIn(tx, id, ['OPEN'], true);
    await nameAuthor(tx, author);
    const fileId = await fileOf(tx, id, file, read.layout);
    const added = await stage(tx, fileId, staged);
    await keepProblems(tx, id, fileId, read.layout, added);
    const skipped = added.filter(({ isSkipped }) => isSkipped).length;
    const rejected = added.filter(({ record, isSkipped }) => record === null && !isSkipped).length;
    await tx.query(
      `update import set rows = rows + $2, rejected = rejected + $3, skipped = skipped + $4, touched_at = now()
       where id = $1`,
      [id, added.length, rejected, skipped],
    );
  });
  return id;

  async function readRows(): Promise<StagedRow[]> {
    const readings = rows.map(({ cells }) => readCells(part, (read as { layout: Layout }).layout, cells));
    const ownRows = readings.filter(({ skipped }) => !skipped).map(({ row }) => row);
    const drafts = (await readDrafts(db, plan, ownRows, context.today)).values();
    return rows.map(({ row }, at) => {
      const reading = readings[at] as RowReading;
      return { row, ...(reading.skipped ? skippedRow(reading) : stagedRow(reading, drafts.next().value as Draft)) };
    });
  }
}

function skippedRow({ notes }: RowReading): Omit<StagedRow, 'row'> {
  return { record: null, pending: null, refused: null, isSkipped: true, problems: { rejections: [], notes } };
}

function stagedRow(reading: RowReading, draft: Draft): Omit<StagedRow, 'row'> {
  // Of a row that the source could not read, the rest says nothing more.
  const rejections = reading.problems.length > 0 ? reading.problems : draft.problems;
  const isRejected = rejections.length > 0;
  const pending = isRejected || Object.keys(draft.pending).length === 0 ? null : draft.pending;
  return {
    ...(isRejected ? { record: null, refused: draft.record } : { record: draft.record, refused: null }),
    ...{ pending, isSkipped: false },
    problems: { rejections, notes: isRejected ? [] : [...reading.notes, ...draft.notes] },
  };
}

function checkRows(rows: readonly GivenRow[]): void {
  if (rows.length > mostRows)
    throw rowsRefused(`一次最多 ${mostRows} 行。`, `One call may bring at most ${mostRows} rows.`, []);
  const seen = new Set<number>();
  const wrong = rows.filter(({ row }) => row < 1 || seen.has(row) || !seen.add(row)).map(({ row }) => row);
  if (wrong.length > 0)
    throw rowsRefused('行号须为正且不重复。', 'Row numbers have to be positive and different.', wrong);
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
    `insert into import_row (file_id, "row", record, pending, refused)
     select $1, "row", record, pending, refused
     from jsonb_to_recordset($2::jsonb) as added("row" int, record jsonb, pending jsonb, refused jsonb)`,
    [fileId, JSON.stringify(added.map(({ row, record, pending, refused }) => ({ row, record, pending, refused })))],
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
