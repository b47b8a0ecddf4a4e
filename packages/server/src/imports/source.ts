import type { ModelName } from '../kernel/options.ts';
import type { Registry } from '../kernel/registry.ts';
import { importColumns } from './entity-source.ts';
import { checkPart } from './source-check.ts';
import type { PartOptions, SourceOptions } from './source-options.ts';
import type { Source, SourceColumn, SourcePart, SourceValues } from './source-part.ts';

export type { CellReading, RowCells } from './source-part.ts';

/** `PartOptions` without its types: inside, names are data. */
type Facts = Omit<PartOptions<ModelName>, 'columns' | 'constants' | 'takes'> &
  Pick<SourcePart, 'takes'> & { columns: ColumnTree; constants?: SourceValues };
/** Columns by field, those of a relation below it. */
interface ColumnTree {
  readonly [field: string]: ColumnFacts | ColumnTree;
}
type ColumnFacts = Omit<SourceColumn, 'path' | 'required'> & { required?: true };

/**
 * Defines a source, typed against the entities that its rows become: either the options of its only part, or several `parts` in
 * the order in which they are imported.
 */
export function defineSource(name: string, options: SourceOptions): (registry: Registry) => Source {
  const { zh, en } = options;
  const parts: readonly [string, unknown][] =
    'parts' in options
      ? Object.entries(options.parts).map(([part, facts]) => [`${name}/${part}`, facts])
      : [[name, options]];
  return (registry) => ({ name, zh, en, parts: parts.map(([part, facts]) => resolve(registry, part, facts as Facts)) });
}

function resolve(registry: Registry, name: string, facts: Facts): SourcePart {
  const { entities } = registry;
  const entity = entities.get(facts.entity);
  if (!entity) throw new Error(`The source ${name} fills ${facts.entity}, which is no entity.`);
  const { files = [], ignored = [], blanks = [], constants = {}, takes } = facts;
  const columns = columnsBelow([], facts.columns);
  checkPart(entities, { name, entity, columns });
  const entityColumns = importColumns(registry, entity);
  const told = { files, columns, ignored, blanks: new Set(blanks), constants, ...(takes && { takes }) };
  return { name, entity, entityColumns, ...told };
}

function columnsBelow(path: readonly string[], tree: ColumnTree): SourceColumn[] {
  return Object.entries(tree).flatMap(([field, facts]) =>
    isColumn(facts) ? [{ required: false, ...facts, path: [...path, field] }] : columnsBelow([...path, field], facts),
  );
}

function isColumn(facts: ColumnFacts | ColumnTree): facts is ColumnFacts {
  return Array.isArray(facts.headers);
}
