import type { ModelName, Note, Row } from '../kernel/options.ts';
import type { EntityDeclaration, Registry } from '../kernel/registry.ts';

/** What a source makes of a cell: values by field of the entity, or why it is refused. */
export type CellReading = { values: Readonly<Record<string, string | null>>; note?: Note } | { problem: Note };

/** A column that files of a source may have. */
export interface SourceColumn {
  /** Where its cells go: a field of the entity, or for a relation the way to a part of its key, such as `chain.code`. */
  path: readonly string[];
  /** How files head it. */
  headers: readonly string[];
  /** Whether a file without it is not of this source. */
  required: boolean;
  /** Reads a cell that is not blank, where the entity's own reader would not do. */
  read?: (cell: string) => CellReading;
}

/** Where rows come from: how its files differ from what the entity itself says. */
export interface Source {
  name: string;
  entity: EntityDeclaration;
  columns: readonly SourceColumn[];
  /** Cells that mean "not known", beside the empty one. */
  blanks: ReadonlySet<string>;
  /** Values that all of its records have. */
  constants: Readonly<Record<string, string>>;
}

type Text<M extends ModelName> = { readonly [K in keyof Row<M>]?: string | null };

/** What has to be said of a source; fields are those of its entity. */
export interface SourceOptions<M extends ModelName> {
  entity: M;
  columns: {
    readonly [K in Exclude<keyof Row<M>, 'id'> & string]?: {
      headers: readonly string[];
      required?: true;
      read?: (cell: string) => { values: Text<M>; note?: Note } | { problem: Note };
    };
  };
  blanks?: readonly string[];
  constants?: Text<M>;
}

/** A source, typed against the entity that its rows become. */
export function defineSource<M extends ModelName>(
  name: string,
  options: SourceOptions<M>,
): (registry: Registry) => Source {
  const { blanks = [], constants = {} } = options;
  const columns = Object.entries(
    options.columns as Record<string, Partial<SourceColumn> & Pick<SourceColumn, 'headers'>>,
  );
  return ({ entities }) => {
    const entity = entities.get(options.entity);
    if (!entity) throw new Error(`The source ${name} fills ${options.entity}, which is no entity.`);
    return {
      name,
      entity,
      columns: columns.map(([field, facts]) => ({ path: [field], required: false, ...facts })),
      blanks: new Set(blanks),
      constants: constants as Source['constants'],
    };
  };
}
