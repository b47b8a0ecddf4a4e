import { type Comparators, columnOf, compare, type Field, type Graph } from '@district-hub/engine';
import { hubError } from './errors.ts';
import type { Part } from './field-facts.ts';
import { decodeGlobalId } from './global-id.ts';
import { partsOf } from './parts.ts';
import { unreadable } from './read/permission.ts';
import type { EntityDeclaration, Registry } from './registry.ts';
import { may, type Role } from './roles.ts';
import { tablesOf } from './tables.ts';

/** The entities as the engine sees them. Every use of a field in a filter or an order passes here. */
export interface HubGraph extends Graph {
  registry: Registry;
}

const graphs = new WeakMap<object, HubGraph>();

/** The graph of a builder. What it knows of an entity's fields it reads off the built type, when it is first asked. */
export function graphOf(builder: { options: { entity: Registry } }): HubGraph {
  const known = graphs.get(builder);
  if (known) return known;
  const registry = builder.options.entity;
  const cache = new Map<string, Map<string, Part>>();
  const partsFor = (entity: EntityDeclaration) => {
    const parts = cache.get(entity.name) ?? partsOf(builder, entity).set('id', idPart(registry, entity.name));
    cache.set(entity.name, parts);
    return parts;
  };
  const graph: HubGraph = {
    registry,
    ...tablesOf(registry),
    part(model, field, { viewer }) {
      const entity = registry.entities.get(model) as EntityDeclaration;
      const part = partsFor(entity).get(field) as Part;
      if (!may(viewer as Role, part.read)) throw unreadable(model, field);
      return part;
    },
  };
  graphs.set(builder, graph);
  return graph;
}

function idPart(registry: Registry, model: string): Part {
  const field: Field = {
    orders: (row) => [{ sql: columnOf(registry, model, 'id', row), pg: 'int4', nullable: false }],
    test: (row, comparators) => compare(columnOf(registry, model, 'id', row), 'int4', idsIn(model, comparators)),
  };
  return { filter: 'IDFilter', description: '', read: undefined, ordered: true, field };
}

function idsIn(model: string, comparators: Comparators): Comparators {
  const decode = (given: unknown) => (typeof given === 'string' ? idOf(model, given) : given);
  return Object.fromEntries(
    Object.entries(comparators).map(([operator, given]) => [
      operator,
      Array.isArray(given) ? given.map(decode) : decode(given),
    ]),
  );
}

/** The id that a global id of this type names. */
export function idOf(model: string, globalId: string): number {
  const named = decodeGlobalId(globalId);
  if (named?.type === model) return named.id;
  throw hubError(
    'BAD_USER_INPUT',
    named ? `该标识属于 ${named.type}，此处需要 ${model} 的标识。` : '标识格式有误。',
    named ? `This id is of type ${named.type}; an id of type ${model} is asked for here.` : 'This is no global id.',
    { id: globalId.slice(0, 100) },
  );
}
