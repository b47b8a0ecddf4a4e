import type { Model, Column as ModelColumn } from '@district-hub/engine';
import type { EntityDeclaration, Registry } from '../registry.ts';

/** A place where records are told by what a row says. */
export interface Place {
  /** Under which name the record of a row holds what is looked for: a column, or the path of a cell such as `listings.code`. */
  given: string;
  table: string;
  column: string;
  /** The column of that table which holds the id of the record. */
  owner: string;
  /** Columns that its rows have to agree in; they tell decisions of reviews from other names. */
  mark: readonly (readonly [column: string, value: string])[];
}

/** Places that weigh the same. */
export interface Tier {
  places: readonly Place[];
  /** What rows and references give for it: a field, or the path of a cell. */
  field: string;
  /** Whether it goes by a name of the record itself. A record found by it keeps the name that it has. */
  isName: boolean;
  /** Whether its places hold what reviews have decided. */
  isDecided: boolean;
}

/** The tiers of an entity; decisions of reviews come before the first that goes by a name. */
export function tiersOf(registry: Registry, entity: EntityDeclaration): Tier[] {
  const { match, aliases } = entity;
  const tiers = match.map((paths) => tierOf(registry, entity, paths));
  if (!aliases) return tiers;
  const decided = tierOf(registry, entity, [aliases.in], aliases.mark);
  const first = tiers.findIndex(({ isName }) => isName);
  return tiers.toSpliced(first, 0, { ...decided, isDecided: true });
}

function tierOf(
  registry: Registry,
  { model }: EntityDeclaration,
  paths: readonly string[],
  mark: Readonly<Record<string, unknown>> = {},
): Tier {
  const places = paths.map((path) => placeOf(registry, model, path, mark));
  const [first = ''] = paths;
  const isName = places.some(({ given }) => !given.includes('.'));
  return { places, field: isName ? (first.split('.').at(-1) as string) : first, isName, isDecided: false };
}

function placeOf({ models }: Registry, model: Model, path: string, mark: Readonly<Record<string, unknown>>): Place {
  const [relation = '', field] = path.split('.');
  const own = matchKey(model, field ?? path)?.column;
  if (field === undefined) {
    if (own === undefined) throw new Error(`${model.name}.${path} has no match key beside it.`);
    return { given: own, table: model.table, column: own, owner: 'id', mark: [] };
  }
  const { model: name, to } = model.relations[relation] as Model['relations'][string];
  const member = models[name] as Model;
  const key = matchKey(member, field);
  const columnOf = (each: string) => (member.columns[each] as ModelColumn).column;
  return {
    // Names are looked for among names; whatever else a relation tells a record by is a cell of its own.
    given: key && own ? own : path,
    table: member.table,
    column: key?.column ?? columnOf(field),
    owner: columnOf(to),
    mark: Object.entries(mark).map(([each, value]) => [columnOf(each), String(value)] as const),
  };
}

function matchKey({ columns }: Model, field: string): ModelColumn | undefined {
  return columns[`${field}MatchKey`];
}
