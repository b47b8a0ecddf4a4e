import type { EntityDeclaration, Registry } from '../kernel/registry.ts';
import { wordsOf } from '../kernel/words.ts';
import type { Source, SourceColumn } from './source.ts';

/**
 * The source that follows from an entity alone: a column for each of its cells, headed by the name or the Chinese label of
 * its field, and for each to-one relation the columns of the key of what it leads to, such as `chain.code`.
 */
export function sourceOfEntity(registry: Registry, entity: EntityDeclaration): Source {
  const name = `entity:${entity.name}`;
  const columns = importColumns(registry, entity);
  const part = { name, entity, files: [], columns, ignored: [], blanks: new Set<string>(), constants: {} };
  return { name, zh: entity.model.label, en: wordsOf(entity.name), parts: [part] };
}

/** The columns by which an entity can be imported. */
function importColumns(registry: Registry, entity: EntityDeclaration): SourceColumn[] {
  const { model } = entity;
  const cells = [...entity.columns.values()]
    .filter(({ write }) => write !== 'never')
    .flatMap(({ kind }) => kind.columns)
    .map((field) => column([field], [model.columns[field]?.label ?? '']));
  const references = [...entity.relations.values()]
    .filter(({ relation }) => !relation.list && relation.from !== 'id')
    .flatMap(({ name, relation }) => keyColumns(registry, relation.model, [name], [relation.label]));
  return [...cells, ...references];
}

/** The columns of the first natural key of an entity, below the relation that leads to it. */
function keyColumns(
  registry: Registry,
  target: string,
  path: readonly string[],
  labels: readonly string[],
): SourceColumn[] {
  const entity = registry.entities.get(target);
  const [key = []] = entity?.keys ?? [];
  return key.flatMap((part) => {
    const relation = entity?.model.relations[part];
    if (relation) return keyColumns(registry, relation.model, [...path, part], [...labels, relation.label]);
    return [column([...path, part], [...labels, entity?.model.columns[part]?.label ?? ''])];
  });
}

function column(path: readonly string[], labels: readonly string[]): SourceColumn {
  const isLabelled = labels.every((label) => label !== '');
  return { path, headers: [path.join('.'), ...(isLabelled ? [labels.join('.')] : [])], required: false };
}
