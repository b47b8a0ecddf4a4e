import type { Queryable } from '../kernel/write/table.ts';
import { dataSource } from './precedence-list.ts';

/** The sources by their rank, as the code list has them. */
export interface Ranks {
  /** The smaller, the higher its rank; without end for a source that is not listed. */
  of(source: string): number;
  label(source: string): string;
}

export async function readRanks(db: Queryable): Promise<Ranks> {
  const items = await db.query<{ code: string; place: number; label: string }>(
    'select code, sort_order as place, label_zh as label from code_list_item where list = $1',
    [dataSource],
  );
  const byCode = new Map(items.map((item) => [item.code, item]));
  // `entity:Park` is one of the sheets, `listed-companies/listings` a part of its source.
  const find = (source: string) => byCode.get(source) ?? byCode.get(source.split(/[/:]/)[0] as string);
  return {
    of: (source) => find(source)?.place ?? Number.POSITIVE_INFINITY,
    label: (source) => find(source)?.label ?? source,
  };
}
