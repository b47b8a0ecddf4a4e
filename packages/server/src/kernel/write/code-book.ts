import type { Queryable } from './table.ts';

export interface BookedCode {
  code: string;
  labelZh: string;
  unit: string | null;
  /** Half-open; null where it is open. */
  validFrom: string | null;
  validTo: string | null;
}

/** The items of some code lists, as they stand in the database. */
export class CodeBook {
  readonly #lists = new Map<string, Map<string, BookedCode>>();

  constructor(items: readonly (BookedCode & { list: string })[]) {
    for (const { list, ...item } of items) {
      const codes = this.#lists.get(list) ?? new Map<string, BookedCode>();
      this.#lists.set(list, codes.set(item.code, item));
    }
  }

  /** An item by its code, or by its Chinese label, which is what people type into tables. */
  find(list: string, text: string): BookedCode | undefined {
    const codes = this.#lists.get(list);
    return codes?.get(text) ?? codes?.values().find(({ labelZh }) => labelZh === text);
  }
}

export async function loadCodeBook(db: Queryable, lists: readonly string[]): Promise<CodeBook> {
  if (lists.length === 0) return new CodeBook([]);
  return new CodeBook(
    await db.query(
      `select list, code, label_zh as "labelZh", unit, valid_from as "validFrom", valid_to as "validTo"
       from code_list_item where list = any($1::text[]) order by list, sort_order`,
      [lists],
    ),
  );
}

export function isInForce({ validFrom, validTo }: Pick<BookedCode, 'validFrom' | 'validTo'>, today: string): boolean {
  return (validFrom === null || validFrom <= today) && (validTo === null || today < validTo);
}
