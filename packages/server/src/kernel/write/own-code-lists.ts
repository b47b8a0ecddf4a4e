import type { CodeListOptions } from '../options.ts';
import { codeLists } from '../registry.ts';
import type { Queryable } from './table.ts';

interface Transactional extends Queryable {
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
}

/**
 * Adds the code lists that the hub brings along, and codes that a new version has added to them.
 *
 * @param lists - by name; those of the hub unless given
 *
 * @remarks
 * What is there is left as it is: localities reword labels, change colours and retire codes, and a start must not undo it.
 */
export async function writeOwnCodeLists(
  db: Transactional,
  lists: ReadonlyMap<string, CodeListOptions> = codeLists,
): Promise<void> {
  const own = [...lists].map(([name, { zh, en, note = null }]) => ({ name, zh, en, note }));
  const items = [...lists].flatMap(([list, { items }]) =>
    Object.entries(items).map(([code, { zh, en, unit = null, colour = null, note = null }], at) => ({
      ...{ list, code, zh, en, unit, colour, note },
      order: at + 1,
    })),
  );
  await db.transaction(async (tx) => {
    await tx.query(
      `insert into code_list (name, label_zh, label_en, note)
       select name, zh, en, note from jsonb_to_recordset($1::jsonb) as own(name text, zh text, en text, note text)
       where not exists (select from code_list there where there.name = own.name)
       on conflict do nothing`,
      [JSON.stringify(own)],
    );
    await tx.query(
      `insert into code_list_item (list, code, label_zh, label_en, sort_order, colour, unit, note)
       select list, code, zh, en, "order", colour, unit, note
       from jsonb_to_recordset($1::jsonb)
         as own(list text, code text, zh text, en text, "order" int, colour text, unit text, note text)
       where not exists (select from code_list_item there where there.list = own.list and there.code = own.code)
       on conflict do nothing`,
      [JSON.stringify(items)],
    );
  });
}
