import type { Context } from '../context.ts';
import type { CodeRef } from '../kinds/code-list.ts';
import { loaderOf } from './loader.ts';

/** A code as its list has it. */
export interface CodeItemRow {
  list: string;
  code: string;
  labelZh: string;
  labelEn: string;
  order: number;
  colour: string | null;
  unit: string | null;
  note: string | null;
  validFrom: string | null;
  validTo: string | null;
}
export interface CodeListRow {
  name: string;
  labelZh: string;
  labelEn: string;
  note: string | null;
}

const itemColumns = `list, code, label_zh as "labelZh", label_en as "labelEn", sort_order as "order", colour, unit, note,
  valid_from as "validFrom", valid_to as "validTo"`;

/** The item of a code; null when the list does not have it. All that are asked for together come in one statement. */
export function codeItem(context: Context, { list, code }: CodeRef): Promise<CodeItemRow | null> {
  return loaderOf<string, CodeItemRow | null>(context, 'code', async (keys) => {
    const wanted = keys.map((key) => JSON.parse(key) as [string, string]);
    const rows = await context.db.query<CodeItemRow>(
      `select ${itemColumns} from code_list_item where (list, code) in (select * from unnest($1::text[], $2::text[]))`,
      [wanted.map(([name]) => name), wanted.map(([, item]) => item)],
    );
    const found = new Map(rows.map((row) => [JSON.stringify([row.list, row.code]), row]));
    return keys.map((key) => found.get(key) ?? null);
  }).load(JSON.stringify([list, code]));
}

/** The lists of these names, or all, by name. */
export function readCodeLists(context: Context, names: readonly string[] | null): Promise<CodeListRow[]> {
  return context.db.query<CodeListRow>(
    `select name, label_zh as "labelZh", label_en as "labelEn", note from code_list
      where $1::text[] is null or name = any($1) order by name collate "C"`,
    [names],
  );
}

/** The items of a list in their order, as they are on a day or at all times. */
export function readCodeItems(context: Context, list: string, on: string | undefined): Promise<CodeItemRow[]> {
  return loaderOf<string, CodeItemRow[]>(context, `code items ${on}`, async (lists) => {
    const rows = await context.db.query<CodeItemRow>(
      `select ${itemColumns} from code_list_item where list = any($1)
        and ($2::date is null or (coalesce(valid_from <= $2, true) and coalesce(valid_to > $2, true))) order by sort_order, code collate "C"`,
      [lists, on ?? null],
    );
    const found = Map.groupBy(rows, (row) => row.list);
    return lists.map((name) => found.get(name) ?? []);
  }).load(list);
}
