import type { Measure } from '../kernel/unit-text.ts';
import { normalised } from './header-text.ts';
import type { SourceColumn, SourcePart } from './source-part.ts';

/** Everything that the columns of a source may be called; all but fields in the form of {@link normalised}. */
export interface ColumnNames {
  byField: ReadonlyMap<string, SourceColumn>;
  /** Columns that the source names itself: as the entity calls them, and as its files do. */
  ownExact: ReadonlyMap<string, SourceColumn>;
  synonyms: ReadonlyMap<string, SourceColumn>;
  ignored: ReadonlySet<string>;
  /** All columns, as the entity calls them. */
  entity: ReadonlyMap<string, SourceColumn>;
}

const known = new WeakMap<SourcePart, ColumnNames>();

/** What the columns of a source may be called; worked out once. */
export function columnNames(part: SourcePart): ColumnNames {
  const names = known.get(part) ?? work(part);
  known.set(part, names);
  return names;
}

/** What texts of a column measure, where they are quantities. */
export function measureOf({ entity }: Pick<SourcePart, 'entity'>, { path }: SourceColumn): Measure | undefined {
  const [field = ''] = path;
  return path.length === 1 ? entity.columns.get(field)?.kind.measure : undefined;
}

export function fieldOf({ path }: SourceColumn): string {
  return path.join('.');
}

function work(part: SourcePart): ColumnNames {
  const own = new Map(part.columns.map((column) => [fieldOf(column), column]));
  // What the source says of a column counts, also where the entity calls it by another name; but its reader is for its own files.
  const exact = part.entityColumns.flatMap((column) => {
    const told = own.get(fieldOf(column));
    const said = told && !told.read ? told : column;
    return column.headers.map((header) => [normalised(header), said] as const);
  });
  const entity = unambiguous(exact);
  const synonyms = part.columns.flatMap((column) => column.headers.map((each) => [normalised(each), column] as const));
  return {
    byField: new Map([...part.entityColumns.map((column) => [fieldOf(column), column] as const), ...own]),
    ownExact: new Map([...entity].filter(([, column]) => own.get(fieldOf(column)) === column)),
    synonyms: unambiguous(synonyms),
    ignored: new Set(part.ignored.map(normalised)),
    entity,
  };
}

/** Without names that several columns have: which of them is meant is for the file's owner to say. */
function unambiguous(names: readonly (readonly [string, SourceColumn])[]): Map<string, SourceColumn> {
  const found = new Map<string, SourceColumn>();
  const shared = new Set<string>();
  for (const [name, column] of names) {
    if ((found.get(name) ?? column) !== column) shared.add(name);
    found.set(name, column);
  }
  for (const name of shared) found.delete(name);
  return found;
}
