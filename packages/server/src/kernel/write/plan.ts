import type { Enum, Column as ModelColumn, Relation } from '@district-hub/engine';
import type { DeclaredColumn, EntityDeclaration, Registry } from '../registry.ts';
import { matchKeyOf } from './match-key.ts';
import { type Queryable, type Table, tableOf } from './table.ts';
import { namesOf, type OwnName, type Tier, tiersOf } from './tiers.ts';
import type { ValueShape } from './value.ts';

/** What a row may give: a declared column, one of those beside it such as its currency, or a cell that goes into no column. */
export interface Part {
  /** Name of the field, as rows spell it. */
  name: string;
  /** The declared column whose group it belongs to. */
  of: DeclaredColumn;
  info: ModelColumn;
  shape: ValueShape;
  /** The code list that its values come from. */
  list: string | undefined;
}

/** Where a to-one relation is stored, and what it leads to. */
export interface Link {
  name: string;
  /** Column that holds the reference. */
  column: string;
  nullable: boolean;
  target: string;
  /** Column of the target that it refers to. */
  to: string;
}

/** All that the write path has to know of an entity, worked out once from its declaration and its table. */
export interface Plan {
  registry: Registry;
  entity: EntityDeclaration;
  table: Table;
  parts: ReadonlyMap<string, Part>;
  links: ReadonlyMap<string, Link>;
  /** Natural keys as columns of the table. */
  keys: readonly (readonly string[])[];
  /** Where records are looked for that no key finds. */
  tiers: readonly Tier[];
  /** Its names that other tables have more of. */
  names: readonly OwnName[];
  /** Code lists that its columns name. */
  lists: readonly string[];
  /** Field names by columns of the table; a reference is called by its relation. */
  fields: ReadonlyMap<string, string>;
}

const longestText = 100_000;
/** A boundary of as many points as it may have. */
const longestJson = 250_000;
const longestKey = 300;

const plans = new WeakMap<EntityDeclaration, Plan>();

/** The plan of an entity of the graph. Its table is read once: tables change only by migrations, before the hub serves. */
export async function planOf(db: Queryable, registry: Registry, name: string): Promise<Plan> {
  const entity = declared(registry, name);
  const known = plans.get(entity);
  if (known) return known;
  const plan = work(registry, entity, await tableOf(db, entity.model.table));
  plans.set(entity, plan);
  return plan;
}

export function declared({ entities }: Registry, name: string): EntityDeclaration {
  const entity = entities.get(name);
  if (!entity) throw new Error(`There is no entity ${name} in the graph.`);
  return entity;
}

function work(registry: Registry, entity: EntityDeclaration, table: Table): Plan {
  const { model } = entity;
  const types = new Map(table.columns.map((column) => [column.name, column.type]));
  const unique = new Set(table.separations.flatMap(({ columns }) => columns));
  const parts = [...entity.columns.values()].flatMap((of) => [
    ...of.kind.columns.map((name): Part => {
      const info = model.columns[name] as ModelColumn;
      const longest = unique.has(info.column) ? longestKey : info.type === 'Json' ? longestJson : longestText;
      // What is settled together is brought to the precision of its column then.
      const declared = of.kind.settle ? '' : (types.get(info.column) ?? '');
      const shape = { type: info.type, declared, longest, ...labelled(registry, info.enum) };
      return { name, of, info, shape, list: name === of.name ? of.kind.codeList : undefined };
    }),
    ...asideOf(registry, of),
  ]);
  const links = [...entity.relations.values()]
    .filter(({ relation }) => !relation.list && relation.from !== 'id')
    .map(({ name, relation }): Link => {
      const from = model.columns[relation.from] as ModelColumn;
      return { name, column: from.column, nullable: from.nullable, target: relation.model, to: relation.to };
    });
  const tiers = tiersOf(registry, entity);
  const readable = [...parts, ...cellsOf(registry, entity, tiers)];
  const linkOf = new Map(links.map((link) => [link.name, link]));
  const columnOf = (field: string) => linkOf.get(field)?.column ?? (model.columns[field] as ModelColumn).column;
  const names = Object.entries(model.columns).map(([name, { column }]) => [column, name] as const);
  return {
    registry,
    entity,
    table,
    parts: new Map(readable.map((part) => [part.name, part])),
    links: linkOf,
    keys: entity.keys.map((key) => key.map(columnOf)),
    tiers,
    names: namesOf(model, tiers),
    lists: [...new Set(readable.flatMap(({ list }) => list ?? []))],
    fields: new Map([...names, ...links.map(({ column, name }) => [column, name] as const)]),
  };
}

/** The cells of a column's kind that go into no column. */
function asideOf(registry: Registry, of: DeclaredColumn): Part[] {
  return Object.entries(of.kind.aside ?? {}).map(([name, { enum: type, label }]): Part => {
    const info: ModelColumn = {
      ...{ column: name, type: 'Enum', enum: type, list: false, pg: 'text', nullable: true, hasDefault: false },
      ...{ label, description: label },
    };
    const shape = { type: info.type, declared: '', longest: longestKey, ...labelled(registry, type) };
    return { name, of, info, shape, list: undefined };
  });
}

/** The cells that tiers look for: each is read as the column elsewhere that it tells the record by, and goes into none. */
function cellsOf(registry: Registry, { model }: EntityDeclaration, tiers: readonly Tier[]): Part[] {
  const paths = tiers.flatMap(({ places }) => places.map(({ given }) => given)).filter((given) => given.includes('.'));
  return paths.map((path) => {
    const [relation = '', field = ''] = path.split('.');
    const member = declared(registry, (model.relations[relation] as Relation).model);
    const column = member.columns.get(field);
    if (!column) throw new Error(`${member.name}.${field}, by which ${model.name} is matched, is not in the graph.`);
    const { type } = member.model.columns[field] as ModelColumn;
    const isName = `${field}MatchKey` in member.model.columns;
    return {
      name: path,
      of: {
        ...column,
        name: path,
        write: 'always',
        ...(isName && { parse: (text: string) => ({ value: matchKeyOf(text) }) }),
      },
      info: { ...(member.model.columns[field] as ModelColumn), column: path, nullable: true },
      shape: { type, declared: '', longest: longestKey },
      list: column.kind.codeList,
    };
  });
}

function labelled({ enums }: Registry, name: string | undefined): Pick<ValueShape, 'values'> {
  if (name === undefined) return {};
  const { values } = enums[name] as Enum;
  return { values: new Map(Object.entries(values).map(([value, { label }]) => [value, label])) };
}

/** The Chinese labels and the field names of some columns, for a sentence. */
export function named({ entity, fields }: Plan, columns: readonly string[]): readonly [zh: string, en: string] {
  const names = columns.map((column) => fields.get(column) ?? column);
  const label = (name: string) => entity.model.columns[name]?.label || entity.model.relations[name]?.label || name;
  return [names.map(label).join('、'), names.join(', ')];
}
