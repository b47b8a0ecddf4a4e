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
  /** Whether it goes by a name of the record itself. */
  isName: boolean;
}

/** A name of an entity that other tables have more of, such as former names. */
export interface OwnName {
  /** Column of its match key. */
  key: string;
  /** Its columns: the name and the keys that follow from it. */
  columns: readonly string[];
  elsewhere: readonly Place[];
}

/** The tiers of an entity; decisions of reviews come before the first that goes by a name. */
export function tiersOf(registry: Registry, entity: EntityDeclaration): Tier[] {
  const { match, aliases } = entity;
  const tiers = match.map((paths) => tierOf(registry, entity, paths));
  if (!aliases) return tiers;
  const decided = tierOf(registry, entity, [aliases.in], aliases.mark);
  const first = tiers.findIndex(({ isName }) => isName);
  return tiers.toSpliced(first < 0 ? tiers.length : first, 0, decided);
}

/** The names of an entity among those that its tiers look for. */
export function namesOf({ columns }: Model, tiers: readonly Tier[]): OwnName[] {
  const places = tiers.flatMap((tier) => tier.places).filter(({ owner }) => owner !== 'id');
  return Object.keys(columns).flatMap((field) => {
    const key = columns[`${field}MatchKey`]?.column;
    const elsewhere = places.filter(({ given, mark }) => given === key && mark.length === 0);
    if (key === undefined || elsewhere.length === 0) return [];
    const own = [field, `${field}SortKey`, `${field}MatchKey`].flatMap((each) => columns[each]?.column ?? []);
    return [{ key, columns: own, elsewhere }];
  });
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
  return { places, field: isName ? (first.split('.').at(-1) as string) : first, isName };
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
