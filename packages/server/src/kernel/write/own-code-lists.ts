import { codeLists } from '../registry.ts';
import type { Queryable } from './table.ts';

/**
 * Puts the code lists that the hub brings along into the database, as far as they are not there.
 *
 * @remarks
 * What is there stays as it is: labels, colours and periods are data, and a district may have changed them. A new version's
 * lists and codes are added at the next start.
 */
export async function writeOwnCodeLists(db: Queryable): Promise<void> {
  const lists = [...codeLists].map(([name, { zh, en, note = null }]) => ({ name, zh, en, note }));
  const items = [...codeLists].flatMap(([list, { items: codes }]) =>
    Object.entries(codes).map(([code, item], place) => ({ list, code, place: place + 1, ...item })),
  );
  // One statement: an item's list has to be there before it, which the foreign key checks at the end of the statement.
  await db.query(
    `with lists as (
       insert into code_list (name, label_zh, label_en, note)
       select name, zh, en, note from jsonb_to_recordset($1) as of (name text, zh text, en text, note text)
       where not exists (select from code_list there where there.name = of.name)
       on conflict do nothing
     )
     insert into code_list_item (list, code, label_zh, label_en, sort_order, colour, unit, note)
     select list, code, zh, en, place, colour, unit, note
     from jsonb_to_recordset($2)
       as of (list text, code text, zh text, en text, place int, colour text, unit text, note text)
     where not exists (select from code_list_item there where there.list = of.list and there.code = of.code)
     on conflict do nothing`,
    [JSON.stringify(lists), JSON.stringify(items)],
  );
}
