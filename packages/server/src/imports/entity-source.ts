import type { EntityDeclaration, Registry } from '../kernel/registry.ts';
import { singularOf, wordsOf } from '../kernel/words.ts';
import type { Source, SourceColumn } from './source-part.ts';

/**
 * The source that follows from an entity alone: a column for each of its cells, headed by the name or the Chinese label of
 * its field, and for each to-one relation the columns of the key of what it leads to, such as `chain.code`.
 */
export function sourceOfEntity(registry: Registry, entity: EntityDeclaration): Source {
  const name = `entity:${entity.name}`;
  const columns = importColumns(registry, entity);
  const part = {
    name,
    entity,
    files: [],
    columns,
    entityColumns: columns,
    ignored: [],
    blanks: new Set<string>(),
    constants: {},
  };
  return { name, zh: entity.model.label, en: wordsOf(entity.name), parts: [part] };
}

/** The columns by which an entity can be imported. */
export function importColumns(registry: Registry, entity: EntityDeclaration): SourceColumn[] {
  const { model } = entity;
  const cells = [...entity.columns.values()]
    .filter(({ write }) => write !== 'never')
    .flatMap(({ kind }) => {
      const labels = [
        ...kind.columns.map((field) => [field, model.columns[field]?.label ?? ''] as const),
        ...Object.entries(kind.aside ?? {}).map(([field, { label }]) => [field, label] as const),
      ];
      return labels.map(([field, label]) => column([field], [label], kind.field));
    });
  const references = [...entity.relations.values()]
    .filter(({ relation }) => !relation.list && relation.from !== 'id')
    .flatMap(({ name, relation }) => keyColumns(registry, relation.model, [name], [relation.label]));
  return [...cells, ...references];
}

/** The columns by which a record is told, below the relation that leads to it. */
function keyColumns(
  registry: Registry,
  target: string,
  path: readonly string[],
  labels: readonly string[],
): SourceColumn[] {
  const entity = registry.entities.get(target);
  if (!entity) return [];
  const fields = tellingFields(entity);
  const isOneOf = fields !== entity.keys[0];
  return fields.flatMap((part) => {
    const relation = entity.model.relations[part];
    if (relation) return keyColumns(registry, relation.model, [...path, part], [...labels, relation.label]);
    const telling = column([...path, part], [...labels, entity.model.columns[part]?.label ?? '']);
    return [isOneOf ? { ...telling, isOneOf } : telling];
  });
}

/**
 * The parts of the first natural key; where that is one column which a record may lack, also those that stand in for it: further keys
 * of one column, and a name that records are matched by.
 */
function tellingFields({ keys, match, model }: EntityDeclaration): readonly string[] {
  const [first = []] = keys;
  const mayLack = ([field = '', ...more]: readonly string[]) => more.length === 0 && model.columns[field]?.nullable;
  if (!mayLack(first)) return first;
  const singles = keys.filter((key) => key.length === 1);
  const sure = singles.findIndex((key) => !mayLack(key));
  if (sure >= 0) return singles.slice(0, sure + 1).flat();
  const name = match.flat().find((place) => place in model.columns);
  return [...singles.flat(), ...(name === undefined ? [] : [name])];
}

/** @param group - the field that the column is a part of: `locationLat` is headed `location.lat` as well */
function column(path: readonly string[], labels: readonly string[], group?: string): SourceColumn {
  const isLabelled = labels.every((label) => label !== '');
  const name = path.join('.');
  const inGroup = group === undefined ? [] : [`${group}.${singularOf(name.slice(group.length))}`];
  return { path, headers: [name, ...inGroup, ...(isLabelled ? [labels.join('.')] : [])], required: false };
}
