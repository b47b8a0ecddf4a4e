import { readUnit, type TextUnit } from '../kernel/unit-text.ts';
import { columnNames, measureOf } from './column-names.ts';
import { fits, formsOf, normalised } from './header-text.ts';
import type { SourceColumn, SourcePart } from './source-part.ts';

/** How it was found what a column means. */
export type How = 'EXACT' | 'SYNONYM' | 'MAPPED' | 'IGNORED' | 'UNKNOWN';

/** What someone who knows a file says of one of its columns. */
export interface MappedHeader {
  header: string;
  /** Path of the field, such as `name` or `chain.code`; null for a column that is left out. */
  field: string | null;
  /** Unit of its cells, where the header does not say. */
  unit?: string | null;
}

/** A column of a file. */
export interface PlacedColumn {
  header: string;
  how: How;
  /** What of the source it is; undefined for one that is left out, or that nobody knows. */
  column: SourceColumn | undefined;
  /** Unit of the cells that name none. */
  unit: string | undefined;
  /** Whether it is left out because it has no header, and not because somebody said so. */
  isStray?: true;
}

/** The columns of a file, in its order. */
export interface Layout {
  columns: readonly PlacedColumn[];
  header: readonly string[];
}

/** Tells cells of a header apart that say the same: the second `面积` is called `面积#2`. */
export function namesOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell) => {
    const count = (seen.get(normalised(cell)) ?? 0) + 1;
    seen.set(normalised(cell), count);
    return count === 1 ? cell : `${cell}#${count}`;
  });
}

/** Finds what each column of a file is: by what was said of it, by the source's headers, or by what the entity itself calls it. */
export function placeColumns(
  part: SourcePart,
  header: readonly string[],
  mapping: readonly MappedHeader[],
): PlacedColumn[] {
  const names = columnNames(part);
  const said = new Map(mapping.map((each) => [normalised(each.header), each]));
  return namesOf(header).map((name, at) => {
    const cell = header[at] as string;
    const placed = bySaying(said.get(normalised(name))) ?? byName(name) ?? byName(cell) ?? unknown;
    return { ...placed, header: cell, unit: placed.unit ?? placed.column?.unit };
  });

  function bySaying(mapped: MappedHeader | undefined): Omit<PlacedColumn, 'header'> | undefined {
    if (!mapped) return undefined;
    if (mapped.field === null) return leftOut;
    const column = names.byField.get(mapped.field);
    const unit = mapped.unit ?? (column && unitIn(mapped.header, column))?.text;
    return { how: column ? 'MAPPED' : 'UNKNOWN', column, unit };
  }

  function byName(text: string): Omit<PlacedColumn, 'header'> | undefined {
    const forms = formsOf(text);
    const find = (how: How, known: ReadonlyMap<string, SourceColumn>) => {
      for (const { name, unit } of forms) {
        const column = known.get(name);
        if (column && (!unit || fits(unit, measureOf(part, column)))) return { how, column, unit: unit?.text };
      }
      return undefined;
    };
    const whole = normalised(text);
    const isIgnored = (name: string) => names.ignored.has(name);
    // A header that the source itself spells out it knows best; of others it may want to have nothing.
    if (isIgnored(whole) && !names.synonyms.has(whole)) return leftOut;
    if (whole === '') return { ...leftOut, isStray: true };
    return (
      find('EXACT', names.ownExact) ??
      find('SYNONYM', names.synonyms) ??
      (forms.some(({ name }) => isIgnored(name)) ? leftOut : undefined) ??
      find('EXACT', names.entity)
    );
  }

  function unitIn(text: string, column: SourceColumn): TextUnit | undefined {
    return formsOf(text).find(({ unit }) => unit && fits(unit, measureOf(part, column)))?.unit;
  }
}

const leftOut = { how: 'IGNORED', column: undefined, unit: undefined } as const;
const unknown = { how: 'UNKNOWN', column: undefined, unit: undefined } as const;

/** Whether what was said of a column can be: there is such a field, and its unit measures it. */
export function isSayable(part: SourcePart, { field, unit }: MappedHeader): boolean {
  if (field === null) return true;
  const column = columnNames(part).byField.get(field);
  if (!column) return false;
  const read = unit == null ? undefined : readUnit(unit);
  return unit == null || (read !== undefined && fits(read, measureOf(part, column)));
}
