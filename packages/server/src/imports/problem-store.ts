import type { Problem } from '../kernel/write/problem.ts';
import type { Queryable } from '../kernel/write/table.ts';
import { headOf } from './header.ts';
import type { Layout } from './layout.ts';

/** The problems of one row: why it was rejected, or what was noted about it. */
export interface RowProblems {
  fileId: number;
  row: number;
  rejections: readonly Problem[];
  notes: readonly Problem[];
}

/** Keeps problems for the report. Columns are called as the file heads them, and their values come masked. */
export async function storeProblems(
  tx: Queryable,
  importId: number,
  found: readonly RowProblems[],
  layoutOf: (fileId: number) => Layout | undefined,
): Promise<void> {
  const lines = found.flatMap(({ fileId, row, rejections, notes }) => {
    const layout = layoutOf(fileId);
    const line =
      (severity: string) =>
      ({ column, question, ...facts }: Problem) => ({
        ...facts,
        ...{ fileId, row, severity: question ? 'REVIEW' : severity },
        column: layout ? headOf(layout, column) : column,
      });
    return [...rejections.map(line('REJECTION')), ...notes.map(line('NOTE'))];
  });
  if (lines.length === 0) return;
  await tx.query(
    `insert into import_problem (import_id, file_id, "row", severity, code, "column", value, zh, en)
     select $1, "fileId", "row", severity, code, "column", value, zh, en
     from jsonb_to_recordset($2::jsonb) as line("fileId" int, "row" int, severity import_problem_severity,
       code text, "column" text, value text, zh text, en text)`,
    [importId, JSON.stringify(lines)],
  );
}
