import type { Verdict } from '../kernel/write/judge.ts';
import type { Work } from './import-context.ts';
import type { RowWriter } from './row-writer.ts';
import type { Spot } from './staged-rows.ts';

/** The rows of an import that repeat an earlier one exactly. */
interface RepeatedRows {
  count: number;
  /** The rows that they repeat. */
  firsts: number[];
}

export async function repeatedRows({ tx, id }: Work): Promise<RepeatedRows> {
  const [found] = await tx.query<{ count: number; firsts: string[] }>(
    `select count(*)::int as count, coalesce(array_agg(distinct repeats), '{}') as firsts from import_row
     where file_id in (select id from import_file where import_id = $1) and repeats is not null and record is not null`,
    [id],
  );
  return { count: found?.count ?? 0, firsts: found?.firsts.map(Number) ?? [] };
}

/** Lets rows that say what an earlier row has said share its fate; there is nothing more to write. */
export async function settleRepeated({ tx, id }: Work, writer: RowWriter, slice: number): Promise<void> {
  for (let last = 0, rows = await next(last); rows.length > 0; rows = await next(last)) {
    const rejected = new Map<number, Verdict['problems']>();
    const accepted = rows.flatMap(({ n, first }): Verdict[] => {
      const fate = writer.fates.get(first);
      if (fate && 'id' in fate) return [{ n, outcome: 'unchanged', id: fate.id, problems: [], notes: [] }];
      rejected.set(n, fate?.problems ?? []);
      return [];
    });
    await writer.keepOut(rejected);
    await writer.accept(accepted, new Map(rows.map((row) => [row.n, row])));
    last = rows.at(-1)?.n ?? last;
  }

  async function next(after: number): Promise<(Spot & { n: number; first: number })[]> {
    const rows = await tx.query<{ n: string; first: string } & Spot>(
      `select id as n, repeats as first, file_id as "fileId", "row" from import_row
       where file_id in (select id from import_file where import_id = $1) and repeats is not null and record is not null and id > $2
       order by id limit $3`,
      [id, after, slice],
    );
    return rows.map(({ n, first, fileId, row }) => ({ n: Number(n), first: Number(first), fileId, row }));
  }
}
