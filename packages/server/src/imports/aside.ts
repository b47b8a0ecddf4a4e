import type { Note } from '../kernel/options.ts';
import { fieldOf } from './column-names.ts';
import { normalised, separator } from './header-text.ts';
import type { Layout } from './layout.ts';
import type { SourcePart } from './source-part.ts';

const notes = {
  TOTAL_ROW: ['合计行，未导入。', 'A row of totals; left out.'],
  FOOTNOTE: ['表下的说明，未导入。', 'A note below the table; left out.'],
  SECTION_ROW: ['表中的小标题，未导入。', 'A heading within the table; left out.'],
  HEADER_ROW: ['重复的表头，未导入。', 'The header once more; left out.'],
} as const;

/** What nothing is called but a total, and what a firm or product may be called as well. */
const total = /^(本页|本表)?(合计|总计|小计|共计|累计|总和)[:：]?$/;
const namedTotal = /(合计|总计|小计)[:：]?$|\b(grand|sub)?-?total[:：]?$/;
const footnote =
  /^(注|备注|说明|附注|资料来源|数据来源|来源|填表人|制表人|审核人|填报单位|notes?|sources?)(\s*[\d一二三四五]+)?\s*[:：.、]|^[*＊※]/i;
const section =
  /^([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[章节部分类批])|^【.+】$|[:：]$/;

/**
 * Whether a row is no record, and what it is: totals, a note below the table, a heading within it, the header on a further page.
 *
 * @param texts - its cells, null where they are blank
 *
 * @remarks
 * Careful not to take a record for one of these, since names are free: the row of a total names no record, a note or heading
 * stands alone in its row. Whatever else is no record is rejected, and seen.
 */
export function aside(
  part: SourcePart,
  layout: Layout,
  texts: readonly (string | null)[],
): (Note & { at: number }) | undefined {
  const at = texts.findIndex((text) => text !== null);
  const text = texts[at];
  if (text === null || text === undefined) return undefined;
  const name = normalised(text);
  const isAlone = texts.indexOf(text) === texts.findLastIndex((each) => each !== null);
  const told = (code: keyof typeof notes) => ({ code, zh: notes[code][0], en: notes[code][1], at });
  if (headsOf(layout)[at]?.has(name) && isHeader(layout, texts)) return told('HEADER_ROW');
  if (total.test(name) || (namedTotal.test(name) && lacksKey(part, layout, texts))) {
    return told('TOTAL_ROW');
  }
  if (!isAlone || layout.columns.length < 2) return undefined;
  if (footnote.test(text)) return told('FOOTNOTE');
  return section.test(text) ? told('SECTION_ROW') : undefined;
}

const known = new WeakMap<Layout, readonly ReadonlySet<string>[]>();

/** What each column is headed by, on one row or on the lower of two. */
function headsOf(layout: Layout): readonly ReadonlySet<string>[] {
  const heads =
    known.get(layout) ??
    layout.header.map((head) => new Set([head, head.split(separator).at(-1) as string].map(normalised)));
  known.set(layout, heads);
  return heads;
}

function isHeader(layout: Layout, texts: readonly (string | null)[]): boolean {
  const filled = texts.flatMap((text, at) => (text === null ? [] : [headsOf(layout)[at]?.has(normalised(text))]));
  return filled.length > 1 && filled.every(Boolean);
}

/** Whether no key of the entity is given in full, so that the row names no record. */
function lacksKey({ entity, constants }: SourcePart, { columns }: Layout, texts: readonly (string | null)[]): boolean {
  const isGiven = (field: string) =>
    field in constants || columns.some(({ column }, at) => column?.path[0] === field && texts[at] !== null);
  const isPlace = (place: string) =>
    columns.some(({ column }, at) => column && fieldOf(column) === place && texts[at] !== null);
  return !entity.keys.some((key) => key.every(isGiven)) && !entity.match.flat().some(isPlace);
}
