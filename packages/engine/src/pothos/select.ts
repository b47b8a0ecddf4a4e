import { PothosSchemaError } from '@pothos/core';
import type { Needs } from '../compile/reading.ts';
import { type Graph, modelOf } from '../graph.ts';
import type { Model, Relation } from '../model.ts';

/** What the `select` of a computed field asks for, checked against the model. Pothos does not check it. */
export interface Select {
  model: Model;
  columns: readonly string[];
  relations: readonly { name: string; relation: Relation; select: Select }[];
  counts: readonly { name: string; relation: Relation }[];
}

/** Reads a `select`. Anything in it that is not `true` for a column, a `select` of a relation or a `_count` is refused. */
export function readSelect(graph: Pick<Graph, 'models'>, model: Model, given: unknown, at: string): Select {
  if (typeof given === 'function') throw new PothosSchemaError(`${at}: a select has to be an object.`);
  const select = {
    model,
    columns: [] as string[],
    relations: [] as Select['relations'][number][],
    counts: [] as Count[],
  };
  for (const [name, what] of Object.entries((given ?? {}) as Record<string, unknown>)) {
    if (!what) continue;
    const relation = model.relations[name];
    if (name === '_count') {
      select.counts.push(...readCounts(model, what, at));
    } else if (relation) {
      const inner = `${at}.${name}`;
      const related = readSelect(graph, modelOf(graph, relation.model), innerSelect(what, inner), inner);
      select.relations.push({ name, relation, select: related });
    } else if (name in model.columns && what === true) {
      select.columns.push(name);
    } else {
      throw new PothosSchemaError(`${at} selects "${name}", which ${model.name} does not have.`);
    }
  }
  return select;
}

type Count = Select['counts'][number];

/** What the statement has to bring for a resolver that selects this. */
export function needsOf({ columns, relations, counts }: Select): Needs {
  return {
    columns: [...new Set(['id', ...columns])],
    relations: relations.map(({ name, relation, select }) => ({ name, relation, needs: needsOf(select) })),
    counts,
  };
}

function readCounts(model: Model, what: unknown, at: string): Count[] {
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
