import { readDrafts } from '../kernel/write/draft.ts';
import type { Alias } from '../kernel/write/matching.ts';
import type { Plan } from '../kernel/write/plan.ts';
import type { Problem, Question } from '../kernel/write/problem.ts';
import type { Draft } from '../kernel/write/read-row.ts';
import { type Cells, type RowReading, readCells } from './cells.ts';
import type { ImportContext } from './import-context.ts';
import type { Layout } from './layout.ts';
import type { RowProblems } from './problem-store.ts';
import { questionsOf, type Sorted, sortOut } from './reviews.ts';
import type { SourcePart } from './source-part.ts';

export interface GivenRow {
  /** Line in the file, from 1, the header included. */
  row: number;
  cells: Cells;
}

/** A row as it is kept until its import is committed. */
export interface StagedRow {
  row: number;
  /** Null for a row that is rejected, skipped or under review. */
  record: object | null;
  /** References that other rows of the import may resolve. */
  pending: object | null;
  /** The record of a row that is rejected. */
  refused: object | null;
  /** What has to be asked about a row that waits for an answer. */
  review: readonly Question[] | null;
  isSkipped: boolean;
  problems: Omit<RowProblems, 'fileId' | 'row'>;
}

/** What rows of a file are, and the decided names by which they refer to records. */
export interface RowsRead {
  staged: StagedRow[];
  aliases: Alias[];
}

/** Reads rows of a file: their cells, then all that can be said of them without looking at the records that they are about. */
export async function readRows(
  { db, today }: ImportContext,
  { part, plan, layout }: { part: SourcePart; plan: Plan; layout: Layout },
  rows: readonly GivenRow[],
): Promise<RowsRead> {
  const readings = rows.map(({ cells }) => readCells(part, layout, cells));
  const own = readings.filter(({ skipped }) => !skipped);
  const read = await readDrafts(
    db,
    plan,
    own.map(({ row }) => row),
    today,
  );
  const drafts = new Map(own.map((reading, at) => [reading, read[at] as Draft]));
  const sorted = await sortOut(
    db,
    new Map([...drafts].map(([reading, draft]) => [reading, wrongWith(reading, draft)])),
  );
  const staged = rows.map(({ row }, at) => {
    const reading = readings[at] as RowReading;
    const draft = drafts.get(reading);
    return { row, ...(draft ? stagedRow(reading, draft, sorted) : skippedRow(reading)) };
  });
  return { staged, aliases: read.flatMap(({ aliases }) => aliases) };
}

/** Of a row that the source could not read, the rest says nothing more. */
function wrongWith(reading: RowReading, draft: Draft): readonly Problem[] {
  return reading.problems.length > 0 ? reading.problems : draft.problems;
}

const nothing = { record: null, pending: null, refused: null, review: null, isSkipped: false } as const;

function skippedRow({ notes }: RowReading): Omit<StagedRow, 'row'> {
  return { ...nothing, isSkipped: true, problems: { rejections: [], notes } };
}

function stagedRow(
  reading: RowReading,
  draft: Draft,
  { rejected, waiting }: Sorted<RowReading>,
): Omit<StagedRow, 'row'> {
  const questions = waiting.get(reading);
  if (questions) return { ...nothing, review: questionsOf(questions), problems: { rejections: questions, notes: [] } };
  const rejections = rejected.get(reading) ?? [];
  if (rejections.length > 0) return { ...nothing, refused: draft.record, problems: { rejections, notes: [] } };
  const pending = Object.keys(draft.pending).length > 0 ? draft.pending : null;
  const notes = [...reading.notes, ...draft.notes];
  return { ...nothing, record: draft.record, pending, problems: { rejections, notes } };
}
