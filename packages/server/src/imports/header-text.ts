import { type Measure, ratioOf, readUnit, type TextUnit } from '../kernel/unit-text.ts';

/** Between the upper and the lower cell of a header of two rows. */
export const separator = ' / ';

/** What a header may say: what the column is called, and perhaps the unit of its cells. */
export interface HeaderForm {
  /** In the form of {@link normalised}. */
  name: string;
  unit: TextUnit | undefined;
}

/** A header without what does not count: case, width, blanks, the mark at the beginning of a file. */
export function normalised(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s\ufeff]/g, '')
    .toLowerCase();
}

/** The ways to read a header, the likeliest first: as a whole, without a unit at its end, without what stands above it. */
export function formsOf(header: string): HeaderForm[] {
  const levels = header.split(separator);
  const texts = [header, ...(levels.length > 1 ? [levels.join(''), levels.at(-1) as string] : [])];
  const wholes = texts.map((text) => ({ name: normalised(text), unit: undefined }));
  return [...wholes, ...texts.flatMap(withoutUnit), ...withUnitBelow(levels)];
}

/** No header with a unit is longer; in longer texts the search for it takes the square of their length. */
const longest = 300;

/** `核准面积（公顷）`, `面积_亩`, `Capital (yuan)`: name and unit. */
function withoutUnit(text: string): HeaderForm[] {
  if (text.length > longest) return [];
  const [, name = '', written = ''] =
    /^(.+?)[（([【]([^（(]+)[）)\]】]\s*$/s.exec(text) ?? /^(.+)[_:：,，]\s*([^_:：,，]+)$/s.exec(text) ?? [];
  const unit = readUnit(written);
  return unit ? [{ name: normalised(name), unit }] : [];
}

/** A second header row may hold nothing but units. */
function withUnitBelow(levels: readonly string[]): HeaderForm[] {
  const unit = levels.length > 1 ? readUnit(levels.at(-1) as string) : undefined;
  return unit ? [{ name: normalised(levels.slice(0, -1).join('')), unit }] : [];
}

/** Whether cells of a column may be in a unit: it has to measure what they do. */
export function fits(unit: TextUnit, measure: Measure | undefined): boolean {
  if (!measure) return false;
  return measure.of === undefined ? unit.word !== undefined : ratioOf(unit, measure.of) !== undefined;
}

/** The units that a row above the header names for all columns, as in `单位：万元、亩`. */
export function unitsIn(cells: readonly (string | null)[]): TextUnit[] {
  return cells.flatMap((cell) => {
    const [, list = ''] = /(?:^|[\s（(])(?:计量|金额|货币|面积|数量)?单位\s*[:：]\s*([^）)]+)/.exec(cell ?? '') ?? [];
    const units = list.split(/[、,，;；/和]/).map(readUnit);
    // Who reports is called 单位 as well.
    return units.every((unit) => unit !== undefined) ? units : [];
  });
}
