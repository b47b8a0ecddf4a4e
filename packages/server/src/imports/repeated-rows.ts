import type { Verdict } from '../kernel/write/judge.ts';
import type { Work } from './import-context.ts';
import type { RowWriter } from './row-writer.ts';
import type { Spot } from './staged-rows.ts';

/** Rows that repeat an earlier row of their import exactly. */
export type RepeatedRows = ReadonlyMap<number, Spot & { first: number }>;

export async function repeatedRows({ tx, id }: Work): Promise<RepeatedRows> {
  const rows = await tx.query<{ n: string; first: string } & Spot>(
    `select id as n, repeats as first, file_id as "fileId", "row" from import_row
     where file_id in (select id from import_file where import_id = $1) and repeats is not null and record is not null order by id`,
    [id],
  );
  return new Map(rows.map(({ n, first, fileId, row }) => [Number(n), { first: Number(first), fileId, row }]));
}

/** Lets rows that say what an earlier row has said share its fate; there is nothing more to write. */
export async function settleRepeated(writer: RowWriter, repeated: RepeatedRows): Promise<void> {
  const rejected = new Map<number, Verdict['problems']>();
  const accepted = [...repeated].flatMap(([n, { first }]): Verdict[] => {
    const fate = writer.fates.get(first);
    if (fate && 'id' in fate) return [{ n, outcome: 'unchanged', id: fate.id, problems: [], notes: [] }];
    rejected.set(n, fate?.problems ?? []);
    return [];
  });
  await writer.keepOut(rejected);
  await writer.accept(accepted, repeated);
}
