import { isDeepStrictEqual } from 'node:util';
import type { Queryable } from '../kernel/write/table.ts';
import { nameAuthor } from '../kernel/write/write.ts';
import { ImportFailure } from './failure.ts';
import { readHeader } from './header.ts';
import { headerRefused } from './header-refusal.ts';
import { type ImportContext, importIn, partAndPlan } from './import-context.ts';
import { type FileFacts, fileOf } from './import-file.ts';
import { storeProblems } from './problem-store.ts';
import { recordUses } from './reviews.ts';
import { type GivenRow, readRows, type StagedRow } from './row-reading.ts';

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
  const { layout } = read;
  const { staged, aliases } = await readRows(context, { part, plan, layout }, rows);
  await db.transaction(async (tx) => {
    await importIn(tx, id, ['OPEN'], true);
    await nameAuthor(tx, author);
    const fileId = await fileOf(tx, id, file, layout);
    const added = await stage(tx, fileId, staged);
    const found = added.map(({ row, problems }) => ({ fileId, row, ...problems }));
    await storeProblems(tx, id, found, () => layout);
    await recordUses(tx, id, aliases);
    await countAdded(tx, id, added);
  });
  return id;
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
    `insert into import_row (file_id, "row", record, pending, refused, review)
     select $1, "row", record, pending, refused, review
     from jsonb_to_recordset($2::jsonb) as added("row" int, record jsonb, pending jsonb, refused jsonb, review jsonb)`,
    [fileId, JSON.stringify(added.map(({ problems, isSkipped, ...columns }) => columns))],
  );
  return added;
}

async function countAdded(tx: Queryable, id: number, added: readonly StagedRow[]): Promise<void> {
  const skipped = added.filter(({ isSkipped }) => isSkipped).length;
  const inReview = added.filter(({ review }) => review !== null).length;
  const rejected = added.filter(({ record }) => record === null).length - skipped - inReview;
  await tx.query(
    `update import set rows = rows + $2, rejected = rejected + $3, skipped = skipped + $4, in_review = in_review + $5,
       touched_at = now() where id = $1`,
    [id, added.length, rejected, skipped, inReview],
  );
}

function rowsRefused(zh: string, en: string, rows: readonly number[]): ImportFailure {
  return new ImportFailure('ImportRowsRefused', zh, en, { rows: rows.slice(0, 100) });
}
