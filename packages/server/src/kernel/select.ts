import type { Model, Relation } from '@district-hub/engine';
import { PothosSchemaError } from '@pothos/core';
import type { Registry } from './registry.ts';
import { type Role, strictest } from './roles.ts';

/** What the `select` of a computed field asks for, checked against the model. Pothos does not check it. */
export interface Select {
  model: Model;
  /** Columns of the row that have to be loaded with it: those selected, and those that its relations start from. */
  loads: readonly string[];
  columns: readonly string[];
  relations: readonly { name: string; relation: Relation; select: Select }[];
  counts: readonly { name: string; relation: Relation }[];
  /** Who may read everything that is selected. */
  read: Role | undefined;
}

/** Reads a `select`. Anything in it that is not `true` for a column, a `select` of a relation or a `_count` is refused. */
export function readSelect(registry: Registry, model: Model, given: unknown, at: string): Select {
  if (typeof given === 'function') throw new PothosSchemaError(`${at}: a select has to be an object.`);
  const entries = Object.entries((given ?? {}) as Record<string, unknown>).filter(([, what]) => what);
  const columns = entries.filter(([name, what]) => name in model.columns && what === true).map(([name]) => name);
  const counts = entries.filter(([name]) => name === '_count').flatMap(([, what]) => readCounts(model, what, at));
  const relations = entries.flatMap(([name, what]) => {
    const relation = model.relations[name];
    return relation
      ? [
          {
            name,
            relation,
            select: readSelect(
              registry,
              related(registry, relation),
              innerSelect(what, `${at}.${name}`),
              `${at}.${name}`,
            ),
          },
        ]
      : [];
  });
  const known = columns.length + relations.length + entries.filter(([name]) => name === '_count').length;
  if (known < entries.length) {
    const unknown = entries
      .map(([name]) => name)
      .find((name) => !columns.includes(name) && !(name in model.relations) && name !== '_count');
    throw new PothosSchemaError(`${at} selects "${unknown}", which ${model.name} does not have.`);
  }
  return {
    model,
    loads: [...new Set(['id', ...columns, ...[...relations, ...counts].map(({ relation }) => relation.from)])],
    columns,
    relations,
    counts,
    read: strictest(...readers()),
  };

  function* readers(): Generator<Role | undefined> {
    const entity = registry.entities.get(model.name);
    for (const column of entity?.columns.values() ?? []) {
      if (column.kind.columns.some((part) => columns.includes(part))) yield column.read;
    }
    for (const { name, relation } of [...relations, ...counts]) {
      yield entity?.relations.get(name)?.read;
      yield registry.entities.get(relation.model)?.read;
    }
    for (const { select } of relations) yield select.read;
  }
}

function readCounts(model: Model, what: unknown, at: string) {
  const chosen = (what as { select?: Record<string, unknown> }).select;
  if (!chosen)
    throw new PothosSchemaError(`${at}: name the relations to count, as in _count: { select: { … : true } }.`);
  return Object.entries(chosen).map(([name, how]) => {
    const relation = model.relations[name];
    if (!relation?.list) throw new PothosSchemaError(`${at} counts "${name}", which is no list of ${model.name}.`);
    if (how !== true)
      throw new PothosSchemaError(`${at}: a count of ${name} takes no conditions; filter in "sql" instead.`);
    return { name, relation };
  });
}

function innerSelect(what: unknown, at: string): unknown {
  const keys = typeof what === 'object' && what !== null ? Object.keys(what) : [];
  if (keys.length !== 1 || keys[0] !== 'select') {
    throw new PothosSchemaError(`${at}: a relation is selected as { select: { … } }, without conditions or order.`);
  }
  return (what as { select: unknown }).select;
}

function related({ models }: Registry, { model }: Relation): Model {
  return models[model] as Model;
}
